import ChartLayout
import JSON
import Scales
import Scenes
import Specs
import Tables
import Testing
@testable import ChartCompiler

/// Expected looks are those of Vega-Lite's compiled charts: what `encode.symbols` of their legends says, over Vega's defaults.
@Suite struct LegendTests {
  private let fixture = GuideFixture()
  private let colors = UnitFixture.colors(.color, [.string("a"), .string("b")], ["red", "blue"])
  private let nominal: JSONValue = ["field": "c", "type": "nominal"]

  private func legend(_ component: LegendComponent?, _ scales: [Channel: ResolvedScale]) throws -> Legend? {
    let builder = LegendBuilder(component: try #require(component), scales: { scales[$0] }, context: fixture.context)
    return try builder?.legend()
  }
  private func symbols(_ legend: Legend?) throws -> SymbolLegend {
    guard case .symbols(let symbols)? = legend?.content else { throw Missing() }
    return symbols
  }
  private struct Missing: Error {}

  @Test("Points are shown as outlines, bars as filled squares, lines as strokes")
  func marks() throws {
    let point = try symbols(legend(fixture.legend(.color, .ordinal, mark: "point", nominal), [.color: colors])).entries[0]
    #expect(point.symbol == .circle && point.stroke?.paint == .color(Color(hex: 0xFF0000)) && point.fill == .color(.transparent))
    let bar = try symbols(legend(fixture.legend(.color, .ordinal, mark: "bar", nominal), [.color: colors])).entries[1]
    #expect(bar.symbol == .square && bar.fill == .color(Color(hex: 0x0000FF)) && bar.stroke == nil && bar.label == ["b"])
    let line = try symbols(legend(fixture.legend(.color, .ordinal, mark: "line", nominal), [.color: colors]))
    #expect(line.entries[0].symbol == .stroke && line.entries[0].stroke?.width == 1.5 && line.columns == 1)
  }

  @Test("Symbols of a size legend have the mark's opacity, and a size of zero has none")
  func sizes() throws {
    let size = UnitFixture.linear(.size, [0, 100], [0, 400])
    let legend = try legend(fixture.legend(.size, .linear, mark: "circle", ["field": "v", "type": "quantitative"]), [.size: size])
    let entries = try symbols(legend).entries
    #expect(entries.map(\.label) == [["20"], ["40"], ["60"], ["80"], ["100"]])
    #expect(entries[0].size == 80 && entries[0].fill == .color(Color(hex: 0x4C78A8)) && entries[0].opacity == 0.7)
    #expect(legend?.label == "Symbol legend titled 'v' for size with values from 0 to 100")
  }

  @Test("A ramp is as long as the plot is high, within limits, and labeled at both ends if too few ticks fit")
  func gradient() throws {
    let map = ContinuousScale(domain: [0, 10])
    let ramp = ResolvedScale(
      channel: .color, type: .linear, domain: .continuous([0, 10]), mapping: .ramp(map, .ramp(ColorRamp([.black, .white]))), rangeExtent: nil,
      zero: .maybe)
    let legend = try legend(fixture.legend(.color, .linear, mark: "rect", ["field": "v", "type": "quantitative"]), [.color: ramp])
    guard case .gradient(let gradient)? = legend?.content else { throw Missing() }
    #expect(gradient.style.length == 200 && gradient.style.isVertical && gradient.style.labelOverlap == .parity)
    #expect(gradient.labels.map(\.lines) == [["0"], ["2"], ["4"], ["6"], ["8"], ["10"]])
    #expect(gradient.stops.first?.color == .black && gradient.stops.last == Gradient.Stop(offset: 1, color: .white))
    #expect(legend?.label == "Gradient legend titled 'v' for fill color with values from 0 to 10")
  }

  @Test("Classes are bands, labeled where they begin; with symbols by their range")
  func classes() throws {
    let outputs = ["red", "green", "blue"].compactMap { Color(css: $0).map(VisualValue.color) }
    let scale = ResolvedScale(
      channel: .color, type: .threshold, domain: .continuous([10, 20]),
      mapping: .discretizing(ThresholdScale(thresholds: [10, 20], count: 3), outputs: outputs), rangeExtent: nil, zero: .definitelyNot)
    let def: JSONValue = ["field": "v", "type": "quantitative"]
    let legend = try legend(fixture.legend(.color, .threshold, mark: "rect", def), [.color: scale])
    guard case .bands(let bands)? = legend?.content else { throw Missing() }
    // The domain is widened by its mean gap on both sides.
    #expect(bands.bands.map(\.label) == [[""], ["10"], ["20"]])
    #expect(bands.bands.map(\.end).map { ($0 * 300).rounded() } == [100, 200, 300])
    let own: JSONValue = ["field": "v", "type": "quantitative", "legend": ["type": "symbol"]]
    // Vega-Lite leaves a type out that it takes for Vega's default.
    #expect(try fixture.legend(.color, .threshold, mark: "rect", own)?.properties.type == nil)
  }

  @Test("Long symbol legends end with a note of how many entries are left out")
  func limit() throws {
    let values = (0..<40).map { Value.string("\($0)") }
    let scale = UnitFixture.colors(.color, values, ["red"])
    let entries = try symbols(legend(fixture.legend(.color, .ordinal, nominal), [.color: scale])).entries
    #expect(entries.count == 30 && entries.last?.label == ["…11 entries"])
  }

  @Test("Label expressions count a legend's entries")
  func labelExpression() throws {
    // Vega's `LegendEntries.js`: `index` is the entry's number, unlike on axes.
    let counted: JSONValue = ["field": "c", "type": "nominal", "legend": ["labelExpr": "datum.index + ': ' + datum.label"]]
    let entries = try symbols(legend(fixture.legend(.color, .ordinal, counted), [.color: colors])).entries
    #expect(entries.map(\.label) == [["0: a"], ["1: b"]])
  }

  @Test("Legends that layers keep to themselves are not joined with each other")
  func layersApart() throws {
    let first = try #require(try fixture.legend(.color, .ordinal, mark: "line", nominal))
    let second = try #require(try fixture.legend(.color, .ordinal, mark: "point", nominal))
    let legends = try LegendBuilder.legends([[first], [second]], scales: { _, _ in colors }, size: { _ in nil }, context: fixture.context)
    #expect(legends.count == 2)
  }

  @Test("Channels of one field share a legend; others do not")
  func grouping() throws {
    let color = try #require(try fixture.legend(.color, .ordinal, nominal))
    let shape = try #require(try fixture.legend(.shape, .ordinal, nominal))
    let other = try #require(try fixture.legend(.size, .linear, ["field": "v", "type": "quantitative"]))
    let grouped = LegendComponent.grouped([color, shape, other])
    #expect(grouped.map { Array($0.scales.keys) } == [[.stroke, .shape], [.size]])
    #expect(grouped[0].title?.value.lines(fixture.context) == ["c"])
  }

  @Test("Layers share legends unless told otherwise; titles of different fields are joined")
  func sharing() throws {
    let first = try #require(try fixture.legend(.color, .ordinal, mark: "line", nominal))
    let second = try #require(try fixture.legend(.color, .ordinal, mark: "point", ["field": "d", "type": "nominal"]))
    let shared = LegendComponent.divided([[first], [second]]) { _ in true }
    #expect(shared.shared.map { $0.title?.value.lines(fixture.context) } == [["c, d"]])
    // A circle tells more than a stroke.
    #expect(shared.shared[0].properties.symbolType == .value("circle"))
    let own = LegendComponent.divided([[first], [second]]) { _ in false }
    #expect(own.shared.isEmpty && own.own.map(\.count) == [1, 1])
  }
}
