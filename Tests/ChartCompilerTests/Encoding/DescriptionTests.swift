import JSON
import Tables
import Testing
@testable import ChartCompiler

@Suite struct DescriptionTests {
  private let table = Table(columns: ["a": Column(["x"] as [String?]), "b": Column(numbers: [2]), "_id": Column(numbers: [7])])
  private func label(_ mark: JSONValue, _ encoding: JSONValue, config: JSONObject = [:]) throws -> String? {
    try UnitFixture(config: config).encoder(mark: mark, encoding: encoding, table: table).itemStyle().label?(0)
  }
  private let channels: JSONValue = [
    "y": ["field": "b", "type": "quantitative", "title": "B"], "x": ["field": "a", "type": "nominal"],
    "detail": ["field": "_id", "type": "quantitative"],
  ]

  // Vega-Lite's order of channels, whatever the author's; private fields stay out.
  @Test func fieldsAreToldInChannelOrder() throws {
    #expect(try label("point", channels) == "a: x; B: 2")
  }

  @Test func authorsMaySayItThemselvesOrNotAtAll() throws {
    #expect(try label(["type": "point", "description": "own"], channels) == "own")
    #expect(try label("point", ["description": ["field": "a", "type": "nominal"]]) == "x")
    #expect(try label("point", channels, config: ["aria": false]) == nil)
    #expect(try label(["type": "point", "aria": false], channels) == nil)
  }

  @Test func tooltipsListFieldsOneALine() throws {
    let encoding: JSONValue = ["tooltip": [["field": "a", "type": "nominal"], ["field": "b", "type": "quantitative", "format": ".1f"]]]
    let style = try UnitFixture().encoder(mark: "point", encoding: encoding, table: table).itemStyle()
    #expect(style.tooltip?(0) == "a: x\nb: 2.0")
  }
}
