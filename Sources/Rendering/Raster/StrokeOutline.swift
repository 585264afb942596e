/// The polygon around a stroked path, corner by corner where Cairo 1.16 puts them.
///
/// - Two contours, one on either side, run along the path; where it turns, the outer one is filled up and the inner one goes through the corner.
struct StrokeOutline {
  private let pen: StrokePen
  private let nib: RoundNib?
  private let tolerance: Double
  /// The cosine below which two directions of a curve get a round corner between them.
  private let cusp: Double
  private let emit: (GridPoint, GridPoint, _ sign: Int32) -> Void

  private var cw: [GridPoint] = []
  private var ccw: [GridPoint] = []
  private var start = GridPoint(0, 0)
  private var at = GridPoint(0, 0)
  private var firstFace: StrokePen.Face?
  private var face: StrokePen.Face?
  private var hasDot = false

  /// - `emit` is given every side of the polygon.
  init(pen: StrokePen, hasCurves: Bool, tolerance: Double = 0.1, emit: @escaping (GridPoint, GridPoint, Int32) -> Void) {
    (self.pen, self.tolerance, self.emit) = (pen, tolerance, emit)
    let ratio = 1 - tolerance / pen.half
    cusp = ratio * ratio * 2 - 1
    let needsNib = hasCurves || pen.join == .round || pen.cap == .round
    nib = needsNib ? RoundNib(radius: pen.half, scale: pen.scale, tolerance: tolerance) : nil
  }

  mutating func move(to point: GridPoint) {
    finish()
    (start, at) = (point, point)
  }

  mutating func line(to point: GridPoint) {
    hasDot = true
    guard point != at else { return }
    let slope = point - at
    var new = pen.face(at: at, slope)
    if let old = face {
      let turn = old.slope.turn(to: slope)
      if turn != 0 {
        joinOutside(old, new, isClockwise: turn < 0)
        joinInside(old, new, isClockwise: turn < 0)
      }
    } else {
      begin(new)
    }
    (new.point, new.ccw, new.cw) = (point, new.ccw + slope, new.cw + slope)
    cw.append(new.cw)
    ccw.append(new.ccw)
    (face, at) = (new, point)
  }

  mutating func curve(_ b: GridPoint, _ c: GridPoint, to d: GridPoint) {
    let spline = Spline(a: at, b: b, c: c, d: d)
    guard let slope = spline.start, spline.end != nil else { return line(to: d) }
    let new = pen.face(at: at, slope)
    if let old = face {
      let isClockwise = old.slope.turn(to: new.slope) < 0
      joinOutside(old, new, isClockwise: isClockwise)
      joinInside(old, new, isClockwise: isClockwise)
    } else {
      begin(new)
    }
    var present = new
    spline.cut(tolerance: tolerance) { bend(&present, to: $0, $1) }
    (face, at) = (present, d)
  }

  mutating func close() {
    line(to: start)
    if let first = firstFace, let last = face {
      closeOutside(last, first)
      closeInside(last, first)
      add(cw, 1)
      add(ccw, -1)
      cw.removeAll(keepingCapacity: true)
      ccw.removeAll(keepingCapacity: true)
      (firstFace, face, hasDot) = (nil, nil, false)
    } else {
      finish()
    }
  }

  /// Ends the part of the path at hand.
  mutating func finish() {
    if hasDot, firstFace == nil, face == nil, pen.cap == .round {
      let dot = pen.face(at: start, GridPoint(256, 0))
      var contour: [GridPoint] = []
      cap(Self.reversed(dot), &contour)
      cap(dot, &contour)
      contour.append(contour[0])
      add(contour, -1)
    } else {
      if let face { cap(face, &ccw) }
      add(ccw, -1)
      if let firstFace, pen.cap == .butt {
        emit(firstFace.cw, firstFace.ccw, -1)
      } else if let firstFace {
        var contour = [firstFace.cw]
        cap(Self.reversed(firstFace), &contour)
        add(contour, -1)
      }
      add(cw, 1)
    }
    cw.removeAll(keepingCapacity: true)
    ccw.removeAll(keepingCapacity: true)
    (firstFace, face, hasDot) = (nil, nil, false)
  }

  private func add(_ contour: [GridPoint], _ sign: Int32) {
    for index in contour.indices.dropFirst() { emit(contour[index - 1], contour[index], sign) }
  }

