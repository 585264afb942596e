import Chronology
import Scales
import SharedRules
import Specs
import Tables
import Transforms

/// Runs every view's data pipeline: source, transforms, bins, time units, aggregation, imputation, stacking, invalid values.
///
/// - In: views. Out: for each unit its tables, and for each facet the table its cells are cut from.
/// - Facets do not split tables here: rows keep the facet's columns, and groups are kept apart by them.
/// - Source: Vega-Lite `compile/data/parse.ts`, and its optimizer for what is moved above a facet.
struct DataStage {
  /// With the values of `extent` parameters, once their transforms have run.
  private(set) var context: ChartContext
  let reader: SourceReader
  let scales: ScaleSetup
  private(set) var units: [ViewID: UnitData] = [:]
  private(set) var facets: [ViewID: Table] = [:]
  /// What of the data transforms, bins, time units and aggregates could not take as they should.
  private(set) var warnings: [TransformWarning] = []
  /// Sources read so far, so that a file is read once.
  ///
  /// - A list: there are few, and comparing the first members tells them apart sooner than hashing all inline rows.
  private var sources: [(def: DataDef, table: Table)] = []

  init(_ root: View, context: ChartContext, reader: SourceReader, scales: ScaleSetup) throws(ChartError) {
    (self.context, self.reader, self.scales) = (context, reader, scales)
    try run(root, Inherited(table: Table(rowCount: 1)))
  }

  /// What a view gets from above.
  private struct Inherited {
    var table: Table
    /// The source that the table began as, and what was done to it; equal for equal tables.
    var source = -1
    var steps: [TransformStep] = []
    var facetColumns: [String] = []
    /// Whether several views draw from one cell, so that transforms run cell by cell.
    var isForked = false
  }

  private mutating func run(_ view: View, _ inherited: Inherited) throws(ChartError) {
    var state = inherited
    if let data = view.data {
      let index = try source(data)
      var table = sources[index].table
      for (field, type) in ImplicitTypes.fields(of: view) { table = converted(table, field, type) }
      state = Inherited(table: table, source: index)
    }
    // Vega-Lite bins layers before their transforms, so that layers share bins.
    switch view.content {
    case .unit(let unit): try runUnit(view, unit, state)
    case .layer(let children):
      try transform(view, &state)
      state.isForked = state.isForked || !state.facetColumns.isEmpty && children.count > 1
      for child in children { try run(child, state) }
    case .concat(let concat):
      try transform(view, &state)
      state.isForked = state.isForked || !state.facetColumns.isEmpty && concat.children.count > 1
      for child in concat.children { try run(child, state) }
    case .facet(let facet):
      try transform(view, &state)
      var bins: [String: Bins] = [:]
      var cuts: Set<String> = []
      for (_, def) in facet.channels {
        try requireField(def, in: state.table)
        state.table = typed(state.table, def)
        state.table = try cut(state.table, def, done: &cuts, bins: &bins)
        let count = Grouping(state.table, by: FacetValues.columns(of: def)).count
        guard count <= FacetValues.limit else {
          throw ChartError(.data, pointer: view.spec.pointer + "/facet", .tooLarge("\(count) facets; at most \(FacetValues.limit) can be drawn"))
        }
        state.table = FacetValues.ranked(state.table, by: def, context)
      }
      facets[view.id] = state.table
      state.facetColumns += facet.channels.flatMap { _, def in
        [FieldName.column(of: def)] + (def.isBinning ? [FieldName.column(of: def, suffix: "end")] : [])
      }
      try run(facet.child, state)
      if let table = cells(of: facet.child) { facets[view.id] = table }
    }
  }

  /// The table that decides which cells a facet of single plots has: the last one before scales need it.
  ///
  /// - An aggregated table lacks the fields that nobody grouped by, so a facet cannot be sorted by those.
  /// - Source: Vega-Lite moves a facet below its child's pipeline as far as nothing else reads in between (`moveFacetDown`).
  private func cells(of child: View) -> Table? {
    guard child.unit != nil, child.data == nil, let data = units[child.id] else { return nil }
    let readsRaw = (scales.components.values.flatMap(\.values)).contains { component in
      component.domains.value.contains { if case .column(let column) = $0 { column.unitID == child.id && column.stage == .raw } else { false } }
    }
    return readsRaw ? data.raw : data.main
  }

