/// A text, or how to make it when it is asked for: most drawings never tell what their items say to screen readers.
enum LaterText: Hashable, Sendable {
  case given(String?)
  case made(@Sendable (Int) -> String?, row: Int)

  var text: String? {
    switch self {
    case .given(let text): text
    case .made(let make, let row): make(row)
    }
  }

  static func == (a: LaterText, b: LaterText) -> Bool { a.text == b.text }
  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
