import Scenes

/// Gradients and clips that items refer to, numbered in order of first use.
struct SVGDefinitions {
  private let prefix: String
  private var gradients: [Gradient] = []
  private var gradientPlaces: [Gradient: Int] = [:]
  private var clips: [Path] = []
  private var clipPlaces: [Path: Int] = [:]

  init(prefix: String) { self.prefix = prefix }

  /// What `fill` or `stroke` says to use the gradient.
  mutating func reference(to gradient: Gradient) -> String {
    let place = gradientPlaces[gradient] ?? gradients.count
    if place == gradients.count {
      gradients.append(gradient)
      gradientPlaces[gradient] = place
    }
    if case .radial = gradient.kind { return "url(#\(prefix)p_gradient_\(place))" }
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
    guard !gradients.isEmpty || !clips.isEmpty else { return }
    svg.raw("<defs>")
    for (place, gradient) in gradients.enumerated() { write(gradient, place, to: &svg) }
    for (place, path) in clips.enumerated() {
      svg.raw("<clipPath")
      svg.attribute("id", "\(prefix)clip\(place + 1)")
      svg.raw("><path d=\"")
      svg.path(path)
      svg.raw("\"/></clipPath>")
    }
    svg.raw("</defs>")
  }

  private func write(_ gradient: Gradient, _ place: Int, to svg: inout SVGBuffer) {
    let id = "\(prefix)gradient_\(place)"
    switch gradient.kind {
    case .linear(let from, let to):
      svg.raw("<linearGradient")
      svg.attribute("id", id)
      svg.attribute("x1", from.x)
      svg.attribute("x2", to.x)
      svg.attribute("y1", from.y)
      svg.attribute("y2", to.y)
    case .radial(let from, let fromRadius, let to, let toRadius):
      // SVG would stretch a radial gradient with the box; a square pattern keeps it round, as Vega does.
      svg.raw("<pattern")
      svg.attribute("id", "\(prefix)p_gradient_\(place)")
      svg.raw(" viewBox=\"0,0,1,1\" width=\"100%\" height=\"100%\" preserveAspectRatio=\"xMidYMid slice\"><rect width=\"1\" height=\"1\"")
      svg.attribute("fill", "url(#\(id))")
      svg.raw("/></pattern><radialGradient")
      svg.attribute("id", id)
      svg.attribute("fx", from.x)
      svg.attribute("fy", from.y)
      svg.attribute("fr", fromRadius)
      svg.attribute("cx", to.x)
      svg.attribute("cy", to.y)
      svg.attribute("r", toRadius)
    }
    svg.raw(">")
    for stop in gradient.stops {
      svg.raw("<stop")
      svg.attribute("offset", stop.offset)
      svg.attribute("stop-color", stop.color.opaqueCSS)
      svg.attribute("stop-opacity", unless: 1, stop.color.alpha)
      svg.raw("/>")
    }
    if case .linear = gradient.kind { svg.raw("</linearGradient>") } else { svg.raw("</radialGradient>") }
  }
}

extension Color {
  /// The color as `#rrggbb`, whatever its alpha.
  var opaqueCSS: String { Color(red: red, green: green, blue: blue).css }
}
