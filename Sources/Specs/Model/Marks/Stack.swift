/// How the measure of a unit is piled up.
public struct Stack: Hashable, Sendable {
  /// The channel of the measure: x, y, theta or radius.
  public var fieldChannel: Channel
  /// The dimension and its offset channel, by which piles are kept apart.
  public var groupbyChannels: [Channel]
  /// What the parts of a pile stand for, in Vega-Lite's channel order.
  public var stackBy: [(channel: Channel, def: ChannelDef)]
  public var offset: StackOffset
  /// Whether missing parts are filled with zero first, as paths need.
  public var imputes: Bool

  public static func == (a: Stack, b: Stack) -> Bool {
    a.fieldChannel == b.fieldChannel && a.groupbyChannels == b.groupbyChannels && a.offset == b.offset && a.imputes == b.imputes
      && a.stackBy.map(\.channel) == b.stackBy.map(\.channel) && a.stackBy.map(\.def) == b.stackBy.map(\.def)
  }
  public func hash(into hasher: inout Hasher) {
    hasher.combine(fieldChannel)
    hasher.combine(offset)
  }
}
