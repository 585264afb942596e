extension TransformSpec {
  /// `aggregate`: one row a group.
  public struct Aggregate: Hashable, Sendable {
    public var measures: [Measure]
    public var groupBy: [String]
    public init(_ measures: [Measure], by groupBy: [String]) { (self.measures, self.groupBy) = (measures, groupBy) }

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(AggregateTransformMembers.self)
      measures = try Measure.list(node.required("aggregate"))
      groupBy = try node.optionalStrings("groupby") ?? []
    }
  }

  /// `joinaggregate`: every row gets its group's values.
  public struct JoinAggregate: Hashable, Sendable {
    public var measures: [Measure]
    public var groupBy: [String]
    public init(_ measures: [Measure], by groupBy: [String]) { (self.measures, self.groupBy) = (measures, groupBy) }

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(JoinAggregateTransformMembers.self)
      measures = try Measure.list(node.required("joinaggregate"))
      groupBy = try node.optionalStrings("groupby") ?? []
    }
  }

  /// `pivot`: the values of a field become columns.
  public struct Pivot: Hashable, Sendable {
    public var field: String
    public var value: String
    public var groupBy: [String]
    /// How many new columns at most; zero for all.
    public var limit: Int
    public var operation: AggregateOperation

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(PivotTransformMembers.self)
      field = try node.requiredString("pivot")
      value = try node.requiredString("value")
      groupBy = try node.optionalStrings("groupby") ?? []
      limit = try node.optional("limit") { (limit) throws(SpecError) in try limit.integer(atLeast: 0) } ?? 0
      operation = try node.optional("op") { (op) throws(SpecError) in try op.choice(AggregateOperation.self) } ?? .sum
    }
  }

  /// `stack`: piles the rows of a group on top of each other.
  public struct Stack: Hashable, Sendable {
    public var field: String
    public var groupBy: [String]
    public var offset: StackOffset
    public var sort: [SortField]
    /// Columns of the lower and the upper end.
    public var start: String
    public var end: String

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(StackTransformMembers.self)
      field = try node.requiredString("stack")
      groupBy = try node.optionalStrings("groupby") ?? []
      offset = try node.optional("offset") { (offset) throws(SpecError) in try offset.choice(StackOffset.self) } ?? .zero
      sort = try node.optional("sort") { (sort) throws(SpecError) in try SortField.list(sort) } ?? []
      let output = try node.optional("as") { (pair) throws(SpecError) in try pair.outputPair() }
      if let first = output?.first {
        (start, end) = (first, output?.second ?? first + "_end")
      } else {
        (start, end) = (field + "_start", field + "_end")
      }
    }
  }
}

/// Where the piles of a stack begin.
public enum StackOffset: String, SpecChoice { case zero, center, normalize }