  // MARK: Sources and transforms

  /// The place of a source among ``sources``, read if it is new.
  private mutating func source(_ def: DataDef) throws(ChartError) -> Int {
    if let known = sources.firstIndex(where: { $0.def == def }) { return known }
    sources.append((def, try reader.table(def)))
    return sources.count - 1
  }

  private mutating func transform(_ view: View, _ state: inout Inherited) throws(ChartError) {
    for step in view.transforms {
      for (field, type) in step.spec.impliedTypes { state.table = converted(state.table, field, type) }
      try apply(step, &state)
      state.steps.append(step)
    }
  }

  private mutating func apply(_ step: TransformStep, _ state: inout Inherited) throws(ChartError) {
    let spec = step.spec
    let lookup = try lookupTable(spec)
    let transformContext = TransformContext(scope: context.scope(), selections: context.selections.stores) { _ in
      lookup.map { .success($0) } ?? .failure(.init("no data to look up in"))
    }
    let facetColumns = state.facetColumns
    do {
      let adapted = spec.keepingApart(facetColumns)
      if state.isForked, !facetColumns.isEmpty, spec.mixesRows, adapted == spec {
        state.table = try state.table.mapGroups(facetColumns) { (cell) throws(TransformError) in
          let result = try spec.applied(to: cell, context: transformContext, at: step.pointer)
          warnings.add(result.warnings)
          return result.table
        }
      } else {
        let result = try adapted.applied(to: state.table, context: transformContext, at: step.pointer)
        state.table = result.table
        warnings.add(result.warnings)
        context.parameters.merge(result.parameters) { $1 }
      }
    } catch {
      guard case .unknownField(let field, let known) = error.reason else {
        throw ChartError(.transform, pointer: error.pointer, .failed(error.sentence))
      }
      throw ChartError(.transform, pointer: step.places[field] ?? error.pointer, .unknownField(field, known: known))
    }
  }

  private mutating func lookupTable(_ spec: TransformSpec) throws(ChartError) -> Table? {
    guard case .lookup(let lookup) = spec, case .data(let data) = lookup.source else { return nil }
    return sources[try source(data)].table
  }

  private func converted(_ table: Table, _ field: String, _ type: ImpliedType) -> Table {
    let name = FieldName.flat(field)
    guard let column = table.column(field) else { return table }
    // Asked first, since texts of a file become numbers without being read as texts.
    if column.holdsTexts {
      switch type {
      case .string: return table
      case .number: return table.adding(name, column.converted(to: .number, zone: context.zone))
      case .date: return table.adding(name, column.converted(to: .date, zone: context.zone))
      }
    }
    switch (type, column.storage) {
    case (.date, .numbers), (.date, .values): return table.adding(name, column.converted(to: .date, zone: context.zone))
    case (.string, .numbers): return table.adding(name, column.converted(to: .string, zone: context.zone))
    default: return table
    }
  }

  // MARK: Units

  private mutating func runUnit(_ view: View, _ unit: Unit, _ inherited: Inherited) throws(ChartError) {
    var state = inherited
    try transform(view, &state)
    var table = state.table
    var bins: [String: Bins] = [:]
    for (channel, def) in unit.encoding.allFieldDefs {
      try requireField(def, in: table)
      let main = unit.encoding[channel.main] ?? def
      var typedDef = def
      if channel.isSecondary { typedDef.type = main.type }
      table = typed(table, typedDef)
      warnOfValues(def, channel, in: table)
      if case .op(let operation) = def.aggregate, let field = def.field, operation.needsNumbers {
        warn(table.warning(ofNumbersIn: field, at: def.pointer))
      }
      if needsNumbers(channel, def, unit) { table = converted(table, def.field ?? "", .number) }
      if let field = def.field, !def.isCount { table = flattened(table, field) }
    }
    var cuts: Set<String> = []
    for (channel, def) in unit.encoding.allFieldDefs {
      table = try cut(table, def, done: &cuts, bins: &bins)
      table = try rangeText(table, def, channel, unit)
      table = try binnedEnd(table, def, channel, unit)
    }
    let raw = table
    table = aggregated(table, unit, facetColumns: state.facetColumns)
    table = imputed(table, unit)
    table = stacked(table, unit, facetColumns: state.facetColumns)
    let (marks, scale) = invalid(table, unit, view.id)
    let rawLineage = Lineage(source: state.source, steps: state.steps, columns: raw.names.filter { state.table[$0] == nil })
    units[view.id] = UnitData(
      raw: raw, main: marks, scale: scale, bins: bins, rawLineage: rawLineage,
      scaleLineage: lineage(unit, view.id, after: rawLineage, dropsRows: scale.rowCount < table.rowCount),
      facetColumns: state.facetColumns)
  }

