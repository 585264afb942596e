import Scenes

/// How the text of a guide looks, apart from where it is.
///
/// - `color` `nil` draws nothing but still takes room, as in Vega.
/// - `lineHeight` `nil` is the font size plus 2.
public struct TextStyle: Hashable, Sendable {
  public var font: Font
  public var color: Paint?
  public var opacity: Double
  public var lineHeight: Double?
  public init(font: Font = Font(size: 10), color: Paint? = .color(.black), opacity: Double = 1, lineHeight: Double? = nil) {
    (self.font, self.color, self.opacity, self.lineHeight) = (font, color, opacity, lineHeight)
  }

  /// Axis and legend labels (`guide-label`).
  public static let guideLabel = TextStyle()
  /// Axis and legend titles (`guide-title`).
  public static let guideTitle = TextStyle(font: Font(size: 11, weight: 700))
  /// Chart titles (`group-title`).
  public static let groupTitle = TextStyle(font: Font(size: 13, weight: 700))
  /// Chart subtitles (`group-subtitle`).
  public static let groupSubtitle = TextStyle(font: Font(size: 12))

  var resolvedLineHeight: Double { lineHeight ?? font.size + 2 }
}

extension Stroke {
  /// Tick and domain lines of Vega's default theme.
  public static let guideGray = Stroke(.color(Color(red: 136, green: 136, blue: 136)))
  /// Grid lines and view frames of Vega's default theme.
  public static let guideLightGray = Stroke(.color(Color(red: 221, green: 221, blue: 221)))
}
