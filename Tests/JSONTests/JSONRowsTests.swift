import Testing
@testable import JSON

/// Arrays of rows, read as a whole, beside the same rows read one by one, which is the plain way.
@Suite struct JSONRowsTests {
  static let uniform: [[String]] = [
    [#"{"a":1,"b":"x"}"#, #"{"a":2.5e-7,"b":"y"}"#, #"{"a":-0,"b":"x"}"#],
    [#"{"a":null}"#, #"{"a":null}"#],
    [#"{"a":1}"#, #"{"a":"1"}"#, #"{"a":true}"#, #"{"a":null}"#, #"{"a":2}"#],
    [#"{"a":"1"}"#, #"{"a":1}"#, #"{"a":"1"}"#],
    [#"{"é😀":"ä","":"\u00e4"}"#, #"{"é😀":"ä","":"\u00e4"}"#, #"{"é😀":"a\u0308","":"\n"}"#],
    [#"{ "a" : 1e400 , "b" : 18446744073709551616 }"#, #"{"a":123456789012345678901234567890,"b":0.1}"#, #"{"a":5e-324,"b":1E+2}"#],
    [#"{"a":""}"#, #"{"a":""}"#, #"{"a":"\""}"#, #"{"a":"\""}"#],
    // Other space between members than in the rows before.
    [
      #"{"a": 1.5, "b": "x"}"#, #"{"a": 2.5, "b": "x"}"#, #"{"a":  3.5, "b":"x"}"#, #"{ "a": 4.5 , "b" : "y" }"#,
      "{\"a\":\n5.5,\"b\":\t\"y\"}", #"{"a": 6.5, "b": "x"}"#, #"{"a": 7.5, "b":  "x"}"#,
    ],
  ]
  static let mixed: [[String]] = [
    [], [#"{"a":1}"#], ["{}", "{}"], ["1", "2"],
    [#"{"a":1,"b":2}"#, #"{"a":1}"#], [#"{"a":1}"#, #"{"a":1,"b":2}"#],
    [#"{"a":1,"b":2}"#, #"{"a":3,"b":4}"#, #"{"b":5,"a":6}"#, #"{"a":7,"b":8}"#],
    [#"{"a":1,"b":2}"#, #"{"a":3,"b":4}"#, #"{"a":5,"b":[6]}"#], [#"{"a":{"b":1}}"#, #"{"a":{"b":2}}"#],
    [#"{"a":1,"a":2}"#, #"{"a":1,"a":2}"#], [#"{"a":1}"#, #"{"a":1}"#, #"{"a":1,"a":2}"#], [#"{"a":"x"}"#, #"{"a":"y"}"#, "null", #"{"a":"y"}"#],
    [#"{"a":[{"b":1},{"b":2}]}"#, #"{"a":[{"b":1},{"b":2},{"c":3}]}"#],
  ]

  private func array(_ text: String) throws -> JSONArray {
    guard case .array(let array) = try JSONValue(parsing: text) else { return [] }
    return array
  }

  @Test("Rows are what they are one by one", arguments: uniform + mixed)
  func sameElements(rows: [String]) throws {
    let plain = JSONArray(try rows.map { try JSONValue(parsing: $0) })
    for separator in [",", " ,\n "] {
      let read = try array("[" + rows.joined(separator: separator) + "]")
      #expect(read == plain)
      #expect(plain == read)
      #expect(read.hashValue == plain.hashValue)
      #expect(read.elements == plain.elements)
      #expect(Array(read) == plain.elements)
      #expect(read.count == rows.count)
      // Equality does not tell -0 from 0 nor one order of members from another; the text does the latter.
      #expect(JSONWriter.pretty.text(.array(read)) == JSONWriter.pretty.text(.array(plain)))
    }
  }

  @Test("Rows of the same members are columns", arguments: uniform)
  func columns(rows: [String]) throws {
    #expect(try array("[" + rows.joined(separator: ",") + "]").rows?.count == rows.count)
  }

  @Test("Other rows are not", arguments: mixed)
  func elements(rows: [String]) throws {
    #expect(try array("[" + rows.joined(separator: ",") + "]").rows == nil)
  }

  @Test("Cells are as narrow as their values allow")
  func cells() throws {
    let rows = try #require(try array(#"[{"n":1,"t":"x","m":1},{"n":2,"t":"y","m":"1"},{"n":3,"t":"x","m":null}]"#).rows)
    #expect(Array(rows.names) == ["n", "t", "m"])
    guard case .numbers([1, 2, 3]) = rows.columns[0], case .texts([0, 1, 0], ["x", "y"]) = rows.columns[1],
      case .mixed([1, "1", .null]) = rows.columns[2]
    else {
      Issue.record("found \(rows.columns)")
      return
    }
  }

  @Test("Changed rows differ")
  func differences() throws {
    let rows = try array(#"[{"a":1},{"a":2}]"#)
    #expect(try rows != array(#"[{"a":1},{"a":3}]"#))
    #expect(try rows != array(#"[{"a":1},{"a":2},{"a":2}]"#))
    #expect(try rows != array(#"[{"b":1},{"b":2}]"#))
    #expect(try rows == array(#"[{"a":1},{"a":2.0}]"#))
  }

  @Test(
    "A mistake in a row is told at the same place as in an array of something else",
    arguments: [
      #"{"a":01}"#, #"{"a":1.}"#, #"{"a":1e}"#, #"{"a":-}"#, #"{"a" 1}"#, #"{"a":1"#, #"{"a":1,}"#, #"{"a":tru}"#, #"{"a":"\x"}"#, #"{"a":"x}"#,
      #"{"a":1}]"#, #"{"a":1} {"#, #"{"a":1},"#, #"{"a":}"#, #"{"#, #"{"a"#, #"{b:1}"#, "", #"{"a":1};"#,
    ])
  func mistakes(row: String) {
    func problem(_ text: String) -> JSONError? {
      do throws(JSONError) { _ = try JSONValue(parsing: text) } catch { return error }
      return nil
    }
    // An array that does not begin with an object is read the plain way; both beginnings are as long.
    let found = problem(#"[{"a":1},{"a":1},"# + row + "]")
    #expect(found != nil)
    #expect(found == problem(#"[[{"a":1},{},11],"# + row + "]"))
  }
}
