import ChartLayout
import JSON
import Specs
import Testing
@testable import ChartCompiler

/// Expected properties follow Vega-Lite's `compile/axis/properties.ts`, as its compiled charts show them.
@Suite struct AxisComponentTests {
  private let fixture = GuideFixture()

  @Test("Continuous axes have a grid, about a tick every 40 points, and flush, thinned labels on x")
  func continuous() throws {
    let axis = try #require(try fixture.axis(.x, .linear, ["field": "a", "type": "quantitative"]))
    #expect(axis.properties.grid == true)
    #expect(axis.properties.tickCount == .expression(ExpressionText("ceil(width/40)")))
    #expect(axis.properties.labelFlush == .value(.flag(true)))
    #expect(axis.properties.labelOverlap == .value(.parity))
    #expect(axis.title?.value.lines(fixture.context) == ["a"])
    let y = try #require(try fixture.axis(.y, .log, ["field": "a", "type": "quantitative"]))
    #expect(y.properties.labelFlush == nil)
    #expect(y.properties.tickCount == nil)
    #expect(y.properties.labelOverlap == .value(.greedy))
  }

  @Test("Discrete x labels stand upright, keep all and have no grid")
  func discrete() throws {
    let axis = try #require(try fixture.axis(.x, .band, mark: "bar", ["field": "a", "type": "nominal"]))
    #expect(axis.properties.labelAngle == .value(270))
    #expect(axis.properties.labelAlign == .value("right"))
    #expect(axis.properties.labelBaseline == .value("middle"))
    #expect(axis.properties.grid == false)
    #expect(axis.properties.labelOverlap == nil)
  }

  @Test("Binned axes have a tick every 10 points at most and no grid")
  func binned() throws {
    let axis = try #require(try fixture.axis(.y, .linear, mark: "bar", ["field": "a", "type": "quantitative", "bin": ["maxbins": 10]]))
    #expect(axis.properties.tickCount == .expression(ExpressionText("ceil(height/10)")))
    #expect(axis.properties.grid == false)
    #expect(axis.title?.value.lines(fixture.context) == ["a (binned)"])
  }

  @Test("A time unit decides the format and the least step of ticks")
  func timeUnit() throws {
    let axis = try #require(try fixture.axis(.x, .time, ["field": "d", "type": "temporal", "timeUnit": "yearmonth"]))
    #expect(axis.properties.format == .value(.specifier("%b %Y")))
    #expect(axis.minStepUnit?.value.unit == "yearmonth")
    let months = try #require(try fixture.axis(.x, .time, ["field": "d", "type": "temporal", "timeUnit": "month"]))
    #expect(months.properties.tickCount == nil)
    #expect(try fixture.axis(.x, .linear, ["field": "a", "type": "quantitative", "axis": ["format": "d"]])?.properties.tickMinStep == .value(1))
  }

  @Test("Configuration that only Vega-Lite knows is taken over; what Vega knows waits for the final side")
  func configuration() throws {
    var fixture = fixture
    fixture.config = ["axisQuantitative": ["tickSize": 9], "axis": ["labelColor": "red", "grid": false], "axisX": ["title": .null]]
    let axis = try #require(try fixture.axis(.x, .linear, ["field": "a", "type": "quantitative"]))
    #expect(axis.properties.tickSize == .value(9))
    #expect(axis.properties.labelColor == nil)
    #expect(axis.properties.grid == false)
    #expect(axis.title == nil)
  }

  @Test("An axis that is null is switched off, also for those who share it")
  func off() throws {
    let off = try #require(try fixture.axis(.x, .linear, ["field": "a", "type": "quantitative", "axis": .null]))
    let on = try #require(try fixture.axis(.x, .linear, ["field": "a", "type": "quantitative"]))
    #expect(off.isDisabled == Explicit(true, explicit: true))
    #expect(AxisComponent.layered([[on], [off]], isShared: true).map(\.isDisabled.value) == [true])
  }

  @Test("Shared axes list each field once; a written title wins")
  func sharedTitles() throws {
    func y(_ field: String, _ axis: JSONValue = [:]) throws -> AxisComponent {
      try #require(try fixture.axis(.y, .linear, ["field": .string(field), "type": "quantitative", "axis": axis]))
    }
    func title(_ axes: [AxisComponent]) -> [String]? {
      AxisComponent.layered(axes.map { [$0] }, isShared: true).first?.title?.value.lines(fixture.context)
    }
    #expect(title([try y("a"), try y("b"), try y("a")]) == ["a, b"])
    #expect(title([try y("a"), try y("b", ["title": "B"])]) == ["B"])
    #expect(title([try y("a", ["title": "A"]), try y("b", ["title": "B"])]) == ["A, B"])
    #expect(title([try y("a", ["title": .null]), try y("b", ["title": "B"])]) == [])
  }

  @Test("Independent axes stand on both sides, and only the first has a grid")
  func independent() throws {
    let axes = try (0..<2).map { try #require(try fixture.axis(.y, .linear, ["field": "a", "type": "quantitative"], id: $0)) }
    let layered = AxisComponent.layered(axes.map { [$0] }, isShared: false)
    #expect(layered.map(\.orient.value) == [.left, .right])
    #expect(layered.map(\.properties.grid) == [true, false])
  }

  @Test("Axes whose authors put them on different sides are not shared")
  func conflictingSides() throws {
    let left = try #require(try fixture.axis(.y, .linear, ["field": "a", "type": "quantitative", "axis": ["orient": "left"]]))
    let right = try #require(try fixture.axis(.y, .linear, ["field": "a", "type": "quantitative", "axis": ["orient": "right"]]))
    #expect(left.merged(with: right) == nil)
    #expect(AxisComponent.layered([[left], [right]], isShared: true).count == 2)
  }

  @Test("A level label of one layer is not aligned like the upright ones of another")
  func sharedAngle() throws {
    let level = try #require(try fixture.axis(.x, .band, mark: "bar", ["field": "a", "type": "ordinal", "axis": ["labelAngle": 0]]))
    let upright = try #require(try fixture.axis(.x, .band, mark: "bar", ["field": "a", "type": "ordinal"]))
    let merged = try #require(level.merged(with: upright))
    #expect(merged.properties.labelAngle == .value(0))
    #expect(merged.properties.labelAlign == Setting.none)
    #expect(merged.properties.labelBaseline == .value("top"))
  }
}