  /// What tells the table for scales apart from the raw one: grouping, stacking, and whether rows were dropped.
  private func lineage(_ unit: Unit, _ id: ViewID, after raw: Lineage, dropsRows: Bool) -> Lineage {
    var lineage = raw
    if unit.encoding.isAggregate {
      lineage.dimensions = Set(unit.encoding.allFieldDefs.filter { $0.def.aggregate == nil }.map { FieldName.column(of: $0.def) })
    }
    lineage.stack = unit.stack.map { Lineage.Pile(channel: $0.fieldChannel, offset: $0.offset, groups: $0.groupbyChannels) }
    lineage.checked = dropsRows ? Set(checkedColumns(unit, id)) : []
    lineage.isScaled = true
    return lineage
  }

  private func requireField(_ def: ChannelDef, in table: Table) throws(ChartError) {
    guard let field = def.field, !def.isCount, !table.columns.isEmpty, table.rowCount > 0, table.column(field) == nil else { return }
    let pointer = def.pointer(of: \.field)
    do { _ = try FieldPath(parsing: field) } catch { throw ChartError(.data, pointer: pointer, .failed(error.message)) }
    throw ChartError(.data, pointer: pointer, .unknownField(field, known: table.names))
  }

  /// Dates where the definition is temporal, numbers where minima and maxima need them.
  private func typed(_ table: Table, _ def: ChannelDef) -> Table {
    guard let field = def.field else { return table }
    if def.isTemporalFormat { return converted(table, field, .date) }
    if def.type == .quantitative, def.aggregate == .op(.min) || def.aggregate == .op(.max) { return converted(table, field, .number) }
    return table
  }

  /// A path is sorted along its dimension, so that must be numbers.
  private func needsNumbers(_ channel: Channel, _ def: ChannelDef, _ unit: Unit) -> Bool {
    unit.mark.type.isPath && unit.encoding[.order] == nil && channel == (unit.mark.orient == .horizontal ? .y : .x) && def.type == .quantitative
      && def.field != nil && def.bin == nil
  }

  private func flattened(_ table: Table, _ field: String) -> Table {
    let name = FieldName.flat(field)
    guard table[name] == nil, let column = table.column(field) else { return table }
    return table.adding(name, column)
  }

  /// Bins and time units of one definition as columns of their own.
  ///
  /// - Parameter done: the columns that this view's definitions have made so far.
  private mutating func cut(_ table: Table, _ def: ChannelDef, done: inout Set<String>, bins: inout [String: Bins]) throws(ChartError) -> Table {
    guard let field = def.field, def.isBinning || def.timeUnit.map({ !$0.binned }) == true else { return table }
    let name = FieldName.column(of: def)
    guard done.insert(name).inserted else { return table }
    if case .params(let parameters) = def.bin {
      warn(table.warning(ofNumbersIn: field, at: def.pointer(of: \.bin)))
      guard let found = table.bins(of: field, parameters) else {
        return table.adding(name, Column([Double?](repeating: nil, count: table.rowCount)))
          .adding(name + "_end", Column([Double?](repeating: nil, count: table.rowCount)))
      }
      bins[name] = found
      return table.binned(field, found, start: name, end: name + "_end")
    }
    guard let unit = def.timeUnit else { return table }
    warn(table.warning(ofDatesIn: field, in: context.zone, at: def.pointer(of: \.timeUnit)))
    do {
      return table.truncated(field, to: try table.timeUnit(unit, of: field, in: context.zone), in: context.zone, start: name, end: name + "_end")
    } catch {
      throw ChartError(.transform, pointer: def.pointer(of: \.timeUnit), .failed(error.message))
    }
  }

