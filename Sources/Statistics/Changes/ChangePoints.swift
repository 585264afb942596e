/// Where the mean of a series changes.
///
/// - Cost: squared distances from the mean of each stretch (ruptures' model `l2`, every place a candidate).
/// - Source: Scott and Knott (1974) for binary segmentation; Killick, Fearnhead and Eckley (2012) for PELT.
package struct ChangePoints: Sendable, Hashable {
  /// How many values come before each change, ascending: 28 says that the 29th value starts a new stretch.
  package let breakpoints: [Int]
  /// Means of the stretches, one more than there are changes, in the unit of the values.
  package let means: [Double]
  /// What each change had to save.
  package let penalty: Double?
  let values: [Double]
  /// The least length of a stretch that was allowed.
  let minimumLength: Int

  /// The changes whose cost plus penalties is the least of all.
  ///
  /// - Time grows with the count of values where changes are many, with its square where there are none.
  /// - Parameter minimumLength: of a stretch; ruptures has 2.
  /// - Throws: ``StatisticsError``: `tooFew`, `notFinite`, `badSetting` (penalty, length).
  /// - Source: Killick, Fearnhead and Eckley (2012), with ruptures' least length of a stretch.
  package static func pelt(
    _ values: [Double], penalty: ChangePenalty = .bayesian, minimumLength: Int = 2
  ) throws(StatisticsError) -> ChangePoints {
    let costs = try checked(values, minimumLength)
    let price = try penalty.amount(for: values)
    let n = values.count
    var best = [Double](repeating: .infinity, count: n + 1)
    var previous = [Int](repeating: 0, count: n + 1)
    best[0] = -price
    // Starts still in play, and the end from which each may be dropped.
    var starts: [(start: Int, until: Int)] = []
    for end in minimumLength..<(n + 1) {
      let fresh = end - minimumLength
      if fresh == 0 || best[fresh] < .infinity { starts.append((fresh, .max)) }
      for candidate in starts {
        let total = best[candidate.start] + costs.cost(candidate.start, end) + price
        if total < best[end] { (best[end], previous[end]) = (total, candidate.start) }
      }
      for index in starts.indices where starts[index].until == .max {
        let start = starts[index].start
        // A start beaten now is beaten for all ends that a stretch from here can reach.
        if best[start] + costs.cost(start, end) > best[end] { starts[index].until = end + minimumLength }
      }
      starts.removeAll { $0.until <= end + 1 }
    }
    var breakpoints: [Int] = []
    var end = n
    while previous[end] > 0 {
      end = previous[end]
      breakpoints.append(end)
    }
    return ChangePoints(values, costs, breakpoints.reversed(), penalty: price, minimumLength)
  }

  /// Splits the series at its best place, then the stretches, for as long as a split saves more than the penalty.
  ///
  /// - Parameter maximum: no more changes than this.
  /// - Throws: as ``pelt(_:penalty:minimumLength:)``.
  /// - Source: Scott and Knott (1974).
  package static func binarySegmentation(
    _ values: [Double], penalty: ChangePenalty = .bayesian, maximum: Int? = nil, minimumLength: Int = 2
  ) throws(StatisticsError) -> ChangePoints {
    let costs = try checked(values, minimumLength)
    let price = try penalty.amount(for: values)
    if let maximum { try InputRules.requireSetting("maximum", Double(maximum), "must not be negative") { $0 >= 0 } }
    var open = [Self.split(costs, 0, values.count, minimumLength)].compactMap { $0 }
    var breakpoints: [Int] = []
    while breakpoints.count < maximum ?? .max, let next = open.indices.max(by: { open[$0].gain < open[$1].gain }), open[next].gain > price {
      let taken = open.remove(at: next)
      breakpoints.append(taken.place)
      open += [
        Self.split(costs, taken.start, taken.place, minimumLength), Self.split(costs, taken.place, taken.end, minimumLength),
      ].compactMap { $0 }
    }
    return ChangePoints(values, costs, breakpoints.sorted(), penalty: price, minimumLength)
  }

  private init(_ values: [Double], _ costs: SegmentCosts, _ breakpoints: [Int], penalty: Double, _ minimumLength: Int) {
    let edges = [0] + breakpoints + [values.count]
    (self.values, self.breakpoints, self.penalty, self.minimumLength) = (values, breakpoints, penalty, minimumLength)
    means = zip(edges, edges.dropFirst()).map { costs.mean($0, $1) }
  }

  /// The first and the end place of the two stretches around a change.
  func surroundings(of index: Int) -> (start: Int, end: Int) {
    (index == 0 ? 0 : breakpoints[index - 1], index + 1 < breakpoints.count ? breakpoints[index + 1] : values.count)
  }

  /// The place that saves most, if the stretch can be split at all; of equal ones the last, as in ruptures.
  static func split(
    _ costs: SegmentCosts, _ start: Int, _ end: Int, _ minimumLength: Int
  ) -> (start: Int, place: Int, end: Int, gain: Double)? {
    guard end - start >= 2 * minimumLength else { return nil }
    let whole = costs.cost(start, end)
    var (place, gain) = (start, -Double.infinity)
    for candidate in start + minimumLength...end - minimumLength {
      let saved = whole - costs.cost(start, candidate) - costs.cost(candidate, end)
      if saved >= gain { (place, gain) = (candidate, saved) }
    }
    return (start, place, end, gain)
  }

  private static func checked(_ values: [Double], _ minimumLength: Int) throws(StatisticsError) -> SegmentCosts {
    try InputRules.requireSetting("minimum length", Double(minimumLength), "must be at least 1") { $0 >= 1 }
    try InputRules.require("change points", atLeast: max(2, minimumLength), given: values.count)
    try InputRules.requireFinite("values", values)
    return SegmentCosts(values)
  }
}
