import Chronology
import Expressions
import Specs
import Tables

/// Everything outside the table that a transform may ask for.
package struct TransformContext: Sendable {
  /// Parameters, zone, locales and random numbers.
  package var scope: ExpressionScope
  /// What the chart's selections hold; names that are not here are plain parameters.
  package var selections: [String: SelectionStore]
  /// The rows of a lookup's source. The text of a failure goes into the error's sentence.
  package var lookupTable: @Sendable (TransformSpec.Lookup.Source) -> Result<Table, LookupProblem>

  /// Why a lookup's table cannot be had.
  package struct LookupProblem: Error, Sendable {
    package var sentence: String
    package init(_ sentence: String) { self.sentence = sentence }
  }

  package init(
    scope: ExpressionScope = ExpressionScope(), selections: [String: SelectionStore] = [:],
    lookupTable: @escaping @Sendable (TransformSpec.Lookup.Source) -> Result<Table, LookupProblem> = { _ in
      .failure(LookupProblem("no other tables here"))
    }
  ) {
    (self.scope, self.selections, self.lookupTable) = (scope, selections, lookupTable)
  }

  package var zone: Zone { scope.zone }
  package var random: RandomSource { scope.random }
}
