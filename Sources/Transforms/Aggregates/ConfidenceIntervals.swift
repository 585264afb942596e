import Expressions
import Specs
import Statistics
import Tables

/// The bootstrapped intervals of an aggregation, drawn in the order in which Vega draws its random numbers:
/// group after group, and in a group field after field.
struct ConfidenceIntervals {
  private var lower: [[Double?]]
  private var upper: [[Double?]]

  init(_ fields: [MeasuredCells], random: RandomSource) {
    lower = fields.map { _ in [] }
    upper = lower
    guard let groups = fields.first?.count else { return }
    for group in 0..<groups {
      for (index, field) in fields.enumerated() {
        let interval = bootstrapInterval(of: field.valid(group), random: random.next)
        lower[index].append(interval?.lower)
        upper[index].append(interval?.upper)
      }
    }
  }

  func column(ofField index: Int, _ operation: AggregateOperation) -> Column {
    .optional(operation == .ci0 ? lower[index] : upper[index])
  }
}
