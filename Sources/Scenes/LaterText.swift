/// A text, or how to make it when it is asked for: most drawings never tell what their items say to screen readers.
enum LaterText: Hashable, Sendable {
  case given(String?)
  case made(RowTexts, row: Int)

  var text: String? {
    switch self {
    case .given(let text): text
    case .made(let texts, let row): texts(row)
    }
  }

  func append(to bytes: inout [UInt8]) -> Bool {
    switch self {
    case .given(nil): return false
    case .given(let text?):
      bytes += text.utf8
      return true
    case .made(let texts, let row): return texts.append(row, to: &bytes)
    }
  }

  static func == (a: LaterText, b: LaterText) -> Bool { a.text == b.text }
  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
