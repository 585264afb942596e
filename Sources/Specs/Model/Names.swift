import JSON

/// The closed lists of names that go on to the scene as they are.
///
/// - Source: the JSON schema that Vega-Lite publishes.
enum Names {
  static let baselines = ["alphabetic", "top", "middle", "bottom", "line-top", "line-bottom"]
  static let blends = [
    "color", "color-burn", "color-dodge", "darken", "difference", "exclusion", "hard-light", "hue", "lighten", "luminosity", "multiply",
    "overlay", "saturation", "screen", "soft-light",
  ]
  static let caps = ["butt", "round", "square"]
  static let cursors = [
    "alias", "all-scroll", "auto", "cell", "col-resize", "context-menu", "copy", "crosshair", "default", "e-resize", "ew-resize", "grab",
    "grabbing", "help", "move", "n-resize", "ne-resize", "nesw-resize", "no-drop", "none", "not-allowed", "ns-resize", "nw-resize",
    "nwse-resize", "pointer", "progress", "row-resize", "s-resize", "se-resize", "sw-resize", "text", "vertical-text", "w-resize", "wait",
    "zoom-in", "zoom-out",
  ]
  static let horizontals = ["left", "center", "right"]
  static let interpolations = [
    "basis", "basis-closed", "basis-open", "bundle", "cardinal", "cardinal-closed", "cardinal-open", "catmull-rom", "linear",
    "linear-closed", "monotone", "natural", "step", "step-after", "step-before",
  ]
  static let joins = ["miter", "round", "bevel"]
  static let weights = ["normal", "bold", "lighter", "bolder"]
}

/// A weight of type: a number from 1 to 1000, or a name.
package enum FontWeight: SpecValue {
  case number(Double)
  case name(String)
  package var json: JSONValue {
    switch self {
    case .number(let number): .number(number)
    case .name(let name): .string(name)
    }
  }
}

extension SpecType where Value == FontWeight {
  static var weight: SpecType { SpecType<Double>.number.map { .number($0) } | SpecType<String>.name(Names.weights).map { .name($0) } }
}

/// A text that may have several lines.
package enum TextLines: SpecValue {
  /// One text, which the configuration's `lineBreak` may break.
  case text(String)
  case lines([String])

  package var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .lines(let lines): .array(lines.map(JSONValue.string))
    }
  }
  /// The lines as written.
  package var lines: [String] {
    switch self {
    case .text(let text): [text]
    case .lines(let lines): lines
    }
  }
  /// Whether JavaScript takes the text for false.
  package var isBlank: Bool { self == .text("") }
}

extension SpecType where Value == TextLines {
  static var lines: SpecType { SpecType<String>.text.map { .text($0) } | SpecType<String>.text.list.map { .lines($0) } }
}

/// One name or several, such as the styles of a mark.
extension SpecType where Value == [String] {
  static var names: SpecType { SpecType<String>.text.oneOrList }
}
