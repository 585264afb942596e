import SharedRules

extension ExpressionColor {
  /// A color as CSS writes it: a name, `#rgb`, `#rrggbb` (each also with opacity), `rgb(…)`, `hsl(…)`; `nil` for anything else.
  ///
  /// - Source: d3-color `color`.
  init?(css text: String) {
    let text = WhiteSpace.trimmed(text).lowercased()
    if text.hasPrefix("#") {
      self.init(hexadecimal: String(text.dropFirst()))
    } else if let code = Self.names[text] {
      self.init(hexadecimal: code)
    } else if text == "transparent" {
      self.init(space: .rgb, .nan, .nan, .nan, opacity: 0)
    } else {
      self.init(functional: text)
    }
  }

  private init?(hexadecimal code: String) {
    guard let number = UInt32(code, radix: 16), code.first != "+", code.first != "-" else { return nil }
    let isShort = code.count < 6
    let bits: UInt32 = isShort ? 4 : 8
    let factor: Double = isShort ? 17 : 1
    func part(_ place: UInt32) -> Double { Double(number >> (place * bits) & (isShort ? 0xF : 0xFF)) * factor }
    switch code.count {
    case 3, 6: self.init(space: .rgb, part(2), part(1), part(0))
    case 4, 8: self.init(space: .rgb, part(3), part(2), part(1), opacity: part(0) / 255)
    default: return nil
    }
  }

  /// `rgb(1, 2, 3)`, `rgba(10%, 20%, 30%, 0.5)`, `hsl(120, 50%, 50%)` ….
  private init?(functional text: String) {
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else { return nil }
    let name = text[..<open]
    let parts = text[text.index(after: open)...].dropLast().split(separator: ",", omittingEmptySubsequences: false)
      .map { WhiteSpace.trimmed(String($0)) }
    let hasAlpha = name == "rgba" || name == "hsla"
    guard parts.count == (hasAlpha ? 4 : 3), !parts.contains("") else { return nil }
    func number(_ index: Int) -> Double { DecimalText.javaScriptNumber(parts[index]) }
    func percent(_ index: Int) -> Double {
      parts[index].hasSuffix("%") ? DecimalText.javaScriptNumber(String(parts[index].dropLast())) : .nan
    }
    let alpha = hasAlpha ? number(3) : 1
    let channels: [Double]
    let space: Space
    switch name {
    case "rgb", "rgba":
      space = .rgb
      channels = parts[0].hasSuffix("%") ? (0..<3).map { percent($0) * 255 / 100 } : (0..<3).map(number)
    case "hsl", "hsla":
      space = .hsl
      channels = [number(0), percent(1) / 100, percent(2) / 100]
    default: return nil
    }
    guard !(channels + [alpha]).contains(where: \.isNaN) else { return nil }
    self.init(space: space, channels[0], channels[1], channels[2], opacity: alpha)
  }
}
