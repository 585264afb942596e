import JSON

/// A color by its CSS name, or a gradient.
package enum PaintSpec: SpecValue {
  case color(String)
  case gradient(GradientSpec)
  package var json: JSONValue {
    switch self {
    case .color(let name): .string(name)
    case .gradient(let gradient): gradient.json
    }
  }
  /// Whether JavaScript takes the paint for false.
  package var isBlank: Bool { self == .color("") }
}

extension SpecType where Value == PaintSpec {
  static var paint: SpecType {
    SpecType<String>.text.map { .color($0) } | SpecType<GradientSpec>.definition(GradientMembers.self).map { .gradient($0) }
  }
}

/// The members of gradients.
package struct GradientMembers: DefinitionKind {
  package static let name = "gradient"
  package static let table = MemberTable(GradientMembers())
  package let gradient = Member(SpecType<String>.name(["linear", "radial"]))
  package let id = Member(.text)
  package let x1 = Member(.number), y1 = Member(.number), x2 = Member(.number), y2 = Member(.number), r1 = Member(.number), r2 = Member(.number)
  package let stops = Member(SpecType<GradientStopSpec>.definition(GradientStopMembers.self).list)
}
package typealias GradientSpec = Definition<GradientMembers>

/// The members of a gradient's stops.
package struct GradientStopMembers: DefinitionKind {
  package static let name = "gradientStop"
  package static let table = MemberTable(GradientStopMembers())
  package let color = Member(.text)
  package let offset = Member(.number)
}
package typealias GradientStopSpec = Definition<GradientStopMembers>

/// A place along a direction of the plot.
package enum PositionConstant: SpecValue {
  /// Points, or radians.
  case number(Double)
  case plotWidth, plotHeight
  package var json: JSONValue {
    switch self {
    case .number(let number): .number(number)
    case .plotWidth: "width"
    case .plotHeight: "height"
    }
  }
}

extension SpecType where Value == Setting<PositionConstant> {
  static func position(_ far: PositionConstant? = nil) -> SpecType {
    let number = SpecType<Double>.number.map { PositionConstant.number($0) }.dynamic
    switch far {
    case .plotWidth?: return number | .word("width", .value(.plotWidth))
    case .plotHeight?: return number | .word("height", .value(.plotHeight))
    default: return number
    }
  }
}

/// The length of a mark along its band: points, or a share of the band.
package enum BandLength: SpecValue {
  case points(Double)
  case share(Double)
  package var json: JSONValue {
    switch self {
    case .points(let points): .number(points)
    case .share(let share): ["band": .number(share)]
    }
  }
  package var share: Double? { if case .share(let share) = self { share } else { nil } }
  package var points: Double? { if case .points(let points) = self { points } else { nil } }
}

extension SpecType where Value == Setting<BandLength> {
  private static var points: SpecType<BandLength> { SpecType<Double>.number.map { .points($0) } }
  private static var band: SpecType<BandLength> {
    SpecType<BandLength>.object("relativeBandSize", ["band"]) { node throws(SpecError) in
      return .share(try node.required("band").number())
    }
  }
  static var length: SpecType { points.dynamic }
  static var plainLength: SpecType { points.setting }
  static var bandLength: SpecType { (points | band).dynamic }
  static var plainBandLength: SpecType { (points | band).setting }
}

/// Whether a part of a mark is drawn, and how.
package enum MarkPart: SpecValue {
  case off, on
  case transparent
  case defined(MarkSpec)
  package var json: JSONValue {
    switch self {
    case .off: false
    case .on: true
    case .transparent: "transparent"
    case .defined(let mark): mark.json
    }
  }
  package var isOff: Bool { self == .off }
  /// What the author says of the part; empty where it is only switched on.
  package var mark: MarkSpec? { if case .defined(let mark) = self { mark } else { nil } }
}

extension SpecType where Value == MarkPart {
  static var part: SpecType { .flag { $0 ? .on : .off } | SpecType<MarkSpec>.definition(MarkMembers.self, in: .plain).map { .defined($0) } }
}

/// What is shown when an item is pointed at.
package enum TooltipContent: SpecValue {
  case off
  /// The encoded fields, or the whole row.
  case encoding, data
  case text(String)
  case number(Double)
  package var json: JSONValue {
    switch self {
    case .off: .null
    case .encoding: ["content": "encoding"]
    case .data: ["content": "data"]
    case .text(let text): .string(text)
    case .number(let number): .number(number)
    }
  }
}

extension SpecType where Value == Setting<TooltipContent> {
  static var tooltip: SpecType {
    let content = SpecType<TooltipContent>.object("tooltipContent", ["content"]) { node throws(SpecError) in
      let content = try node.required("content")
      switch try content.string() {
      case "encoding": return .encoding
      case "data": return .data
      case let other: throw content.error(.unknownValue(other, known: ["encoding", "data"]))
      }
    }
    let plain = SpecType<String>.text.map { TooltipContent.text($0) } | SpecType<Double>.number.map { .number($0) } | content
    return (plain | .flag { $0 ? .encoding : .off } | .null(.off)).dynamic
  }
}

/// How far the whiskers of a box plot reach, or what the ends of an error bar are.
package enum MarkExtent: SpecValue {
  /// A multiple of the interquartile range.
  case multiple(Double)
  case minMax
  case error(ErrorExtent)
  package var json: JSONValue {
    switch self {
    case .multiple(let multiple): .number(multiple)
    case .minMax: "min-max"
    case .error(let extent): extent.json
    }
  }
}

/// What the ends of an error bar or band are.
package enum ErrorExtent: String, SpecChoice { case ci, iqr, stderr, stdev }

extension SpecType where Value == MarkExtent {
  static var boxExtent: SpecType { SpecType<Double>.number.map { .multiple($0) } | .word("min-max", .minMax) }
  static var errorExtent: SpecType { SpecType<ErrorExtent>.choice.map { .error($0) } }
}
