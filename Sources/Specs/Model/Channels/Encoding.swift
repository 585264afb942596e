import OrderedCollections

/// The channels of a unit view, initialized as Vega-Lite does: channels that a mark cannot draw are dropped with a warning.
///
/// - `detail`, `order` and `tooltip` may hold several definitions; the others hold one.
package struct Encoding: Hashable, Sendable {
  package var defs: OrderedDictionary<Channel, [ChannelDef]>
  /// `tooltip: null` switches tooltips off, which differs from saying nothing.
  package var tooltipIsOff = false
  package init(_ defs: OrderedDictionary<Channel, [ChannelDef]> = [:]) { self.defs = defs }

  package subscript(channel: Channel) -> ChannelDef? {
    get { defs[channel]?.first }
    set { defs[channel] = newValue.map { [$0] } }
  }
  package func all(_ channel: Channel) -> [ChannelDef] { defs[channel] ?? [] }

  /// The field definition of a channel, or of the first condition that has one.
  package func fieldDef(_ channel: Channel) -> ChannelDef? {
    guard let def = self[channel] else { return nil }
    if def.isField { return def }
    return def.conditions.first { $0.def.isField }?.def
  }
  /// The field or datum definition of a channel, or of the first condition that has one.
  package func fieldOrDatum(_ channel: Channel) -> ChannelDef? {
    guard let def = self[channel] else { return nil }
    if def.isFieldOrDatum { return def }
    return def.conditions.first { $0.def.isFieldOrDatum }?.def
  }
  /// Every field definition of every channel (with those in conditions), in channel order.
  package var allFieldDefs: [(channel: Channel, def: ChannelDef)] {
    defs.flatMap { channel, defs in
      defs.flatMap { def -> [(channel: Channel, def: ChannelDef)] in
        if def.isField { return [(channel, def)] }
        return def.conditions.filter { $0.def.isField }.map { (channel, $0.def) }
      }
    }
  }
  /// Whether any field is aggregated.
  package var isAggregate: Bool { allFieldDefs.contains { $0.def.aggregate != nil } }

  /// Whether a position's offset channel holds a quantitative, unbinned measure.
  package func hasQuantitativeOffset(_ channel: Channel) -> Bool {
    guard let offset = channel.offset, let def = fieldOrDatum(offset) else { return false }
    return def.type == .quantitative && def.bin == nil
  }
}
