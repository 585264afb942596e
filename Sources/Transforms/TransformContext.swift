public import Chronology
public import Expressions
public import Specs
public import Tables

/// Everything outside the table that a transform may ask for.
public struct TransformContext: Sendable {
  /// Parameters, zone, locales and random numbers.
  public var scope: ExpressionScope
  /// What the chart's selections hold; names that are not here are plain parameters.
  public var selections: [String: SelectionStore]
  /// The rows of a lookup's source. The text of a failure goes into the error's sentence.
  public var lookupTable: @Sendable (TransformSpec.Lookup.Source) -> Result<Table, LookupProblem>

  /// Why a lookup's table cannot be had.
  public struct LookupProblem: Error, Sendable {
    public var sentence: String
    public init(_ sentence: String) { self.sentence = sentence }
  }

  public init(
    scope: ExpressionScope = ExpressionScope(), selections: [String: SelectionStore] = [:],
    lookupTable: @escaping @Sendable (TransformSpec.Lookup.Source) -> Result<Table, LookupProblem> = { _ in
      .failure(LookupProblem("no other tables here"))
    }
  ) {
    (self.scope, self.selections, self.lookupTable) = (scope, selections, lookupTable)
  }

  public var zone: Zone { scope.zone }
  public var random: RandomSource { scope.random }
}
