import Scenes
import Synchronization

/// Measures text with the fonts that the painters use.
///
/// - Safe to use from many threads. Widths are kept by text and font, for all measurers of one language.
/// - `language` steers which font is taken for letters that the wanted one lacks; it has to be the scene's.
package struct PangoTextMeasurer: TextMeasurer {
  package let language: String

  package init(language: String = "en") { self.language = language }

  package func width(of text: String, font: Font) -> Double {
    if text.isEmpty || !(font.size > 0) { return 0 }
    if let known = WidthCache.shared.width(of: text, font: font, language: language) { return known }
    let width = TextEnginePool.withEngine(language: language) { $0.width(of: text, font: font) }
    WidthCache.shared.remember(width, of: text, font: font, language: language)
    return width
  }
}

/// Widths measured so far.
private final class WidthCache: Sendable {
  static let shared = WidthCache()
  /// Texts kept before all are forgotten: some ten megabytes.
  private static let capacity = 50_000

  private struct Key: Hashable {
    var font: Font
    var language: String
  }
  private struct State {
    private var places: [Key: Int] = [:]
    var widths: [[String: Double]] = []
    var count = 0
    /// The key that was asked for last: texts come many of one font at a time.
    private var last: (key: Key, place: Int)?

    /// Where the widths of a font are.
    mutating func place(of key: Key) -> Int {
      if let last, last.key == key { return last.place }
      let place = places[key] ?? widths.count
      if place == widths.count {
        places[key] = place
        widths.append([:])
      }
      last = (key, place)
      return place
    }
  }
  private let state = Mutex(State())

  func width(of text: String, font: Font, language: String) -> Double? {
    state.withLock { state in
      let place = state.place(of: Key(font: font, language: language))
      return state.widths[place][text]
    }
  }

  func remember(_ width: Double, of text: String, font: Font, language: String) {
    state.withLock { state in
      if state.count >= Self.capacity { state = State() }
      state.widths[state.place(of: Key(font: font, language: language))][text] = width
      state.count += 1
    }
  }
}
