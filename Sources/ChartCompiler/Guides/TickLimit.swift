import Scales
import Specs
import Tables

/// How many ticks or entries a guide may have: more than anybody can see are refused, since each costs time and memory.
enum TickLimit {
  static let count = 10_000
  /// The values of a discrete scale at most.
  static let categories = 50_000

  /// - Throws: ``SpecError`` when the author lists or asks for more.
  static func check(given: [Value]?, _ request: TickRequest, on map: ContinuousScale, pointer: String) throws(SpecError) {
    if let given { return try check(given.count, pointer: pointer + "/values") }
    switch request {
    case .count(let asked): try check(asked, pointer: pointer + "/tickCount")
    case .interval(let part, let step):
      guard let clock = map.kind.clock, case let single = part.interval(in: clock.zone),
        let interval = single.every(step * Double(single.step))
      else { return }
      let (low, high) = map.extent
      // Ticks from the start as far as a thousand steps reach tell how long a step is.
      let probe = interval.offset(low, by: 1000) - low
      guard probe > 0 else { return }
      try check((high - low) / probe * 1000, pointer: pointer + "/tickCount")
    }
  }

  static func check(_ given: Int, pointer: String) throws(SpecError) { try check(Double(given), limit: categories, pointer: pointer) }

  private static func check(_ asked: Double, limit: Int = count, pointer: String) throws(SpecError) {
    guard asked > Double(limit) else { return }
    let text = asked < 1e15 ? "\(Int(asked))" : "\(asked)"
    throw SpecError(pointer: pointer, reason: .invalid("\(text) ticks; at most \(limit) can be drawn"))
  }
}
