/// Guesses widths without any font: four fifths of the size a character, cut to whole points.
///
/// - Source: what Vega does where it has no canvas. For tests.
package struct EstimatedTextMeasurer: TextMeasurer {
  package init() {}
  package func width(of text: String, font: Font) -> Double {
    (0.8 * Double(text.utf16.count) * font.size).rounded(.towardZero)
  }
}
