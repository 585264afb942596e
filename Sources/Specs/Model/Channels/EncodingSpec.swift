import JSON
import OrderedCollections

/// The channels of a view as an author wrote them.
package struct EncodingSpec: SpecValue {
  /// What a channel holds.
  package enum Content: SpecValue {
    /// `null`, which switches a channel off.
    case off
    case one(ChannelSpec)
    case many([ChannelSpec])

    package var json: JSONValue {
      switch self {
      case .off: .null
      case .one(let spec): spec.json
      case .many(let specs): specs.json
      }
    }
    /// The one definition; `nil` for a list.
    package var one: ChannelSpec? { if case .one(let spec) = self { spec } else { nil } }
    /// The definitions, however many.
    package var all: [ChannelSpec] {
      switch self {
      case .off: []
      case .one(let spec): [spec]
      case .many(let specs): specs
      }
    }
  }
  package var channels: OrderedDictionary<Channel, Content> = [:]
  package var pointer: String

  package init(pointer: String = "") { self.pointer = pointer }

  /// The one definition of a channel.
  package subscript(channel: Channel) -> ChannelSpec? {
    get { channels[channel]?.one }
    set { channels[channel] = newValue.map(Content.one) }
  }
  package var isEmpty: Bool { channels.isEmpty }
  /// Whether a channel is there and not off.
  package func has(_ channel: Channel) -> Bool { channels[channel].map { $0 != .off } ?? false }

  package func omitting(_ gone: Channel...) -> EncodingSpec { omitting(gone) }
  package func omitting(_ gone: [Channel]) -> EncodingSpec {
    var copy = self
    copy.channels.removeAll { gone.contains($0.key) }
    return copy
  }
  /// These channels with those of another encoding over them.
  package func merging(_ other: EncodingSpec) -> EncodingSpec {
    var copy = self
    copy.channels.merge(other.channels) { $1 }
    return copy
  }

  package var json: JSONValue { .object(JSONObject(channels.map { ($0.key.rawValue, $0.value.json) }, uniquingKeysWith: { $1 })) }
}

extension SpecType where Value == EncodingSpec {
  /// - Parameter faceted: whether row, column and facet are known here.
  static func encoding(faceted: Bool) -> SpecType {
    var type = SpecType()
    let known = Channel.allCases.filter { faceted || ![.row, .column, .facet].contains($0) }
    type.objects = [
      .init(kind: faceted ? "facetedEncoding" : "encoding", isShared: true) { node, report in EncodingSpec(node, known: known, &report) }
    ]
    return type
  }
}

extension EncodingSpec {
  /// Definitions in the list of one channel at most: each costs time and memory for every row.
  private static let listLimit = 1000

  fileprivate init?(_ node: SpecNode, known: [Channel], _ report: inout DecodeReport) {
    pointer = node.pointer
    for (name, child) in node.members {
      guard let channel = Channel(rawValue: name), known.contains(channel) else {
        report.add(child, .unknownProperty(name, known: known.map(\.rawValue).sorted()))
        continue
      }
      if let content = Self.type(of: channel).read(child, &report) { channels[channel] = content }
    }
  }

  /// How a channel's content is read.
  static func type(of channel: Channel) -> SpecType<Content> {
    guard let place = channel.place else { return .unsupported(channel == .time ? "animation" : "a geographic channel") }
    let one = SpecType<ChannelSpec>.definition(ChannelMembers.self, in: place)
    var type = one.map { Content.one($0) }
    if channel.takesNull { type.null = .off }
    if channel.takesList {
      let list = one.list
      type.array = { node, report in
        if let count = node.value.array?.count, count > listLimit {
          report.add(node, .invalid("\(count) definitions in one channel; at most \(listLimit)"))
          return nil
        }
        return list.read(node, &report).map { .many($0) }
      }
      type.element = list.element
    }
    return type
  }
}
