import Scenes

/// Gradients and clips that items refer to, numbered in order of first use.
struct SVGDefinitions {
  /// A gradient, laid over a box of its own or over the box of whatever it paints.
  private struct Ramp: Hashable {
    var gradient: Gradient
    var box: Bounds?
  }
  private let prefix: String
  private var ramps: [Ramp] = []
  private var rampPlaces: [Ramp: Int] = [:]
  private var clips: [Path] = []
  private var clipPlaces: [Path: Int] = [:]

  init(prefix: String) { self.prefix = prefix }

  /// What `fill` or `stroke` says to use the gradient.
  ///
  /// - `box` is the painted thing's, in the coordinates of its element. It matters where SVG's own rule would not do: a radial gradient
  ///   would be stretched, and a line without height or width would not be painted at all.
  mutating func reference(to gradient: Gradient, box: Bounds?) -> String {
    var ramp = Ramp(gradient: gradient)
    if let box {
      let isFlat = !(box.width > 0 && box.height > 0)
      if case .radial = gradient.kind { ramp.box = isFlat ? box.expanded(by: 0.5) : box } else if isFlat { ramp.box = box.expanded(by: 0.5) }
    }
    let place = rampPlaces[ramp] ?? ramps.count
    if place == ramps.count {
      ramps.append(ramp)
      rampPlaces[ramp] = place
    }
    return "url(#\(prefix)gradient_\(place))"
  }

  /// What `clip-path` says to cut at the outline.
  mutating func reference(toClip path: Path) -> String {
    let place = clipPlaces[path] ?? clips.count
    if place == clips.count {
      clips.append(path)
      clipPlaces[path] = place
    }
    return "url(#\(prefix)clip\(place + 1))"
  }

  func write(to svg: inout SVGBuffer) {
    guard !ramps.isEmpty || !clips.isEmpty else { return }
    svg.raw("<defs>")
    for (place, ramp) in ramps.enumerated() { write(ramp, place, to: &svg) }
    for (place, path) in clips.enumerated() {
      svg.raw("<clipPath")
      svg.attribute("id", "\(prefix)clip\(place + 1)")
      svg.raw("><path d=\"")
      svg.path(path)
      svg.raw("\"/></clipPath>")
    }
    svg.raw("</defs>")
  }

  private func write(_ ramp: Ramp, _ place: Int, to svg: inout SVGBuffer) {
    let isRadial: Bool
    switch ramp.gradient.kind {
    case .linear(let from, let to):
      isRadial = false
      svg.raw("<linearGradient")
      svg.attribute("id", "\(prefix)gradient_\(place)")
      if ramp.box != nil { svg.raw(" gradientUnits=\"userSpaceOnUse\"") }
      func x(_ fraction: Double) -> Double { ramp.box.map { $0.x1 + fraction * $0.width } ?? fraction }
      func y(_ fraction: Double) -> Double { ramp.box.map { $0.y1 + fraction * $0.height } ?? fraction }
      svg.attribute("x1", x(from.x))
      svg.attribute("x2", x(to.x))
      svg.attribute("y1", y(from.y))
      svg.attribute("y2", y(to.y))
    case .radial(let from, let fromRadius, let to, let toRadius):
      isRadial = true
      svg.raw("<radialGradient")
      svg.attribute("id", "\(prefix)gradient_\(place)")
      if ramp.box != nil { svg.raw(" gradientUnits=\"userSpaceOnUse\"") }
      // A square in the middle of the box that covers it, as Vega lays radial gradients.
      let side = ramp.box.map { max($0.width, $0.height) } ?? 1
      let left = ramp.box.map { $0.x1 + ($0.width - side) / 2 } ?? 0
      let top = ramp.box.map { $0.y1 + ($0.height - side) / 2 } ?? 0
      svg.attribute("fx", left + from.x * side)
      svg.attribute("fy", top + from.y * side)
      svg.attribute("fr", fromRadius * side)
      svg.attribute("cx", left + to.x * side)
      svg.attribute("cy", top + to.y * side)
      svg.attribute("r", toRadius * side)
    }
    svg.raw(">")
    for stop in ramp.gradient.stops {
      svg.raw("<stop")
      svg.attribute("offset", stop.offset)
      svg.attribute("stop-color", stop.color)
      svg.attribute("stop-opacity", unless: 1, stop.color.alpha)
      svg.raw("/>")
    }
    svg.raw(isRadial ? "</radialGradient>" : "</linearGradient>")
  }
}
