/// A place in points; x grows to the right, y downward.
package struct Point: Hashable, Sendable {
  package var x: Double
  package var y: Double
  package init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }
  package static let zero = Point(0, 0)
}

/// A width and height in points.
package struct Size: Hashable, Sendable {
  package var width: Double
  package var height: Double
  package init(_ width: Double, _ height: Double) { (self.width, self.height) = (width, height) }
}

/// A rectangle in points, by its top left corner and size; a negative size is legal and means the other direction.
package struct Rect: Hashable, Sendable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double
  package init(x: Double, y: Double, width: Double, height: Double) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }
}
