/// The outline of a point mark.
///
/// - `custom` is a path in a box from -1 to 1, scaled by the square root of the size over 2, as Vega does with SVG path shapes.
package enum Symbol: Hashable, Sendable {
  case circle, square, cross, diamond, triangleUp, triangleDown, triangleLeft, triangleRight, triangle, stroke, arrow, wedge
  case custom(Path)
}
