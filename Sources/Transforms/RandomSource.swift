public import Statistics
import Synchronization

/// The random numbers of one chart, drawn one after the other by whatever transform needs some.
public final class RandomSource: Sendable {
  private let generator: Mutex<RandomGenerator>

  public init(seed: Double = 123_456_789) { generator = Mutex(RandomGenerator(seed: seed)) }

  /// Runs a computation that draws from the generator.
  public func draw<Result: Sendable>(_ body: (inout RandomGenerator) -> Result) -> Result {
    generator.withLock { body(&$0) }
  }
}