  private mutating func begin(_ new: StrokePen.Face) {
    if firstFace == nil { firstFace = new }
    cw.append(new.cw)
    ccw.append(new.ccw)
  }

  private mutating func bend(_ present: inout StrokePen.Face, to point: GridPoint, _ direction: GridPoint) {
    if direction == GridPoint(0, 0) {
      let turned = Self.reversed(present)
      fan(present.slope, turned.slope, present.point)
      present = turned
      return
    }
    let new = pen.face(at: point, direction)
    if new.direction.x * present.direction.x + new.direction.y * present.direction.y < cusp {
      let step = new.point - present.point
      (present.cw, present.ccw) = (present.cw + step, present.ccw + step)
      cw.append(present.cw)
      ccw.append(present.ccw)
      fan(present.slope, new.slope, present.point)
    }
    cw.append(new.cw)
    ccw.append(new.ccw)
    present = new
  }

  /// A round corner on the outer side.
  private mutating func fan(_ old: GridPoint, _ new: GridPoint, _ point: GridPoint) {
    if old.turn(to: new) < 0 {
      nib?.fan(from: old, to: new, around: point, isClockwise: true, into: &cw)
    } else {
      nib?.fan(from: old, to: new, around: point, isClockwise: false, into: &ccw)
    }
  }

  private mutating func joinOutside(_ old: StrokePen.Face, _ new: StrokePen.Face, isClockwise: Bool) {
    if old.cw == new.cw, old.ccw == new.ccw { return }
    func join(_ contour: inout [GridPoint]) {
      if pen.join == .round {
        nib?.fan(from: old.slope, to: new.slope, around: old.point, isClockwise: isClockwise, into: &contour)
      } else if pen.join == .miter, let tip = pen.tip(old, new, isClockwise: isClockwise) {
        contour[contour.count - 1] = tip
        return
      }
      contour.append(isClockwise ? new.cw : new.ccw)
    }
    if isClockwise { join(&cw) } else { join(&ccw) }
  }

  private mutating func joinInside(_ old: StrokePen.Face, _ new: StrokePen.Face, isClockwise: Bool) {
    if isClockwise {
      ccw.append(old.point)
      ccw.append(new.ccw)
    } else {
      cw.append(old.point)
      cw.append(new.cw)
    }
  }

  private mutating func closeOutside(_ old: StrokePen.Face, _ new: StrokePen.Face) {
    if old.cw == new.cw, old.ccw == new.ccw { return }
    let isClockwise = old.slope.turn(to: new.slope) < 0
    func join(_ contour: inout [GridPoint]) {
      let dot = old.direction.x * new.direction.x + old.direction.y * new.direction.y
      if pen.join == .round, dot < cusp {
        nib?.fan(from: old.slope, to: new.slope, around: old.point, isClockwise: isClockwise, into: &contour)
      } else if pen.join != .bevel, let tip = pen.tip(old, new, isClockwise: isClockwise) {
        contour[contour.count - 1] = tip
        contour[0] = tip
        return
      }
      contour.append(isClockwise ? new.cw : new.ccw)
    }
    if isClockwise { join(&cw) } else { join(&ccw) }
  }

  private mutating func closeInside(_ old: StrokePen.Face, _ new: StrokePen.Face) {
    if old.slope.turn(to: new.slope) < 0 {
      ccw += [old.point, new.ccw]
      ccw[0] = new.ccw
    } else {
      cw += [old.point, new.cw]
      cw[0] = new.cw
    }
  }

  private func cap(_ face: StrokePen.Face, _ contour: inout [GridPoint]) {
    switch pen.cap {
    case .butt: break
    case .square:
      let reach = pen.squareReach(face)
      contour += [face.ccw + reach, face.cw + reach]
    case .round: nib?.fan(from: face.slope, to: -face.slope, around: face.point, isClockwise: false, into: &contour)
    }
    contour.append(face.cw)
  }

  private static func reversed(_ face: StrokePen.Face) -> StrokePen.Face {
    var turned = face
    (turned.cw, turned.ccw) = (face.ccw, face.cw)
    turned.slope = -face.slope
    turned.user = (-face.user.x, -face.user.y)
    return turned
  }
}
