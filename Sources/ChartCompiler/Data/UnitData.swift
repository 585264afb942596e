import Scales
import Specs
import Tables

/// The tables of one unit view, and the bins that were cut on the way.
struct UnitData: Sendable {
  /// Before aggregation: with bins, time units and transforms.
  var raw: Table
  /// What marks are drawn from.
  var main: Table
  /// What scales take their domains from; differs from `main` where invalid values are treated apart.
  var scale: Table
  /// Bins by the column of their starts.
  var bins: [String: Bins] = [:]
  /// How the tables came to be: units with one lineage have one table.
  var rawLineage = Lineage()
  var scaleLineage = Lineage()
  /// The columns of the facets around the unit; empty when it has data of its own.
  var facetColumns: [String] = []

  /// The table at a stage of the pipeline.
  func table(_ stage: DomainColumn.Stage) -> Table { stage == .raw ? raw : scale }
  func lineage(_ stage: DomainColumn.Stage) -> Lineage { stage == .raw ? rawLineage : scaleLineage }
}

/// How a table came to be; equal for equal pipelines.
struct Lineage: Hashable, Sendable {
  /// How the parts of a stack are piled.
  struct Pile: Hashable, Sendable {
    var channel: Channel
    var offset: StackOffset
    var groups: [Channel]
  }
  /// The number of the source; negative without one.
  var source = -1
  var steps: [TransformStep] = []
  /// Columns that the encoding added before aggregation.
  var columns: [String] = []
  /// Whether it is the table that scales read.
  var isScaled = false
  /// What rows were grouped by; `nil` without aggregation.
  var dimensions: Set<String>?
  var stack: Pile?
  /// The columns whose invalid rows were dropped.
  var checked: Set<String> = []
}
