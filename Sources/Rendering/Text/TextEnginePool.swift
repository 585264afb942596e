import Synchronization

/// Lends text engines to threads, one at a time each, and keeps them for the next.
enum TextEnginePool {
  private static let idle = Mutex<[String: [TextEngine]]>([:])

  /// Runs work with an engine of a language that nobody else uses meanwhile.
  static func withEngine<Result>(language: String, _ work: (TextEngine) -> Result) -> Result {
    let engine = take(language: language)
    defer { giveBack(engine, language: language) }
    return work(engine)
  }

  /// An engine for longer work; hand it back with ``giveBack(_:language:)``.
  static func take(language: String) -> TextEngine {
    idle.withLock { $0[language]?.popLast() } ?? TextEngine(language: language)
  }

  static func giveBack(_ engine: TextEngine, language: String) {
    idle.withLock { $0[language, default: []].append(engine) }
  }
}
