import Scales
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
  /// How the tables came to be, in a text that is equal for equal pipelines: units with one lineage have one table.
  var rawLineage = ""
  var scaleLineage = ""
  /// The columns of the facets around the unit; empty when it has data of its own.
  var facetColumns: [String] = []

  /// The table at a stage of the pipeline.
  func table(_ stage: DomainColumn.Stage) -> Table { stage == .raw ? raw : scale }
  func lineage(_ stage: DomainColumn.Stage) -> String { stage == .raw ? rawLineage : scaleLineage }
}
