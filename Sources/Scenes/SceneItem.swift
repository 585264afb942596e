/// One drawn thing: a shape and its paint, with what a reader or a link needs to know of it.
public struct SceneItem: Hashable, Sendable {
  public var shape: Shape
  public var fill: Paint?
  public var fillOpacity: Double
  public var stroke: Stroke?
  public var opacity: Double
  /// The name of a CSS blend mode such as `multiply`; `nil` paints over.
  public var blend: String?
  /// What a screen reader says of the item (`aria-label`); `nil` is silent.
  public var label: String? {
    get { laterLabel.text }
    set { laterLabel = .given(newValue) }
  }
  private var laterLabel = LaterText.given(nil)
  /// What kind of thing a screen reader calls it (`aria-roledescription`), such as "bar".
  public var roleDescription: String?
  /// What the item is to a screen reader (`role`); `nil` for what its kind of mark is.
  public var role: String?
  public var href: String?
  /// Text shown on hovering (`<title>` in an SVG).
  public var tooltip: String?
  /// Items of a mark are painted in rising order of this, ties in array order.
  public var zIndex: Double

  public init(
    _ shape: Shape, fill: Paint? = nil, fillOpacity: Double = 1, stroke: Stroke? = nil, opacity: Double = 1, blend: String? = nil,
    label: String? = nil, roleDescription: String? = nil, href: String? = nil, tooltip: String? = nil, zIndex: Double = 0
  ) {
    (self.shape, self.fill, self.fillOpacity, self.stroke, self.opacity, self.blend) = (shape, fill, fillOpacity, stroke, opacity, blend)
    (self.roleDescription, self.href, self.tooltip, self.zIndex) = (roleDescription, href, tooltip, zIndex)
    laterLabel = .given(label)
  }

  /// Sets a label that is made when it is asked for, as that of a row.
  public mutating func setLabel(row: Int, _ texts: RowTexts) { laterLabel = .made(texts, row: row) }

  /// Appends ``label`` in UTF-8. Returns whether there is one.
  public func appendLabel(to bytes: inout [UInt8]) -> Bool { laterLabel.append(to: &bytes) }
}

/// The geometry of an item, in points in the coordinates of the group that holds it.
public indirect enum Shape: Hashable, Sendable {
  case group(SceneGroup)
  case rect(Rect, corners: CornerRadii)
  case rule(from: Point, to: Point)
  /// A symbol of the given area (square points) around a center, turned by `angle` degrees clockwise.
  case symbol(Symbol, center: Point, size: Double, angle: Double)
  /// Any outline, placed at an origin, scaled, and turned by `angle` degrees clockwise.
  case path(Path, origin: Point, scaleX: Double, scaleY: Double, angle: Double)
  case text(TextLabel)
  case image(SceneImage)
}

/// A bitmap drawn into a box.
///
/// - `source` is PNG or JPEG bytes already read; painters never read files.
public struct SceneImage: Hashable, Sendable {
  public var source: [UInt8]
  public var box: Rect
  public var preserveAspectRatio: Bool
  /// Linear filtering when scaled, else nearest pixel.
  public var smooth: Bool
  /// The address as written in the spec, for messages and links.
  public var address: String
  public init(source: [UInt8], box: Rect, preserveAspectRatio: Bool = true, smooth: Bool = true, address: String = "") {
    (self.source, self.box, self.preserveAspectRatio, self.smooth, self.address) = (source, box, preserveAspectRatio, smooth, address)
  }
}

/// A box with a coordinate system of its own and marks inside.
///
/// - `frame` is in the parent's coordinates; marks are relative to its top left corner. The item's fill and stroke paint the frame.
public struct SceneGroup: Hashable, Sendable {
  public var frame: Rect
  public var corners: CornerRadii
  /// Whether marks are cut off at the frame.
  public var clips: Bool
  public var marks: [SceneMark]
  /// Whether the frame's stroke is offset by half a pixel so that hairlines are sharp, as Vega draws cells.
  public var pixelAligned: Bool
  public init(frame: Rect, corners: CornerRadii = .none, clips: Bool = false, marks: [SceneMark] = [], pixelAligned: Bool = true) {
    (self.frame, self.corners, self.clips, self.marks, self.pixelAligned) = (frame, corners, clips, marks, pixelAligned)
  }
}