  /// Says what of a field a continuous scale cannot place.
  private mutating func warnOfValues(_ def: ChannelDef, _ channel: Channel, in table: Table) {
    guard let field = def.field, def.aggregate == nil, def.bin == nil, Channel.scaled.contains(channel.main) || channel.isSecondary,
      def.scale?.isNone != true, def.scale?.value?.type?.isDiscrete != true
    else { return }
    let pointer = def.pointer(of: \.field)
    if def.isTemporalFormat {
      if def.timeUnit == nil { warn(table.warning(ofDatesIn: field, in: context.zone, at: pointer)) }
    } else if def.type == .quantitative, let found = table.warning(ofNumbersIn: field, at: pointer), case .notNumbers(_?) = found.reason {
      // What was computed and is no number has had its warning where it was computed.
      warn(found)
    }
  }

  private mutating func warn(_ warning: TransformWarning?) {
    if let warning, !warnings.contains(warning) { warnings.append(warning) }
  }

  /// Binned fields on a discrete scale are labeled by their range.
  private func rangeText(_ table: Table, _ def: ChannelDef, _ channel: Channel, _ unit: Unit) throws(ChartError) -> Table {
    guard def.isBinning, def.type?.isDiscrete == true, Channel.scaled.contains(channel) else { return table }
    let name = FieldName.column(of: def)
    guard let starts = table[name], let ends = table[name + "_end"] else { return table }
    let (given, type) = def.guideFormats
    let format: ValueFormat
    do {
      format = try ValueFormat(
        of: def, format: given, formatType: type, settings: FormatSettings(context.config), context: context)
    } catch { throw ChartError(.data, error) }
    let texts = (0..<table.rowCount).map { row -> String? in
      starts[row].isValid ? format.text(starts[row]) + " – " + format.text(ends[row]) : "null"
    }
    return table.adding(name + "_range", Column(texts))
  }

  /// The end of a unit that the data brings already cut, and the shifted ends of rectangles off the middle of their band.
  private func binnedEnd(_ table: Table, _ def: ChannelDef, _ channel: Channel, _ unit: Unit) throws(ChartError) -> Table {
    guard let timeUnit = def.timeUnit, let field = def.field else { return table }
    let name = FieldName.column(of: def)
    var table = table
    let band = unit.bandPosition(def, secondary: nil, config: context.config)
    if timeUnit.binned, unit.mark.type.isRectBased || (band ?? 0) != 0, table[name + "_end"] == nil {
      do {
        let cut = try table.timeUnit(timeUnit, of: field, in: context.zone)
        let times = table.column(field)?.times(in: context.zone) ?? []
        table = table.adding(name + "_end", Column(storage: .dates(times.map { cut.end(ofGroupAt: $0, in: context.zone) })))
      } catch { throw ChartError(.transform, pointer: def.pointer(of: \.timeUnit), .failed(error.message)) }
    }
    guard unit.mark.type.isRectBased, channel.isXorY, let band, band != 0.5, let starts = table[name]?.numbers(),
      let ends = table[name + "_end"]?.numbers()
    else { return table }
    do {
      let cut = try table.timeUnit(timeUnit, of: field, in: context.zone)
      let before = starts.map { cut.offset($0, by: -1, in: context.zone) }
      // Vega-Lite's interpolation between the unit before, this one and the next.
      let fraction = band + 0.5
      func between(_ from: [Double], _ to: [Double]) -> Column {
        Column(storage: .dates(zip(from, to).map { (1 - fraction) * $0 + fraction * $1 }))
      }
      table = table.adding(name + "_offsetted_rect_start", between(before, starts))
      return table.adding(name + "_offsetted_rect_end", between(starts, ends))
    } catch { throw ChartError(.transform, pointer: def.pointer(of: \.timeUnit), .failed(error.message)) }
  }
}

extension ChannelDef {
  /// Whether guides and labels show the definition as a time, so that its field is read as dates.
  ///
  /// - Source: Vega-Lite `isFieldOrDatumDefForTimeFormat`.
  var isTemporalFormat: Bool {
    let kind = formatType ?? guideFormats.type
    return kind == "time" || (kind == nil && (type == .temporal || timeUnit != nil))
  }
  /// The format of the definition's axis, legend or header.
  var guideFormats: (format: Setting<FormatSpec>?, type: String?) {
    if let axis = axis?.value { return (axis.format, axis.formatType) }
    if let legend = legend?.value { return (legend.format, legend.formatType) }
    return (header?.value?.format, header?.value?.formatType)
  }
}
