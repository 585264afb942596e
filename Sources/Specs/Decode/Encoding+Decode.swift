import JSON

extension Encoding {
  /// Definitions in the list of one channel at most: each costs time and memory for every row.
  private static let listLimit = 1000

  /// Reads the channels in Vega-Lite's order and drops those that the mark cannot draw.
  ///
  /// - Returns: with the encoding, a sentence for each channel that was dropped and why.
  /// - Source: Vega-Lite `initEncoding`, `markChannelCompatible`.
  public static func decode(_ node: SpecNode?, mark: MarkType, filled: Bool) throws(SpecError) -> (encoding: Encoding, dropped: [String]) {
    var encoding = Encoding()
    var dropped: [String] = []
    guard let node else { return (encoding, dropped) }
    for name in node.names where Channel(rawValue: name) == nil {
      throw SpecError(pointer: node.pointer + "/" + name, reason: .unknownProperty(name, known: Channel.allCases.map(\.rawValue)))
    }
    for listed in Channel.allCases {
      guard let given = node[listed.rawValue] else { continue }
      var channel = listed
      if channel == .tooltip, given.value.isNull { encoding.tooltipIsOff = true; continue }
      if given.value.isNull { continue }
      if channel == .angle, mark == .arc, node["theta"] == nil { channel = .theta }
      if let count = given.value.array?.count, count > listLimit {
        throw given.error(.invalid("\(count) definitions in one channel; at most \(listLimit)"))
      }
      let defs = try given.oneOrMany.decoded(channel: channel)
      guard supports(channel, mark: mark, defs: defs, position: encoding[channel.main]) else {
        dropped.append("\(given.pointer): channel \"\(channel.rawValue)\" does not work with mark \"\(mark.rawValue)\" and was dropped")
        continue
      }
      if let main = channel.offsetMain, let position = encoding[main], position.isField, let type = position.type, !type.isDiscrete,
        position.timeUnit == nil, defs.first?.isField == true
      {
        dropped.append("\(given.pointer): \"\(channel.rawValue)\" within a continuous \(main.rawValue) was dropped")
        continue
      }
      if channel == .size, mark == .line, defs.first?.aggregate != nil {
        dropped.append("\(given.pointer): a line cannot vary its size; use a trail")
        continue
      }
      if channel == .color, node[filled ? "fill" : "stroke"] != nil {
        dropped.append("\(given.pointer): color was dropped since \(filled ? "fill" : "stroke") is given")
        continue
      }
      // Vega-Lite keeps lists for details and tooltips alone.
      if channel == .order, given.value.array != nil {
        dropped.append("\(given.pointer): a list of fields to order by has no effect; give one field")
        continue
      }
      let kept = channel == .detail && given.value.array != nil ? defs.filter(\.isField) : defs
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

extension [SpecNode] {
  fileprivate func decoded(channel: Channel) throws(SpecError) -> [ChannelDef] {
    var defs: [ChannelDef] = []
    for node in self { defs.append(try ChannelDef(node, channel: channel)) }
    return defs
  }
}
