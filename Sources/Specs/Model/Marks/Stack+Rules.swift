extension Stack {
  /// Decides whether a unit is stacked, along which channel and by what.
  ///
  /// - Source: Vega-Lite `stack.ts`.
  package init?(mark: MarkDef, encoding: Encoding) {
    guard [.arc, .bar, .area, .rule, .point, .circle, .square, .line, .text, .tick].contains(mark.type) else { return nil }
    guard
      let channel = Self.measureChannel(.x, .y, mark: mark, encoding: encoding)
        ?? Self.measureChannel(.theta, .radius, mark: mark, encoding: encoding),
      let measure = encoding[channel]
    else { return nil }
    if measure.stack == .unspecified {
      if channel == .x, encoding[.y] == nil, encoding.hasQuantitativeOffset(.y) { return nil }
      if channel == .y, encoding[.x] == nil, encoding.hasQuantitativeOffset(.x) { return nil }
    }
    let measureColumn = measure.isField ? FieldName.column(of: measure) : nil
    var groupby: [Channel] = []
    var groupbyColumns: Set<String> = []
    let dimension = Self.other(channel)
    let dimensionOffset: Channel = dimension == .x ? .xOffset : .yOffset
    for candidate in [dimension, dimensionOffset] {
      guard let def = encoding[candidate], def.isField, FieldName.column(of: def) != measureColumn else { continue }
      groupby.append(candidate)
      groupbyColumns.insert(FieldName.column(of: def))
    }
    var stackBy: [(channel: Channel, def: ChannelDef)] = []
    for channel in Channel.nonPosition where channel != .tooltip {
      for def in encoding.all(channel) {
        guard let field = def.isField ? def : def.conditions.first(where: { $0.def.isField })?.def, field.aggregate == nil else { continue }
        if !groupbyColumns.contains(FieldName.column(of: field)) { stackBy.append((channel, field)) }
      }
    }
    let chosen: StackOffset? =
      switch measure.stack {
      case .off: nil
      case .zero: .zero
      case .center: .center
      case .normalize: .normalize
      case .unspecified: [.bar, .area, .arc].contains(mark.type) ? .zero : nil
      }
    guard let chosen else { return nil }
    if encoding.isAggregate, stackBy.isEmpty { return nil }
    if let secondary = channel.secondary, encoding.fieldOrDatum(secondary) != nil { return nil }
    self.init(
      fieldChannel: channel, groupbyChannels: groupby, stackBy: stackBy, offset: chosen,
      imputes: measure.impute?.isNone == true ? false : mark.type.isPath)
  }

  private static func other(_ channel: Channel) -> Channel {
    switch channel {
    case .x: .y
    case .y: .x
    case .theta: .radius
    default: .theta
    }
  }

  private static func measureChannel(_ x: Channel, _ y: Channel, mark: MarkDef, encoding: Encoding) -> Channel? {
    let cartesianBarOrArea = x == .x && mark.type.isBarOrArea
    let (xDef, yDef) = (encoding[x], encoding[y])
    let xMeasure = xDef.map { $0.isField && $0.type == .quantitative && $0.bin == nil } ?? false
    let yMeasure = yDef.map { $0.isField && $0.type == .quantitative && $0.bin == nil } ?? false
    if let xDef, let yDef, xDef.isField, yDef.isField {
      if xMeasure, yMeasure {
        if xDef.stack != .unspecified, xDef.stack != .off { return x }
        if yDef.stack != .unspecified, yDef.stack != .off { return y }
        if (xDef.aggregate != nil) != (yDef.aggregate != nil) { return xDef.aggregate != nil ? x : y }
        if cartesianBarOrArea {
          switch mark.orient {
          case .vertical: return y
          case .horizontal: return x
          case nil: return nil
          }
        }
        return nil
      }
      return xMeasure ? x : yMeasure ? y : nil
    }
    if xMeasure { return cartesianBarOrArea && mark.orient == .vertical ? nil : x }
    if yMeasure { return cartesianBarOrArea && mark.orient == .horizontal ? nil : y }
    return nil
  }
}
