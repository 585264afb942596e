extension Encoding {
  /// The channels in Vega-Lite's order, types settled, without those that the mark cannot draw.
  ///
  /// - Returns: with the encoding, what was dropped and why.
  /// - Throws: ``SpecError`` for a repeat's field outside of a repeat.
  /// - Source: Vega-Lite `initEncoding`, `markChannelCompatible`.
  package static func settled(_ spec: EncodingSpec?, mark: MarkType, filled: Bool) throws(SpecError) -> (encoding: Encoding, dropped: [String]) {
    var encoding = Encoding()
    var dropped: [String] = []
    guard let spec else { return (encoding, dropped) }
    for listed in Channel.allCases {
      guard let content = spec.channels[listed] else { continue }
      if content == .off { if listed == .tooltip { encoding.tooltipIsOff = true }; continue }
      let channel = listed == .angle && mark == .arc && !spec.has(.theta) ? .theta : listed
      let pointer = spec.pointer + "/" + listed.rawValue
      var defs: [ChannelDef] = []
      for one in content.all { defs.append(try ChannelDef(one, channel: channel)) }
      guard supports(channel, mark: mark, defs: defs, position: encoding[channel.main]) else {
        dropped.append("\(pointer): channel \"\(channel.rawValue)\" does not work with mark \"\(mark.rawValue)\" and was dropped")
        continue
      }
      if let main = channel.offsetMain, let position = encoding[main], position.isField, let type = position.type, !type.isDiscrete,
        position.timeUnit == nil, defs.first?.isField == true
      {
        dropped.append("\(pointer): \"\(channel.rawValue)\" within a continuous \(main.rawValue) was dropped")
        continue
      }
      if channel == .size, mark == .line, defs.first?.aggregate != nil {
        dropped.append("\(pointer): a line cannot vary its size; use a trail")
        continue
      }
      if channel == .color, spec.channels[filled ? .fill : .stroke] != nil {
        dropped.append("\(pointer): color was dropped since \(filled ? "fill" : "stroke") is given")
        continue
      }
      let isList = content.one == nil
      // Vega-Lite keeps lists for details and tooltips alone.
      if channel == .order, isList {
        dropped.append("\(pointer): a list of fields to order by has no effect; give one field")
        continue
      }
      let kept = channel == .detail && isList ? defs.filter(\.isField) : defs
      if !kept.isEmpty { encoding.defs[channel] = kept }
    }
    return (encoding, dropped)
  }

  /// Which marks a channel works with (Vega-Lite `getSupportedMark`).
  private static func supports(_ channel: Channel, mark: MarkType, defs: [ChannelDef], position: ChannelDef?) -> Bool {
    switch channel {
    case .x2, .y2:
      if [.area, .bar, .image, .rect, .rule].contains(mark) { return true }
      return mark != .text && mark != .arc && position?.isBinned == true && defs.first?.isField == true
    case .size: return [.point, .tick, .rule, .circle, .square, .bar, .text, .line, .trail].contains(mark)
    case .strokeDash: return [.line, .point, .tick, .rule, .circle, .square, .bar].contains(mark)
    case .shape: return mark == .point
    case .text: return mark == .text
    case .angle: return [.point, .square, .text].contains(mark)
    case .url: return mark == .image
    case .theta, .radius: return mark == .text || mark == .arc
    case .theta2, .radius2: return mark == .arc
    case .xError, .xError2, .yError, .yError2, .row, .column, .facet: return false
    default: return true
    }
  }
}
