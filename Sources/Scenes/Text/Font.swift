/// A typeface request, in CSS terms.
///
/// - `family` is a CSS font-family list; generic names are mapped by the measurer and painters, never by the system.
/// - `weight` is 100 to 900; `size` is in points.
package struct Font: Hashable, Sendable {
  package enum Style: String, Sendable { case normal, italic, oblique }
  package var family: String
  package var size: Double
  package var weight: Int
  package var style: Style
  package init(family: String = "sans-serif", size: Double = 11, weight: Int = 400, style: Style = .normal) {
    (self.family, self.size, self.weight, self.style) = (family, size, weight, style)
  }
}

/// Answers how wide a text is; the only thing that layout needs to know of fonts.
package protocol TextMeasurer: Sendable {
  /// The advance width in points of one line, kerned and unhinted.
  func width(of text: String, font: Font) -> Double
}
