extension TransformSpec {
  /// `aggregate`: one row a group.
  package struct Aggregate: Hashable, Sendable {
    package var measures: [Measure]
    package var groupBy: [String]
    package init(_ measures: [Measure], by groupBy: [String]) { (self.measures, self.groupBy) = (measures, groupBy) }

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(AggregateTransformMembers.self)
      measures = try Measure.list(node.required("aggregate"))
      groupBy = try node.optionalStrings("groupby") ?? []
    }
  }

  /// `joinaggregate`: every row gets its group's values.
  package struct JoinAggregate: Hashable, Sendable {
    package var measures: [Measure]
    package var groupBy: [String]
    package init(_ measures: [Measure], by groupBy: [String]) { (self.measures, self.groupBy) = (measures, groupBy) }

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(JoinAggregateTransformMembers.self)
      measures = try Measure.list(node.required("joinaggregate"))
      groupBy = try node.optionalStrings("groupby") ?? []
    }
  }

  /// `pivot`: the values of a field become columns.
  package struct Pivot: Hashable, Sendable {
    package var field: String
    package var value: String
    package var groupBy: [String]
    /// How many new columns at most; zero for all.
    package var limit: Int
    package var operation: AggregateOperation

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
  package struct Stack: Hashable, Sendable {
    package var field: String
    package var groupBy: [String]
    package var offset: StackOffset
    package var sort: [SortField]
    /// Columns of the lower and the upper end.
    package var start: String
    package var end: String

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
package enum StackOffset: String, SpecChoice { case zero, center, normalize }
