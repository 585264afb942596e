import Synchronization

/// Random numbers that come out the same on every run from the same seed.
///
/// - Shared by everything that is evaluated with one scope; each number moves it on.
/// - Source: vega-statistics `randomLCG` (the constants of glibc), in double arithmetic as there.
package final class RandomSource: Sendable {
  private struct State: Sendable {
    var seed: Double
    /// The second number of the last pair of normal ones.
    var spareNormal: Double?
  }

  private let state: Mutex<State>

  /// - Parameter seed: a whole number below 2³¹ - 1.
  package init(seed: Double = 123_456_789) { state = Mutex(State(seed: seed)) }

  /// The next number from 0 up to 1.
  package func next() -> Double { state.withLock { Self.next(&$0) } }

  /// The next number of the standard normal distribution, by the polar method.
  package func nextNormal() -> Double {
    state.withLock { state in
      if let spare = state.spareNormal {
        state.spareNormal = nil
        return spare
      }
      while true {
        let x = Self.next(&state) * 2 - 1
        let y = Self.next(&state) * 2 - 1
        let square = x * x + y * y
        if square == 0 || square > 1 { continue }
        let factor = (-2 * Real.log(square) / square).squareRoot()
        state.spareNormal = y * factor
        return x * factor
      }
    }
  }

  private static func next(_ state: inout State) -> Double {
    state.seed = (1_103_515_245 * state.seed + 12345).truncatingRemainder(dividingBy: 2_147_483_647)
    return state.seed / 2_147_483_647
  }
}
