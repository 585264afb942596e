import ChartLayout
import JSON
import Scales
import Scenes
import Specs
import Tables
import Testing
@testable import ChartCompiler

/// Expected ticks and labels are d3's and Vega's published behavior, worked out by hand.
@Suite struct AxisBuilderTests {
  private let fixture = GuideFixture()
  private let linear = UnitFixture.linear(.y, [0, 100], [200, 0])
  private let band = UnitFixture.band(.x, [.string("a"), .string("b")], length: 40, inner: 0, outer: 0)

  @Test("Round ticks with labels as fine as they need to be, told to screen readers")
  func numbers() throws {
    let axis = try #require(try fixture.main(linear, ["field": "v", "type": "quantitative"]))
    #expect(axis.ticks.map(\.label) == [["0"], ["20"], ["40"], ["60"], ["80"], ["100"]])
    #expect(axis.ticks.map { $0.position.rounded() } == [200, 160, 120, 80, 40, 0])
    #expect(axis.orient == .left)
    #expect(axis.style.tickSize == 5)
    #expect(axis.label == "Y-axis titled 'v' for a linear scale with values from 0 to 100")
  }

  @Test("Ticks of bands are in the middle, half a point aside; of tickBand extent between bands, with one more")
  func bands() throws {
    let centered = try #require(try fixture.main(band, mark: "bar", ["field": "a", "type": "nominal"]))
    #expect(centered.ticks.map(\.position) == [10, 30])
    #expect(centered.style.tickOffset == -0.5)
    #expect(centered.label == "X-axis titled 'a' for a discrete scale with 2 values: a, b")
    let extent = try #require(try fixture.main(band, mark: "bar", ["field": "a", "type": "nominal", "axis": ["tickBand": "extent"]]))
    #expect(extent.ticks.map(\.position) == [20, 40, 0])
    #expect(extent.ticks.map(\.labelPosition).prefix(2) == [10, 30])
    #expect(extent.ticks.map(\.label) == [["a"], ["b"], []])
    #expect(extent.style.tickOffset == 0)
  }

  @Test("Listed values keep to the range and the scale's order")
  func listed() throws {
    let axis = try #require(try fixture.main(linear, ["field": "v", "type": "quantitative", "axis": ["values": [90, 10, 400]]]))
    #expect(axis.ticks.map(\.label) == [["10"], ["90"]])
    let bands = try #require(try fixture.main(band, mark: "bar", ["field": "a", "type": "nominal", "axis": ["values": ["b", "c"]]]))
    #expect(bands.ticks.map(\.label) == [["b"]])
  }

  @Test("Labels may be rewritten, and looks may depend on the value")
  func conditions() throws {
    let axis = try #require(
      try fixture.main(
        linear,
        [
          "field": "v", "type": "quantitative",
          "axis": [
            "values": [0, 50], "labelExpr": "datum.value > 20 ? [datum.label, 'many'] : ''",
            "labelColor": ["condition": ["test": "datum.value > 20", "value": "red"], "value": "blue"],
            "tickColor": ["condition": ["test": ["field": "value", "equal": 0], "value": .null], "value": "green"],
          ],
        ]))
    #expect(axis.ticks.map(\.label) == [[""], ["50", "many"]])
    #expect(axis.ticks.map { $0.style?.label.color } == [.color(Color(hex: 0x0000FF)), .color(Color(hex: 0xFF0000))])
    #expect(axis.ticks.map { $0.style?.tick?.paint } == [nil, .color(Color(hex: 0x008000))])
  }

  @Test("The configuration for a side beats that for a channel, which beats that for all")
  func cascade() throws {
    var fixture = fixture
    fixture.config = [
      "axis": ["tickSize": 1, "tickColor": "red", "domain": false], "axisY": ["tickSize": 2, "labelPadding": 7], "axisLeft": ["tickSize": 3],
      "style": ["guide-label": ["fontSize": 14, "fontWeight": "bold"]],
    ]
    let axis = try #require(try fixture.main(linear, ["field": "v", "type": "quantitative"]))
    #expect(axis.style.tickSize == 3)
    #expect(axis.style.labelPadding == 7)
    #expect(axis.style.tick?.paint == .color(Color(hex: 0xFF0000)))
    #expect(!axis.hasDomain)
    #expect(axis.style.label.font == Font(size: 14, weight: 700))
  }

  @Test("The grid is an axis of its own along the scale across")
  func grid() throws {
    let component = try #require(try fixture.axis(.y, .linear, ["field": "v", "type": "quantitative"]))
    let builder = AxisBuilder(component: component, scale: linear, crossing: band, context: fixture.context)
    let grid = try #require(try builder.grid())
    #expect(grid.gridExtent == Span(0, 40))
    #expect(!grid.hasLabels && !grid.hasTicks && !grid.hasDomain && !grid.isAccessible)
    #expect(try AxisBuilder.axes([component.mainExtracted()], scales: { _ in (linear, band) }, context: fixture.context).count == 1)
  }

  @Test("A format that is none is an error with its place")
  func badFormat() throws {
    #expect(throws: SpecError.self) { try fixture.main(linear, ["field": "v", "type": "quantitative", "axis": ["format": "~~q"]]) }
  }
}
