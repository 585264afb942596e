/// Masks of lines of text, by where their glyphs stand between the pixels.
final class TextMasks {
  private struct Key: Hashable {
    var line: ObjectIdentifier
    var scale: Double
    var glyphs: [GridPoint]
  }
  /// What is known of a line at one place.
  private enum Look {
    case drawnOnce
    case mask(TextMask?)
  }

  private var looks: [Key: Look] = [:]
  /// About how many bytes are kept.
  private(set) var size = 0

  /// Bytes kept before all is forgotten.
  static let capacity = 1 << 18
  /// About what an entry takes besides the mask.
  private static let entry = 256

  /// The mask of a line that is asked for again, made when it is the second time; `nil` at first and where there is none.
  ///
  /// - Lines are told apart by their objects: forget all when one of them goes.
  func mask(of line: ShapedLine, scale: Double, glyphs: [GridPoint], make: () -> TextMask?) -> TextMask? {
    let key = Key(line: ObjectIdentifier(line), scale: scale, glyphs: glyphs)
    switch looks[key] {
    case .mask(let known): return known
    case .drawnOnce:
      let made = make()
      looks[key] = .mask(made)
      size += made?.size ?? 0
      return made
    case nil:
      if size > Self.capacity { forget() }
      looks[key] = .drawnOnce
      size += Self.entry + glyphs.count * MemoryLayout<GridPoint>.stride
      return nil
    }
  }

  func forget() { (looks, size) = ([:], 0) }
}
