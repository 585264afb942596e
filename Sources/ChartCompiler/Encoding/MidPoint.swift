import Chronology
import SharedRules
import Specs
import Tables
import Transforms

/// What goes into a scale: a column, or constants in data units.
enum ScaleInput: Sendable {
  case column(Column)
  case value(RowValues<Value>)

  var values: RowValues<Value> {
    switch self {
    case .column(let column): .each(column.values)
    case .value(let values): values
    }
  }
}

extension UnitEncoder {
  /// The data values by which a definition is scaled: its column, the middle of its bin or time unit, or its datum.
  ///
  /// - Parameter bandPosition: where in the bin, 0 to 1; `nil` leaves it to the definition and configuration.
  /// - Source: Vega-Lite `encode/valueref.ts`, `midPoint`.
  func data(
    of def: ChannelDef, secondary: ChannelDef? = nil, channel: Channel, scale: ResolvedScale?, stack: Stack? = nil, bandPosition: Double? = nil
  )
    throws(SpecError) -> ScaleInput
  {
    guard def.isField else { return .value(try datum(of: def)) }
    let isDiscrete = scale?.type.isDiscrete ?? false
    if !channel.isSecondary {
      let position = bandPosition ?? unit.bandPosition(def, secondary: secondary, config: config)
      let isPlaced = (position ?? 0) != 0
      if def.isBinning || (isPlaced && def.timeUnit != nil && def.type == .temporal) {
        if stack?.imputes == true, def.isBinning { return .column(column(of: def, suffix: "mid")) }
        if let position, isPlaced, !isDiscrete { return .column(between(def, secondary: nil, at: position)) }
        return .column(column(of: def, suffix: def.isBinning && def.type?.isDiscrete == true ? "range" : nil))
      }
      if def.isBinned, let secondary, secondary.isField {
        return .column(between(def, secondary: secondary, at: position ?? 0.5))
      }
    }
    // A datum that a layer adds to a shared field stands in the field's place.
    if def.isDatum { return .value(try datum(of: def)) }
    return .column(column(of: def, suffix: isDiscrete && def.isBinning ? "range" : nil))
  }

  /// Data values between the start and end of a bin, time unit or stacked part.
  ///
  /// - Source: Vega-Lite `interpolatedSignalRef`.
  func between(_ def: ChannelDef, secondary: ChannelDef?, startSuffix: String? = nil, endSuffix: String = "end", at position: Double) -> Column {
    let start = column(of: def, suffix: startSuffix)
    if position == 0 { return start }
    let end = secondary.map { column(of: $0) } ?? column(of: def, suffix: endSuffix)
    if position == 1 { return end }
    // Null counts as zero in the arithmetic of expressions.
    func plain(_ column: Column) -> [Double] {
      switch column.storage {
      case .numbers(let cells) where column.missing == nil, .dates(let cells) where column.missing == nil: cells
      default: column.values.map(\.javaScriptNumber)
      }
    }
    let mixed = zip(plain(start), plain(end)).map { (1 - position) * $0 + position * $1 }
    if case .dates = start.storage { return Column(storage: .dates(mixed)) }
    return Column(numbers: mixed)
  }

  /// A constant in data units; date objects become instants in the chart's zone.
  func datum(of def: ChannelDef) throws(SpecError) -> RowValues<Value> {
    guard let datum = def.datum else { return .same(.null) }
    if case .expression(let expression) = datum { return try rows(expression: expression.text, pointer: expression.pointer) }
    return .same(context.value(datum, isTime: false))
  }

  /// Positions in points; without a scale the data values themselves.
  func positions(_ input: ScaleInput, _ scale: ResolvedScale?, band: Double = 0) -> RowValues<Double> {
    guard let scale else {
      switch input {
      case .column(let column): return .each(numbers(column))
      case .value(let values): return values.map { $0.isNull ? .nan : $0.javaScriptNumber }
      }
    }
    let shift = band * scale.bandwidth
    switch input {
    case .column(let column):
      let starts = scale.numbersOfPresent(column)
      return .each(shift == 0 ? starts : starts.map { $0 + shift })
    case .value(let values): return values.map { (scale.number($0) ?? .nan) + shift }
    }
  }
}

extension ResolvedScale {
  /// The numeric outputs of a column; NaN also for missing cells of continuous scales, which d3 leaves undefined.
  func numbersOfPresent(_ column: Column) -> [Double] {
    var outputs = numbers(column)
    if !isDiscrete, let missing = column.missing {
      for row in outputs.indices where missing[row] { outputs[row] = .nan }
    }
    return outputs
  }
}
