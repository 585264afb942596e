extension TransformSpec {
  /// `density`: a smooth distribution of a field.
  package struct Density: Hashable, Sendable {
    package var field: String
    package var groupBy: [String]
    package var cumulative: Bool
    package var counts: Bool
    /// `nil` or zero for the estimated bandwidth.
    package var bandwidth: Double?
    package var extent: DataInterval?
    package var minimumSteps: Int?
    package var maximumSteps: Int?
    package var steps: Int?
    /// Columns of the sampled value and its density.
    package var value: String
    package var density: String
    /// Whether all groups are sampled over the same extent.
    package var isShared: Bool

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
  package struct Quantile: Hashable, Sendable {
    package var field: String
    package var groupBy: [String]
    /// Probabilities; `nil` for every `step` from half a step on.
    package var probabilities: [Double]?
    package var step: Double?
    package var probability: String
    package var value: String

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
  package struct Regression: Hashable, Sendable {
    package enum Method: String, SpecChoice { case linear, log, exp, pow, quad, poly }
    package var y: String
    package var x: String
    package var groupBy: [String]
    package var method: Method
    /// Degree of `poly`.
    package var order: Int
    package var extent: DataInterval?
    /// Whether the table is one of coefficients instead of points.
    package var wantsParameters: Bool
    package var xOutput: String
    package var yOutput: String

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
  package struct Loess: Hashable, Sendable {
    package var y: String
    package var x: String
    package var groupBy: [String]
    package var bandwidth: Double
    package var xOutput: String
    package var yOutput: String

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
