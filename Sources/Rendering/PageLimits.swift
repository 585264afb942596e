import Scenes

/// How large a page may be.
enum PageLimits {
  /// Pixels a side, Cairo's limit.
  static let side = 32767
  /// Pixels in all.
  static let pixels = 100_000_000

  /// Points a side of a drawing without pixels, and its area; no viewer shows more.
  static let pointSide = 1_000_000.0
  static let pointArea = 1_000_000_000.0

  /// - Throws: ``RenderingError/emptyPage(width:height:)`` or ``RenderingError/pageTooLarge(width:height:)``.
  static func check(_ size: Size) throws(RenderingError) {
    guard size.width > 0, size.height > 0, size.width.isFinite, size.height.isFinite else {
      throw .emptyPage(width: size.width, height: size.height)
    }
    guard size.width <= pointSide, size.height <= pointSide, size.width * size.height <= pointArea else {
      throw .pageTooLarge(width: size.width, height: size.height)
    }
  }

  /// The whole pixels that a page needs.
  ///
  /// - Throws: ``RenderingError/badScale(_:)``, ``RenderingError/emptyPage(width:height:)`` or ``RenderingError/pageTooLarge(width:height:)``,
  ///   before anything is allocated.
  static func pixelSize(of size: Size, scale: Double) throws(RenderingError) -> (width: Int, height: Int) {
    guard scale > 0, scale.isFinite else { throw .badScale(scale) }
    let width = (size.width * scale - 1e-6).rounded(.up)
    let height = (size.height * scale - 1e-6).rounded(.up)
    guard width >= 1, height >= 1 else { throw .emptyPage(width: width, height: height) }
    guard width <= Double(side), height <= Double(side), width * height <= Double(pixels) else {
      throw .pageTooLarge(width: width, height: height)
    }
    return (Int(width), Int(height))
  }
}
