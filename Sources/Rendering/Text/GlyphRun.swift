import CCairo

/// Glyphs of one font that follow each other on a line of text, in the order they are drawn, left to right.
struct GlyphRun {
  struct Glyph {
    var number: UInt32
    /// From the start of the line, in points, y downward.
    var x: Double
    var y: Double
  }
  /// Glyphs that stand for some characters together: a letter with its accent, a ligature, or mostly one letter.
  struct Cluster {
    var glyphs: Range<Int>
    var text: [UInt16]
  }
  var face: FontFace
  /// Points.
  var size: Double
  /// What a font without italics is slanted by, and the like; y downward on both sides, without the size.
  var shape: (xx: Double, yx: Double, xy: Double, yy: Double)
  /// Whether bold letters were asked for of a font without them, which fontconfig thickens. Source: its rules for synthetic emboldening.
  var isThickened: Bool
  var glyphs: [Glyph]
  var clusters: [Cluster]
}

extension GlyphRun {
  /// Pango's marks for a glyph that is not drawn and for a letter without one.
  static let (noGlyph, unknownGlyph): (PangoGlyph, PangoGlyph) = (0x0FFF_FFFF, 0x1000_0000)

  /// A run of glyphs, as Pango has placed them from `x` on; `nil` if a letter has none.
  init?(_ string: PangoGlyphString, at start: Int32, text bytes: UnsafeRawBufferPointer, isBackward: Bool, face: FontFace, scaled: FontFaces.Scaled) {
    (self.face, size, shape) = (face, scaled.size, scaled.shape)
    isThickened = scaled.wantsBold && face.description.weight < 550
    (glyphs, clusters) = ([], [])
    let count = Int(string.num_glyphs)
    glyphs.reserveCapacity(count)
    clusters.reserveCapacity(count)
    var (first, x) = (0, start)
    while first < count {
      let start = Int(string.log_clusters[first])
      let from = glyphs.count
      var end = first
      while end < count, Int(string.log_clusters[end]) == start {
        let info = string.glyphs[end]
        if info.glyph & Self.unknownGlyph != 0 { return nil }
        if info.glyph != Self.noGlyph {
          let scale = Double(PANGO_SCALE)
          glyphs.append(
            Glyph(number: info.glyph, x: Double(x &+ info.geometry.x_offset) / scale, y: Double(info.geometry.y_offset) / scale))
        }
        x &+= info.geometry.width
        end += 1
      }
      // The text of a cluster ends where that of its neighbor begins.
      let neighbor = isBackward ? first - 1 : end
      let stop = string.log_clusters.valueIfInside(neighbor, count) ?? bytes.count
      if glyphs.count > from, start <= stop, stop <= bytes.count {
        clusters.append(Cluster(glyphs: from..<glyphs.count, text: Array(String(decoding: bytes[start..<stop], as: UTF8.self).utf16)))
      } else if glyphs.count > from {
        clusters.append(Cluster(glyphs: from..<glyphs.count, text: []))
      }
      first = end
    }
  }
}

extension UnsafeMutablePointer<Int32> {
  fileprivate func valueIfInside(_ index: Int, _ count: Int) -> Int? { index >= 0 && index < count ? Int(self[index]) : nil }
}
