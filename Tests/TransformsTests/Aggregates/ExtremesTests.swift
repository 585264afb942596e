import Tables
import Testing
import Transforms

/// Rows with the least and the greatest value, and which dates are one group; by hand from Vega's rules.
@Suite struct ExtremesTests {
  private func row(_ op: String, _ values: [Value]) throws -> Value? {
    let rows = table(["v": values, "n": values.indices.map { .number(Double($0)) }])
    return try applying(["aggregate": [["op": .string(op), "field": "v", "as": "top"]]], to: rows).column("top.n")?.values.first
  }

  @Test("The first of the greatest and least, wherever it stands and whatever its sign")
  func places() throws {
    #expect(try row("argmax", [-1, -3, -2]) == 0 && row("argmin", [-1, -3, -2]) == 1)
    #expect(try row("argmax", [1, 3, 2]) == 1 && row("argmin", [3, 2, 1]) == 2)
    #expect(try row("argmax", [5, 5, 4]) == 0 && row("argmin", [5, 4, 4]) == 1)
    #expect(try row("argmax", ["b", "c", "a"]) == 1 && row("argmin", ["b", "c", "a"]) == 2)
    #expect(try row("argmax", [nil, 2, 1]) == 1)
  }

  @Test("Dates within a second are one group, as their texts are")
  func seconds() {
    let dates = Table(columns: ["d": Column(storage: .dates([1_000, 1_500, 1_999, 2_000, 86_400_000]))])
    #expect(Grouping(dates, by: ["d"]).ids == [0, 0, 0, 1, 2])
  }
}
