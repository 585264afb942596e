import JSON
import Specs
import Testing

@Suite struct TransformSpecTests {
  static let mistakes: [(JSONValue, String)] = [
    (["agregate": []], "/transform/0/agregate: unknown property \"agregate\"; did you mean \"aggregate\"?"),
    (["aggregate": [], "groupBy": []], "/transform/0/groupBy: unknown property \"groupBy\"; did you mean \"groupby\"?"),
    (["aggregate": [["op": "avg", "field": "a", "as": "b"]]], "/transform/0/aggregate/0/op: unknown value \"avg\""),
    (["aggregate": [["op": "mean", "as": "b"]]], "/transform/0/aggregate/0: \"field\" is missing"),
    (["window": [["op": "ntile", "as": "b"]]], "/transform/0/window/0: \"ntile\" needs a \"param\" above zero"),
    (["sample": -1], "/transform/0/sample: found -1.0, expected a whole number from 0"),
    (["filter": ["field": "a"]], "/transform/0/filter: a field predicate needs one of"),
    (["filter": ["field": "a", "range": [1]]], "/transform/0/filter/range: found 1 values, expected two values"),
    (["fold": "a"], "/transform/0/fold: found a string, expected an array"),
    (["calculate": "1"], "/transform/0: \"as\" is missing"),
    ([:], "/transform/0: an empty transform"),
  ]

  @Test(arguments: mistakes.indices)
  func mistakesAreNamed(index: Int) {
    let (spec, message) = Self.mistakes[index]
    do throws(SpecError) {
      _ = try TransformSpec(SpecNode(spec, pointer: "/transform/0"))
      Issue.record("no error for \(spec)")
    } catch {
      #expect(error.message.hasPrefix(message), "\(error.message)")
    }
  }

  @Test func anExtentIsAlsoAPropertyOfOthers() throws {
    guard case .density = try TransformSpec(SpecNode(["density": "a", "extent": [0, 1]])) else { Issue.record("not a density"); return }
    guard case .extent = try TransformSpec(SpecNode(["extent": "a", "param": "p"])) else { Issue.record("not an extent"); return }
  }

  @Test func filtersTellHowFieldsAreRead() throws {
    let predicate = try Predicate(
      SpecNode([
        "and": [
          ["field": "a", "equal": 3], ["field": "b", "gt": ["year": 2000]], ["field": "c", "timeUnit": "year", "equal": 2000],
          ["not": ["field": "d", "oneOf": ["x"]]], "datum.e > 1",
        ]
      ]))
    #expect(predicate.impliedTypes.map(\.field) == ["a", "b", "c", "d"])
    #expect(predicate.impliedTypes.map(\.type) == [.number, .date, .date, .string])
  }
}
