import Scenes

/// Writes scenes as SVG: real text, and the structure, classes and ARIA attributes that Vega gives its drawings.
///
/// - Numbers have at most three decimals. The same scene gives the same bytes.
/// - `scale` enlarges the drawing but not its coordinates. `idPrefix` keeps several drawings on one web page apart.
package struct SVGWriter: Sendable {
  package var scale: Double
  package var idPrefix: String

  package init(scale: Double = 1, idPrefix: String = "") { (self.scale, self.idPrefix) = (scale, idPrefix) }

  /// The bytes of the file, in UTF-8.
  ///
  /// - Throws: ``RenderingError/badScale(_:)`` , ``RenderingError/emptyPage(width:height:)`` or ``RenderingError/pageTooLarge(width:height:)``.
  package func svg(of scene: Scene) throws(RenderingError) -> [UInt8] {
    guard scale > 0, scale.isFinite else { throw .badScale(scale) }
    try PageLimits.check(scene.size)
    var sheet = SVGSheet(idPrefix: idPrefix)
    sheet.write(scene, scale: scale)
    return sheet.svg.bytes
  }
}
