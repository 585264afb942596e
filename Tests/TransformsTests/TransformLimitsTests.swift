import JSON
import Tables
import Testing
import Transforms

@Suite struct TransformLimitsTests {
  private let three = table(["a": ["p", "q", "r"], "b": [1, 2, 3]])

  @Test(
    "A few words that would make more rows, columns or work than a machine should do are refused before they are carried out",
    arguments: [
      #"{"density": "b", "steps": 1000000000}"#,
      #"{"density": "b", "groupby": ["a"], "maxsteps": 1000000}"#,
      #"{"impute": "b", "key": "b", "keyvals": {"stop": 1000000000}, "value": 0}"#,
      #"{"impute": "b", "key": "b", "keyvals": {"start": 0, "stop": 5, "step": 1e-9}, "value": 0}"#,
      #"{"calculate": "pad('', 999999, 'twenty bytes of text')", "as": "c"}"#,
    ])
  func refused(text: String) throws {
    do {
      _ = try applying(try JSONParser().parse(text), to: three)
      Issue.record("not refused")
    } catch let error as TransformError {
      switch error.reason {
      case .tooLarge, .expression: return
      default: Issue.record("\(error)")
      }
    }
  }

  @Test(
    "Folding or flattening a table again and again stops before the table is out of bounds",
    arguments: [
      #"{"fold": ["a", "b"], "as": ["a", "b"]}"#, #"{"flatten": ["a"], "as": ["z"]}"#,
    ])
  func growth(text: String) throws {
    let spec = try JSONParser().parse(text)
    var grown = table(["a": [.array([Value](repeating: 1, count: 1500))], "b": [1]])
    #expect(throws: TransformError.self) {
      for _ in 0..<40 { grown = try applying(spec, to: grown) }
    }
    #expect(grown.rowCount <= TransformLimits.rows)
  }

  @Test("A million rows folded twice over are ordinary")
  func ordinary() throws {
    let many = Table(columns: ["a": Column(numbers: (0..<1_000_000).map(Double.init))])
    #expect(try applying(["fold": ["a", "a"]], to: many).rowCount == 2_000_000)
  }
}
