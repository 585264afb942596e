/// What kept a scene from becoming a file. Facts only; the sentences are in `RenderingError+Message.swift`.
package enum RenderingError: Error, Hashable, Sendable {
  /// The page would have this many pixels, which is more than Cairo or memory can take.
  case pageTooLarge(width: Double, height: Double)
  /// The page has no area, or its size is not a number.
  case emptyPage(width: Double, height: Double)
  /// A scale or resolution that is not a positive number.
  case badScale(Double)
  /// The image at this address is of a kind that this output cannot draw, such as JPEG in a PNG.
  case unsupportedImage(address: String, format: String)
  /// The image at this address cannot be read.
  case damagedImage(address: String)
  /// Cairo stopped with this status text.
  case drawing(String)
  /// The pixels could not be compressed.
  case compression
}
