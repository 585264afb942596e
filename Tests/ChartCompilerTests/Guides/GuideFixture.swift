import ChartLayout
import Chronology
import JSON
import Scales
import Scenes
import Specs
import Tables
@testable import ChartCompiler

/// Axes, legends and headers of hand-made units.
struct GuideFixture {
  var config: JSONObject = [:]
  var context: ChartContext {
    ChartContext(config: Config(Config.written(config)), zone: .utc, measurer: EstimatedTextMeasurer()).sized(width: 200, height: 200)
  }

  func unit(_ mark: JSONValue, _ encoding: JSONValue) throws -> Unit {
    try UnitFixture(config: config).encoder(mark: mark, encoding: encoding, table: Table()).unit
  }

  func axis(_ channel: Channel, _ type: ScaleType, mark: JSONValue = "point", _ def: JSONValue, id: Int = 0) throws -> AxisComponent? {
    let unit = try unit(mark, [channel.rawValue: def])
    return AxisComponent(unit: unit, unitID: ViewID(number: id), channel: channel, scaleType: type, context: context)
  }

  func legend(_ channel: Channel, _ type: ScaleType, mark: JSONValue = "point", _ def: JSONValue) throws -> LegendComponent? {
    let unit = try unit(mark, [channel.rawValue: def])
    return LegendComponent(unit: unit, unitID: ViewID(number: 0), channel: channel, scaleType: type, config: context.config)
  }

  /// The finished axis of a channel without its grid.
  func main(_ scale: ResolvedScale, mark: JSONValue = "point", _ def: JSONValue) throws -> ChartLayout.Axis? {
    guard let component = try axis(scale.channel, scale.type, mark: mark, def) else { return nil }
    return try AxisBuilder(component: component, scale: scale, crossing: nil, context: context).main()
  }
}
