extension Path {
  /// The line through points; a point that is not defined leaves a gap.
  ///
  /// - Source: d3-shape `line`. A lone point is a move and a close, which draws a dot with round or square caps.
  package static func line(_ points: [Point], defined: [Bool]? = nil, curve: Curve = .linear) -> Path {
    var job = LineJob(points: points, defined: defined)
    return curve.run(&job)
  }

  /// The area between two edges with as many points each; a point that is not defined leaves a gap.
  ///
  /// - Source: d3-shape `area`: along `top`, then back along `base`.
  package static func area(top: [Point], base: [Point], defined: [Bool]? = nil, curve: Curve = .linear) -> Path {
    var job = AreaJob(top: top, base: base, defined: defined)
    return curve.run(&job)
  }
}

/// Something that feeds points to a curve.
protocol CurveJob {
  func run<Drawer: CurveDrawer>(_ drawer: inout Drawer)
}

private struct LineJob: CurveJob {
  let points: [Point]
  let defined: [Bool]?

  func run<Drawer: CurveDrawer>(_ drawer: inout Drawer) {
    // A piece a point, or a few; growing by doubling would hold a long line nearly thrice.
    drawer.pen.path.segments.reserveCapacity(points.count)
    var isDrawing = false
    for index in points.indices {
      let isDefined = defined?[index] ?? true
      if isDefined != isDrawing {
        isDrawing = isDefined
        if isDrawing { drawer.lineStart() } else { drawer.lineEnd() }
      }
      if isDrawing { drawer.point(points[index].x, points[index].y) }
    }
    if isDrawing { drawer.lineEnd() }
  }
}

private struct AreaJob: CurveJob {
  let top: [Point]
  let base: [Point]
  let defined: [Bool]?

  func run<Drawer: CurveDrawer>(_ drawer: inout Drawer) {
    var start: Int?
    for index in 0...top.count {
      let isDefined = index < top.count && (defined?[index] ?? true)
      if let first = start, !isDefined {
        drawer.lineEnd()
        drawer.lineStart()
        for back in stride(from: index - 1, through: first, by: -1) { drawer.point(base[back].x, base[back].y) }
        drawer.lineEnd()
        drawer.areaEnd()
        start = nil
      } else if start == nil, isDefined {
        start = index
        drawer.areaStart()
        drawer.lineStart()
      }
      if isDefined { drawer.point(top[index].x, top[index].y) }
    }
  }
}

extension Curve {
  /// Runs the job with the drawer of this curve.
  fileprivate func run(_ job: inout some CurveJob) -> Path {
    switch self {
    case .linear: draw(job, LinearDrawer())
    case .linearClosed: draw(job, LinearClosedDrawer())
    case .step: draw(job, StepDrawer(position: 0.5))
    case .stepBefore: draw(job, StepDrawer(position: 0))
    case .stepAfter: draw(job, StepDrawer(position: 1))
    case .basis: draw(job, BasisDrawer())
    case .basisOpen: draw(job, BasisOpenDrawer())
    case .basisClosed: draw(job, BasisClosedDrawer())
    case .bundle(let tension): draw(job, BundleDrawer(tension: tension))
    case .cardinal(let tension): draw(job, CardinalDrawer(tension: tension))
    case .cardinalOpen(let tension): draw(job, CardinalOpenDrawer(tension: tension))
    case .cardinalClosed(let tension): draw(job, CardinalClosedDrawer(tension: tension))
    case .catmullRom(let alpha): alpha == 0 ? draw(job, CardinalDrawer(tension: 0)) : draw(job, CatmullRomDrawer(alpha: alpha))
    case .catmullRomOpen(let alpha):
      alpha == 0 ? draw(job, CardinalOpenDrawer(tension: 0)) : draw(job, CatmullRomOpenDrawer(alpha: alpha))
    case .catmullRomClosed(let alpha):
      alpha == 0 ? draw(job, CardinalClosedDrawer(tension: 0)) : draw(job, CatmullRomClosedDrawer(alpha: alpha))
    case .monotoneX: draw(job, MonotoneDrawer())
    case .monotoneY:
      draw(job, TransposedDrawer(inner: MonotoneDrawer()))
    case .natural: draw(job, NaturalDrawer())
    }
  }

  private func draw(_ job: some CurveJob, _ drawer: some CurveDrawer) -> Path {
    var drawer = drawer
    job.run(&drawer)
    return drawer.finished
  }
}
