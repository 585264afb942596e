import Statistics

/// How often an interval held the truth.
struct Coverage {
  let method: String
  let setting: String
  let draws: Int
  let seed: UInt64
  /// Share of the intervals that held the truth.
  let share: Double
  /// Monte Carlo standard error of the share; intervals of one draw are not independent, so draws are what is counted.
  let error: Double
  /// Draws whose data the method refused.
  let refused: Int

  /// Draws data as often as asked, and asks each time which of the intervals hold the truth.
  ///
  /// - Parameter draw: `nil` where the method refuses the data.
  init(
    _ method: String, _ setting: String, draws: Int, seed: UInt64, _ draw: (inout SplitMix64) throws -> [Bool]?
  ) rethrows {
    var random = SplitMix64(seed: seed)
    var shares = Moments()
    var refused = 0
    for _ in 0..<draws {
      if let inside = try draw(&random) {
        shares.add(Double(inside.count { $0 }) / Double(inside.count))
      } else {
        refused += 1
      }
    }
    (self.method, self.setting, self.draws, self.seed, self.refused) = (method, setting, draws, seed, refused)
    share = shares.mean
    error = shares.standardError ?? 0
  }
}

extension Estimate {
  func holds(_ truth: Double) -> Bool {
    guard let lower, let upper else { return false }
    return lower <= truth && truth <= upper
  }
}

extension Optional where Wrapped == Bounds {
  func holds(_ truth: Double) -> Bool { map { $0.lower <= truth && truth <= $0.upper } ?? false }
}
