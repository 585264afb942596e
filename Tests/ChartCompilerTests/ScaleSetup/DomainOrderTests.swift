import Testing

/// The order of discrete domains, by hand from Vega-Lite's rules of `sort`.
///
/// - Source: Vega-Lite documentation of sort and `compile/scale/domain.ts`; ties keep the order of the data, as a stable sort does.
@Suite struct DomainOrderTests {
  private static let rows =
    #"{"a": "C", "b": 3, "d": 1}, {"a": "A", "b": 7, "d": 5}, {"a": "B", "b": 5, "d": 5}, {"a": "A", "b": 2, "d": 4}, {"a": "D", "b": 3, "d": 9}"#

  private static let sortCases: [(String, String)] = [
    ("", "A, B, C, D"), (#", "sort": "descending""#, "D, C, B, A"), (#", "sort": null"#, "C, A, B, D"),
    (#", "sort": ["B", "D"]"#, "B, D, C, A"),
    // Sums of b: A 9, B 5, C 3, D 3.
    (#", "sort": {"field": "b", "op": "sum"}"#, "C, D, B, A"), (#", "sort": {"field": "b", "op": "sum", "order": "descending"}"#, "A, B, C, D"),
    // Means: A 4.5, B 5, C 3, D 3; maxima: A 7, B 5, C 3, D 3; minima: A 2, C 3, D 3, B 5.
    (#", "sort": {"field": "b", "op": "mean", "order": "descending"}"#, "B, A, C, D"), (#", "sort": {"field": "b", "op": "max"}"#, "C, D, B, A"),
    (#", "sort": {"field": "b", "op": "min"}"#, "A, C, D, B"), (#", "sort": {"op": "count", "order": "descending"}"#, "A, C, B, D"),
    // Of a plot without stacks the other channel's least value counts.
    (#", "sort": "y""#, "A, C, D, B"), (#", "sort": "-y""#, "B, C, D, A"), (#", "sort": {"encoding": "y", "order": "descending"}"#, "B, C, D, A"),
  ]

  @Test("Sorted by itself, by the data, by a list, by another field or channel", arguments: sortCases)
  func order(sort: String, domain: String) throws {
    let chart = try DrawnChart(Self.rows, #""point""#, #""x": {"field": "a"\#(sort)}, "y": {"field": "b", "type": "quantitative"}"#)
    #expect(chart.domains("X-axis") == [domain])
  }

  @Test("Sorted by an aggregate that another channel shows")
  func byAggregate() throws {
    let chart = try DrawnChart(Self.rows, #""bar""#, #""y": {"field": "a", "sort": "-x"}, "x": {"aggregate": "sum", "field": "b"}"#)
    #expect(chart.domains("Y-axis") == ["A, B, C, D"])
  }

  @Test("Numbers and truth values are sorted as such, text by its letters")
  func kinds() throws {
    func domain(_ rows: String) throws -> [String] { try DrawnChart(rows, #""point""#, #""x": {"field": "a", "type": "ordinal"}"#).domains("X-axis") }
    #expect(try domain(#"{"a": 10}, {"a": 9}, {"a": 100}"#) == ["9, 10, 100"])
    #expect(try domain(#"{"a": "10"}, {"a": "9"}, {"a": "100"}"#) == ["10, 100, 9"])
    #expect(try domain(#"{"a": true}, {"a": false}"#) == ["false, true"])
  }

  @Test("A written domain is the domain, in its order; Vega draws what has no place at zero")
  func written() throws {
    let chart = try DrawnChart(Self.rows, #""point""#, #""x": {"field": "a", "scale": {"domain": ["D", "A", "X"]}}"#)
    #expect(chart.domains("X-axis") == ["D, A, X"])
    #expect(chart.points.map(\.x) == [0, 30, 0, 30, 10])
  }

  @Test("Values that only one of two layers has come after those of the first")
  func union() throws {
    let chart = try DrawnChart(
      #"""
      {"layer": [
        {"data": {"values": [{"a": "C"}, {"a": "A"}]}, "mark": "point", "encoding": {"x": {"field": "a", "sort": null}}},
        {"data": {"values": [{"a": "B"}, {"a": "A"}]}, "mark": "tick", "encoding": {"x": {"field": "a", "sort": null}}}]}
      """#)
    #expect(chart.domains("X-axis") == ["C, A, B"])
  }
}
