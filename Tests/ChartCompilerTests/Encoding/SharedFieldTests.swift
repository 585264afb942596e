import Specs
import Tables
import Testing
@testable import ChartCompiler

/// Layers inherit the definitions of a shared encoding member by member; expected values follow Vega-Lite's `valueRefForFieldOrDatumDef`.
@Suite struct SharedFieldTests {
  @Test("A datum stands in the place of the field that it was added to")
  func datum() throws {
    let fixture = UnitFixture(scales: [.x: UnitFixture.linear(.x, [0, 10], [0, 100])])
    let table = Table(columns: ["a": Column(numbers: [1, 2, 3])], rowCount: 3)
    let encoder = try fixture.encoder(mark: "rule", encoding: ["x": ["field": "a", "type": "quantitative", "datum": 4]], table: table)
    let places = try #require(try encoder.pointPosition(.x, default: nil))
    #expect((0..<3).map { places[$0] } == [40, 40, 40])
  }
}
