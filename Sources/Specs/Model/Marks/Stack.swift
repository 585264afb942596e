/// How the measure of a unit is piled up.
package struct Stack: Hashable, Sendable {
  /// The channel of the measure: x, y, theta or radius.
  package var fieldChannel: Channel
  /// The dimension and its offset channel, by which piles are kept apart.
  package var groupbyChannels: [Channel]
  /// What the parts of a pile stand for, in Vega-Lite's channel order.
  package var stackBy: [(channel: Channel, def: ChannelDef)]
  package var offset: StackOffset
  /// Whether missing parts are filled with zero first, as paths need.
  package var imputes: Bool

  package static func == (a: Stack, b: Stack) -> Bool {
    a.fieldChannel == b.fieldChannel && a.groupbyChannels == b.groupbyChannels && a.offset == b.offset && a.imputes == b.imputes
      && a.stackBy.map(\.channel) == b.stackBy.map(\.channel) && a.stackBy.map(\.def) == b.stackBy.map(\.def)
  }
  package func hash(into hasher: inout Hasher) {
    hasher.combine(fieldChannel)
    hasher.combine(offset)
  }
}
