import Specs

/// A view's own number, by which later stages give their results; views around others have smaller ones.
struct ViewID: Hashable, Comparable, Sendable {
  let number: Int
  static func < (a: ViewID, b: ViewID) -> Bool { a.number < b.number }
}

/// A view of the chart with its children, as it stands before any data is read.
///
/// - Source: Vega-Lite's models (`compile/unit.ts`, `layer.ts`, `facet.ts`, `concat.ts`).
struct View: Sendable {
  indirect enum Content: Sendable {
    case unit(Unit)
    case layer([View])
    case facet(Facet)
    case concat(Concat)
  }
  let id: ViewID
  /// Vega's name of the view's group, such as `concat_0`; empty at the top.
  let name: String
  let spec: ViewSpec
  let content: Content
  /// The view's own data source; `nil` inherits.
  let data: DataDef?
  let transforms: [TransformStep]
  let size: ViewSize
  var resolve: ResolveSpec { spec.resolve ?? ResolveSpec() }

  /// The views inside this one, in drawing order.
  var children: [View] {
    switch content {
    case .unit: []
    case .layer(let views): views
    case .facet(let facet): [facet.child]
    case .concat(let concat): concat.children
    }
  }
  var isLayer: Bool { if case .layer = content { true } else { false } }
  var isFacet: Bool { if case .facet = content { true } else { false } }
  var unit: Unit? { if case .unit(let unit) = content { unit } else { nil } }

  /// All unit views at or below this one, in drawing order.
  var units: [(id: ViewID, unit: Unit)] {
    if case .unit(let unit) = content { return [(id, unit)] }
    return children.flatMap(\.units)
  }

  /// A group of charts drawn from parts of the data.
  struct Facet: Sendable {
    var row: ChannelDef?
    var column: ChannelDef?
    /// The one field of a wrapped facet.
    var wrapped: ChannelDef?
    /// The number of columns of a wrapped facet; `nil` is one row.
    var columns: Int?
    var child: View

    var channels: [(channel: Channel, def: ChannelDef)] {
      [(.row, row), (.column, column), (.facet, wrapped)].compactMap { channel, def in def.map { (channel, $0) } }
    }
  }

  /// Charts beside or below each other.
  struct Concat: Sendable {
    var children: [View]
    /// 1 for vertical, `nil` for horizontal, else as given.
    var columns: Int?
  }
}

/// What an author said of a plot's size; `nil` leaves it to the scales.
struct ViewSize: Hashable, Sendable {
  var width: ViewLength?
  var height: ViewLength?

  subscript(channel: Channel) -> ViewLength? { channel.sizeName == "width" ? width : height }
}
