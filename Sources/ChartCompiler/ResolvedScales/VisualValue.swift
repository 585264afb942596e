import Scenes

/// What a scale or constant gives a channel: a number, a color, a name, or a dash pattern.
enum VisualValue: Hashable, Sendable {
  case number(Double)
  case color(Color)
  /// A shape's name or path, a text, an address.
  case text(String)
  case numbers([Double])

  var number: Double? { if case .number(let number) = self { number } else { nil } }
  var color: Color? {
    switch self {
    case .color(let color): color
    case .text(let name): Color(css: name)
    default: nil
    }
  }
  var text: String? { if case .text(let text) = self { text } else { nil } }
  var numbers: [Double]? { if case .numbers(let numbers) = self { numbers } else { nil } }
}
