import Chronology
import Specs
import Tables

extension UnitEncoder {
  /// A rectangle from the start to the end of its bin or time unit, less the spacing between bins; `nil` when the end is unknown.
  ///
  /// - Source: Vega-Lite `rectBinPosition`.
  func binnedPosition(_ channel: Channel, _ def: ChannelDef, _ secondary: ChannelDef?, _ scale: ResolvedScale) throws(SpecError) -> Placement? {
    guard let second = channel.secondary else { return nil }
    let bin = BinSpacing(encoder: self, channel: channel, def: def, scale: scale)
    let offset = try positionOffset(channel, bandPosition: 0).amount
    let offset2 = try positionOffset(second, bandPosition: 0).amount ?? offset
    let share = bandSize(channel, def, scaleType: scale.type)?.value?.share
    let inset = share.map { (1 - $0) / 2 } ?? 0.5
    var placement = Placement()
    if def.isBinning || def.timeUnit != nil {
      let position = unit.bandPosition(def, secondary: secondary, config: config)
      let shifted = def.timeUnit.flatMap { unit in position != 0.5 ? position.map { (unit, $0) } : nil }
      func place(_ at: Double) -> RowValues<Double> {
        if let (unit, position) = shifted { return positions(.column(shiftedTimeUnit(def, unit, by: position, at: at)), scale) }
        return positions(.column(between(def, secondary: nil, at: at)), scale)
      }
      placement.end = place(inset)
      placement.start = place(1 - inset)
    } else if def.isBinned {
      placement.end = positions(.column(column(of: def)), scale)
      if let secondary, secondary.isField {
        placement.start = positions(.column(column(of: secondary)), scale)
      } else if case .binned(let step?) = def.bin {
        placement.start = positions(.column(Column(numbers: numbers(column(of: def)).map { $0 + step })), scale)
      } else {
        return nil
      }
    }
    placement.end = placement.end?.moved(by: bin.offset(second, offset2))
    placement.start = placement.start?.moved(by: bin.offset(channel, offset))
    return placement
  }

  /// A place in a time unit that is moved back so that the unit's start lies at a share of the rectangle.
  ///
  /// - Source: Vega-Lite `compile/data/timeunit.ts`, `offsetedRectFormulas`.
  private func shiftedTimeUnit(_ def: ChannelDef, _ timeUnit: TimeUnitDef, by position: Double, at: Double) -> Column {
    let prepared = FieldName.column(of: def, suffix: "offsetted_rect_start")
    if table[prepared] != nil { return between(def, secondary: nil, startSuffix: "offsetted_rect_start", endSuffix: "offsetted_rect_end", at: at) }
    let start = numbers(column(of: def))
    let end = numbers(column(of: def, suffix: "end"))
    let fraction = position + 0.5
    let step = timeUnit.step ?? 1
    let calendar = try? TimeUnit(name: timeUnit.unit ?? "year", utc: timeUnit.utc)
    let mixed = start.indices.map { row -> Double in
      let before = calendar?.offset(start[row], by: -step, in: context.zone) ?? start[row]
      let from = (1 - fraction) * before + fraction * start[row]
      let to = (1 - fraction) * start[row] + fraction * end[row]
      return (1 - at) * from + at * to
    }
    return Column(storage: .dates(mixed))
  }
}

/// The gap between neighboring bins, and the least length of a bin.
///
/// - Source: Vega-Lite `getBinSpacing`.
private struct BinSpacing {
  let isPolar: Bool
  let spacing: Double
  let translate: Double
  let isReversed: Bool
  let minimum: Double
  /// The length of each row's bin in points, where the minimum asks for it.
  let lengths: [Double]

  init(encoder: UnitEncoder, channel: Channel, def: ChannelDef, scale: ResolvedScale) {
    let config = encoder.config
    isPolar = channel.isPolar
    spacing = channel.isXorY ? config.markProperty(\.binSpacing, encoder.mark) ?? 0 : 0
    let section = channel == .x ? config.axisX : config.axisY
    translate = def.axis?.value?.translate?.value ?? section?.translate?.value ?? config.axis?.translate?.value ?? 0.5
    isReversed = scale.isReversed
    minimum = config.markConfig(\.minBandSize, encoder.mark)?.value ?? 0
    if minimum > 0, !channel.isPolar, let end = encoder.table[FieldName.column(of: def, suffix: "end")] {
      lengths = zip(scale.numbers(encoder.column(of: def)), scale.numbers(end)).map { abs($1 - $0) }
    } else {
      lengths = []
    }
  }

  /// How far an end of the rectangle is moved.
  func offset(_ channel: Channel, _ offset: RowValues<Double>?) -> RowValues<Double>? {
    if isPolar { return nil }
    let isEnd = channel == .x || channel == .y2
    let gap = isEnd ? -spacing / 2 : spacing / 2
    let (sign, turn) = (isEnd ? 1.0 : -1.0, isReversed ? -1.0 : 1.0)
    let gaps: RowValues<Double> =
      lengths.contains { $0 < minimum } ? .each(lengths.map { $0 < minimum ? sign * 0.5 * (minimum - $0) : gap }) : .same(gap)
    return gaps.moved(by: offset).map { translate + turn * $0 }
  }
}
