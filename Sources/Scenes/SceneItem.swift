/// One drawn thing: a shape and its paint, with what a reader or a link needs to know of it.
package struct SceneItem: Hashable, Sendable {
  package var shape: Shape
  package var fill: Paint?
  package var fillOpacity: Double
  package var stroke: Stroke?
  package var opacity: Double
  /// The name of a CSS blend mode such as `multiply`; `nil` paints over.
  package var blend: String?
  /// What a screen reader says of the item (`aria-label`); `nil` is silent.
  package var label: String? {
    get { laterLabel.text }
    set { laterLabel = .given(newValue) }
  }
  private var laterLabel = LaterText.given(nil)
  /// What kind of thing a screen reader calls it (`aria-roledescription`), such as "bar".
  package var roleDescription: String?
  /// What the item is to a screen reader (`role`); `nil` for what its kind of mark is.
  package var role: String?
  package var href: String?
  /// Text shown on hovering (`<title>` in an SVG).
  package var tooltip: String?
  /// Items of a mark are painted in rising order of this, ties in array order.
  package var zIndex: Double

  package init(
    _ shape: Shape, fill: Paint? = nil, fillOpacity: Double = 1, stroke: Stroke? = nil, opacity: Double = 1, blend: String? = nil,
    label: String? = nil, roleDescription: String? = nil, href: String? = nil, tooltip: String? = nil, zIndex: Double = 0
  ) {
    (self.shape, self.fill, self.fillOpacity, self.stroke, self.opacity, self.blend) = (shape, fill, fillOpacity, stroke, opacity, blend)
    (self.roleDescription, self.href, self.tooltip, self.zIndex) = (roleDescription, href, tooltip, zIndex)
    laterLabel = .given(label)
  }

  /// Sets a label that is made when it is asked for, as that of a row.
  package mutating func setLabel(row: Int, _ texts: RowTexts) { laterLabel = .made(texts, row: row) }

  /// Appends ``label`` in UTF-8. Returns whether there is one.
  package func appendLabel(to bytes: inout [UInt8]) -> Bool { laterLabel.append(to: &bytes) }
}

/// The geometry of an item, in points in the coordinates of the group that holds it.
package indirect enum Shape: Hashable, Sendable {
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
package struct SceneImage: Hashable, Sendable {
  package var source: [UInt8]
  package var box: Rect
  package var preserveAspectRatio: Bool
  /// Linear filtering when scaled, else nearest pixel.
  package var smooth: Bool
  /// The address as written in the spec, for messages and links.
  package var address: String
  package init(source: [UInt8], box: Rect, preserveAspectRatio: Bool = true, smooth: Bool = true, address: String = "") {
    (self.source, self.box, self.preserveAspectRatio, self.smooth, self.address) = (source, box, preserveAspectRatio, smooth, address)
  }
}

/// A box with a coordinate system of its own and marks inside.
///
/// - `frame` is in the parent's coordinates; marks are relative to its top left corner. The item's fill and stroke paint the frame.
package struct SceneGroup: Hashable, Sendable {
  package var frame: Rect
  package var corners: CornerRadii
  /// Whether marks are cut off at the frame.
  package var clips: Bool
  package var marks: [SceneMark]
  /// Whether the frame's stroke is offset by half a pixel so that hairlines are sharp, as Vega draws cells.
  package var pixelAligned: Bool
  package init(frame: Rect, corners: CornerRadii = .none, clips: Bool = false, marks: [SceneMark] = [], pixelAligned: Bool = true) {
    (self.frame, self.corners, self.clips, self.marks, self.pixelAligned) = (frame, corners, clips, marks, pixelAligned)
  }
}
