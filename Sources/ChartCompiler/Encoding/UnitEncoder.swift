import SharedRules
import Specs
import Tables

/// A unit view with its data and scales: what every rule of the encoding stage reads.
///
/// - Channels are evaluated for all rows at once, by the extensions in this folder; `Marks` builds items from the results.
/// - Source: Vega-Lite `compile/mark/encode`.
struct UnitEncoder: Sendable {
  let unit: Unit
  let table: Table
  let scales: [Channel: ResolvedScale]
  /// The plot's size in points.
  let width: Double
  let height: Double
  let context: ChartContext
  /// What the styles of the mark say, the last first.
  let styleLayers: [MarkSpec]

  var mark: MarkDef { unit.mark }
  var encoding: Encoding { unit.encoding }
  var config: Config { context.config }
  var rowCount: Int { table.rowCount }
  var rows: Range<Int> { 0..<table.rowCount }

  init(unit: Unit, table: Table, scales: [Channel: ResolvedScale], width: Double, height: Double, context: ChartContext) {
    (self.unit, self.table, self.scales) = (unit, table, scales)
    (self.width, self.height) = (width, height)
    styleLayers = Self.styleLayers(unit.mark, context.config)
    self.context = context.sized(width: width, height: height).seeing(scales)
  }

  /// A column, or one without a single number where the table has none of that name.
  func column(_ name: String) -> Column {
    table[name] ?? Column(numbers: [Double](repeating: .nan, count: rowCount))
  }

  /// The column of a definition after the unit's pipeline.
  func column(of def: ChannelDef, suffix: String? = nil) -> Column { column(FieldName.column(of: def, suffix: suffix)) }

  /// The numbers of a column; NaN for what is none, missing values included.
  func numbers(_ column: Column) -> [Double] {
    if let decimals = column.decimals { return decimals.numbers }
    switch column.storage {
    case .numbers(let cells), .dates(let cells):
      guard let missing = column.missing else { return cells }
      return cells.indices.map { missing[$0] ? .nan : cells[$0] }
    default: return (0..<column.count).map { column.isMissing($0) ? .nan : column[$0].javaScriptNumber }
    }
  }
}
