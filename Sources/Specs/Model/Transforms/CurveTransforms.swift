extension TransformSpec {
  /// `density`: a smooth distribution of a field.
  public struct Density: Hashable, Sendable {
    public var field: String
    public var groupBy: [String]
    public var cumulative: Bool
    public var counts: Bool
    /// `nil` or zero for the estimated bandwidth.
    public var bandwidth: Double?
    public var extent: DataInterval?
    public var minimumSteps: Int?
    public var maximumSteps: Int?
    public var steps: Int?
    /// Columns of the sampled value and its density.
    public var value: String
    public var density: String
    /// Whether all groups are sampled over the same extent.
    public var isShared: Bool

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(DensityTransformMembers.self)
      field = try node.requiredString("density")
      groupBy = try node.optionalStrings("groupby") ?? []
      cumulative = try node.optionalBool("cumulative") ?? false
      counts = try node.optionalBool("counts") ?? false
      bandwidth = try node.optionalNumber("bandwidth")
      extent = try node.optional("extent") { (extent) throws(SpecError) in try extent.interval() }
      minimumSteps = try node.optional("minsteps") { (steps) throws(SpecError) in try steps.integer(atLeast: 0) }
      maximumSteps = try node.optional("maxsteps") { (steps) throws(SpecError) in try steps.integer(atLeast: 0) }
      steps = try node.optional("steps") { (steps) throws(SpecError) in try steps.integer(atLeast: 0) }
      let output = try node.optional("as") { (pair) throws(SpecError) in try pair.outputPair() }
      value = output?.first ?? "value"
      density = output?.second ?? "density"
      isShared = try node.optional("resolve") { (resolve) throws(SpecError) in try resolve.choice(ResolveSpec.Mode.self) } != .independent
    }
  }

  /// `quantile`: values below which given shares of the data lie.
  public struct Quantile: Hashable, Sendable {
    public var field: String
    public var groupBy: [String]
    /// Probabilities; `nil` for every `step` from half a step on.
    public var probabilities: [Double]?
    public var step: Double?
    public var probability: String
    public var value: String

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(QuantileTransformMembers.self)
      field = try node.requiredString("quantile")
      groupBy = try node.optionalStrings("groupby") ?? []
      probabilities = try node.optional("probs") { (probs) throws(SpecError) in try probs.numbers() }
      step = try node.optional("step") { (node) throws(SpecError) -> Double in
        let step = try node.number()
        guard step >= 1e-6 else { throw node.error(.invalid("found \(step), expected a step from 0.000001 on")) }
        return step
      }
      let output = try node.optional("as") { (pair) throws(SpecError) in try pair.outputPair() }
      probability = output?.first ?? "prob"
      value = output?.second ?? "value"
    }
  }

  /// `regression`: a fitted curve.
  public struct Regression: Hashable, Sendable {
    public enum Method: String, SpecChoice { case linear, log, exp, pow, quad, poly }
    public var y: String
    public var x: String
    public var groupBy: [String]
    public var method: Method
    /// Degree of `poly`.
    public var order: Int
    public var extent: DataInterval?
    /// Whether the table is one of coefficients instead of points.
    public var wantsParameters: Bool
    public var xOutput: String
    public var yOutput: String

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(RegressionTransformMembers.self)
      y = try node.requiredString("regression")
      x = try node.requiredString("on")
      groupBy = try node.optionalStrings("groupby") ?? []
      method = try node.optional("method") { (method) throws(SpecError) in try method.choice(Method.self) } ?? .linear
      order = try node.optional("order") { (order) throws(SpecError) in try order.integer(atLeast: 0) } ?? 3
      extent = try node.optional("extent") { (extent) throws(SpecError) in try extent.interval() }
      wantsParameters = try node.optionalBool("params") ?? false
      let output = try node.optional("as") { (pair) throws(SpecError) in try pair.outputPair() }
      xOutput = output?.first ?? x
      yOutput = output?.second ?? y
    }
  }

  /// `loess`: a smoothed curve.
  public struct Loess: Hashable, Sendable {
    public var y: String
    public var x: String
    public var groupBy: [String]
    public var bandwidth: Double
    public var xOutput: String
    public var yOutput: String

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(LoessTransformMembers.self)
      y = try node.requiredString("loess")
      x = try node.requiredString("on")
      groupBy = try node.optionalStrings("groupby") ?? []
      let width = try node.optionalNumber("bandwidth") ?? 0
      bandwidth = width == 0 ? 0.3 : width
      let output = try node.optional("as") { (pair) throws(SpecError) in try pair.outputPair() }
      xOutput = output?.first ?? x
      yOutput = output?.second ?? y
    }
  }
}
