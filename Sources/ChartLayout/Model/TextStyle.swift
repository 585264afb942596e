import Scenes

/// How the text of a guide looks, apart from where it is.
///
/// - `color` `nil` draws nothing but still takes room, as in Vega.
/// - `lineHeight` `nil` is the font size plus 2.
package struct TextStyle: Hashable, Sendable {
  package var font: Font
  package var color: Paint?
  package var opacity: Double
  package var lineHeight: Double?
  package init(font: Font = Font(size: 10), color: Paint? = .color(.black), opacity: Double = 1, lineHeight: Double? = nil) {
    (self.font, self.color, self.opacity, self.lineHeight) = (font, color, opacity, lineHeight)
  }

  /// Axis and legend labels (`guide-label`).
  package static let guideLabel = TextStyle()
  /// Axis and legend titles (`guide-title`).
  package static let guideTitle = TextStyle(font: Font(size: 11, weight: 700))
  /// Chart titles (`group-title`).
  package static let groupTitle = TextStyle(font: Font(size: 13, weight: 700))
  /// Chart subtitles (`group-subtitle`).
  package static let groupSubtitle = TextStyle(font: Font(size: 12))

  var resolvedLineHeight: Double { lineHeight ?? font.size + 2 }
}

extension Stroke {
  /// Tick and domain lines of Vega's default theme.
  package static let guideGray = Stroke(.color(Color(red: 136, green: 136, blue: 136)))
  /// Grid lines and view frames of Vega's default theme.
  package static let guideLightGray = Stroke(.color(Color(red: 221, green: 221, blue: 221)))
}
