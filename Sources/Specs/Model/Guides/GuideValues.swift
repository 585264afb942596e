import JSON

extension SpecPlace {
  /// What an author writes in a channel or view.
  static let own = SpecPlace(bit: 0)
  /// A section of the configuration.
  static let config = SpecPlace(bit: 1)
}

extension SpecType where Value == PaintSpec {
  /// A color alone.
  static var colorName: SpecType { SpecType<String>.text.map { .color($0) } }
}

/// The side of a plot that a guide stands at.
package enum GuideSide: String, SpecChoice { case top, bottom, left, right }

/// The end of a stretch that a text stands at.
package enum TextAnchor: String, SpecChoice { case start, middle, end }

/// Where in the bands of a discrete axis ticks and grid lines go.
package enum TickBand: String, SpecChoice { case center, extent }

/// Where a legend stands.
package enum LegendOrient: String, SpecChoice {
  case none, left, right, top, bottom
  case topLeft = "top-left"
  case topRight = "top-right"
  case bottomLeft = "bottom-left"
  case bottomRight = "bottom-right"
}

/// The direction in which a legend's entries or a ramp run.
package typealias GuideDirection = Orientation

/// How far something may reach over an end: points, or whether at all.
package enum Tolerance: SpecValue {
  case flag(Bool)
  case points(Double)
  package var json: JSONValue {
    switch self {
    case .flag(let flag): .bool(flag)
    case .points(let points): .number(points)
    }
  }
}

extension SpecType where Value == Tolerance {
  static var tolerance: SpecType { .flag { .flag($0) } | SpecType<Double>.number.map { .points($0) } }
}

/// How labels that overlap are thinned out.
package enum OverlapRule: SpecValue {
  case off, parity, greedy
  package var json: JSONValue {
    switch self {
    case .off: false
    case .parity: true
    case .greedy: "greedy"
    }
  }
}

extension SpecType where Value == Setting<OverlapRule> {
  static var overlap: SpecType {
    (SpecType<OverlapRule>.flag { $0 ? .parity : .off } | .word("parity", .parity) | .word("greedy", .greedy)).dynamic
  }
}

/// The format of numbers or times, or formats by calendar unit.
package enum FormatSpec: SpecValue {
  case specifier(String)
  /// By the name of a calendar unit.
  case byUnit([String: String])
  package var json: JSONValue {
    switch self {
    case .specifier(let text): .string(text)
    case .byUnit(let formats): formats.json
    }
  }
  package var specifier: String? { if case .specifier(let text) = self { text } else { nil } }
  /// Whether JavaScript takes the format for false.
  package var isBlank: Bool { self == .specifier("") }
}

extension SpecType where Value == Setting<FormatSpec> {
  static var format: SpecType {
    let byUnit = SpecType<FormatSpec>.object { node throws(SpecError) in .byUnit(try node.stringMembers()) }
    return (SpecType<String>.text.map { FormatSpec.specifier($0) } | byUnit).dynamic
  }
}

/// How many ticks or entries a guide should have: about so many, or one a calendar interval.
package enum TickCountSpec: SpecValue {
  case count(Double)
  /// Every `step` of a calendar interval.
  case interval(TimeInterval, step: Double)
  package var json: JSONValue {
    switch self {
    case .count(let count): .number(count)
    case .interval(let interval, 1): interval.json
    case .interval(let interval, let step): ["interval": interval.json, "step": .number(step)]
    }
  }
}

/// A calendar interval by Vega-Lite's name.
package enum TimeInterval: String, SpecChoice { case millisecond, second, minute, hour, day, week, month, year }

extension SpecType where Value == TickCountSpec {
  /// A calendar interval alone.
  static var interval: SpecType {
    SpecType<TimeInterval>.choice.map { .interval($0, step: 1) }
      | .object("timeIntervalStep", ["interval", "step"]) { node throws(SpecError) in
        return .interval(try node.required("interval").choice(TimeInterval.self), step: try node.optionalNumber("step") ?? 1)
      }
  }
}

extension SpecType where Value == Setting<TickCountSpec> {
  static var tickCount: SpecType { (SpecType<Double>.number.map { .count($0) } | SpecType<TickCountSpec>.interval).dynamic }
}

extension SpecType where Value == Setting<[Datum]> {
  /// The values that an author lists for a guide.
  static var guideValues: SpecType { SpecType<Datum>.listed.list.dynamic }
}
