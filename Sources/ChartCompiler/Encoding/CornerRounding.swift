import Scenes
import Specs

/// Corner radii of rectangles as columns; `nil` corners take the common radius.
struct CornerRounding: Sendable {
  var all: RowValues<Double?>?
  var topLeft: RowValues<Double?>?
  var topRight: RowValues<Double?>?
  var bottomRight: RowValues<Double?>?
  var bottomLeft: RowValues<Double?>?

  /// Whether no row is rounded, told without looking at each.
  var isNone: Bool {
    [all, topLeft, topRight, bottomRight, bottomLeft].allSatisfy { corner in
      switch corner {
      case nil, .same(nil), .same(0?): true
      case .same, .each, .coded: false
      }
    }
  }

  func radii(_ row: Int) -> CornerRadii {
    let common = (all?[row] ?? nil) ?? 0
    func corner(_ own: RowValues<Double?>?) -> Double { (own?[row] ?? nil) ?? common }
    return CornerRadii(
      topLeft: corner(topLeft), topRight: corner(topRight), bottomRight: corner(bottomRight), bottomLeft: corner(bottomLeft))
  }
}

extension UnitEncoder {
  /// The corner radii of mark properties, styles and configuration.
  func cornerRounding() throws(SpecError) -> CornerRounding {
    CornerRounding(
      all: try property(\.cornerRadius, .numbers), topLeft: try property(\.cornerRadiusTopLeft, .numbers),
      topRight: try property(\.cornerRadiusTopRight, .numbers), bottomRight: try property(\.cornerRadiusBottomRight, .numbers),
      bottomLeft: try property(\.cornerRadiusBottomLeft, .numbers))
  }

  /// Rounds only the corners at the end that shows the value, wherever it lies.
  ///
  /// - Source: Vega-Lite `encode/corner-radius.ts`.
  func roundEnds(_ rounding: inout CornerRounding, x: Placement, y: Placement) throws(SpecError) {
    guard mark.type == .bar, let orient = mark.orient, let radius = config.markProperty(\.cornerRadiusEnd, mark) else { return }
    let isHorizontal = orient == .horizontal
    let radii = try constant(radius, .numbers)
    if encoding[isHorizontal ? .x2 : .y2] != nil {
      if mark.spec.cornerRadiusEnd == nil, mark.spec.cornerRadius != nil { return }
      rounding.all = radii
      return
    }
    let placement = isHorizontal ? x : y
    guard let start = placement.start, let end = placement.end else { return }
    let isForward = start.combined(with: end, >)
    let isBackward = start.combined(with: end, <)
    try roundEnds(&rounding, radii, rightOrBottom: isForward, leftOrTop: isBackward, isHorizontal: isHorizontal)
  }

  /// Rounds the right or bottom corners where one flag is set, the left or top ones where the other is.
  func roundEnds(
    _ rounding: inout CornerRounding, _ radii: RowValues<Double?>, rightOrBottom: RowValues<Bool>, leftOrTop: RowValues<Bool>, isHorizontal: Bool
  ) throws(SpecError) {
    let isSpecified = mark.spec.cornerRadiusEnd != nil
    func corner(_ path: MarkPath<Double>, _ flags: RowValues<Bool>) throws(SpecError) -> RowValues<Double?>? {
      if !isSpecified, mark.spec[path] != nil || mark.spec.cornerRadius != nil { return nil }
      let rest = config.markProperty(path, mark) ?? config.markProperty(\.cornerRadius, mark) ?? .value(0)
      return Self.choosing(radii, where: flags, else: try constant(rest, .numbers))
    }
    let (bottomLeft, topRight) = isHorizontal ? (leftOrTop, rightOrBottom) : (rightOrBottom, leftOrTop)
    if let own = try corner(\.cornerRadiusTopLeft, leftOrTop) { rounding.topLeft = own }
    if let own = try corner(\.cornerRadiusTopRight, topRight) { rounding.topRight = own }
    if let own = try corner(\.cornerRadiusBottomRight, rightOrBottom) { rounding.bottomRight = own }
    if let own = try corner(\.cornerRadiusBottomLeft, bottomLeft) { rounding.bottomLeft = own }
  }
}
