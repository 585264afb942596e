import OrderedCollections
import Scenes
import SharedRules
import Specs
import Tables

extension Paint {
  /// A CSS color, or a gradient; `nil` for what is neither, which paints nothing.
  init?(_ spec: PaintSpec) {
    switch spec {
    case .color(let name):
      guard let color = Color(css: name) else { return nil }
      self = .color(color)
    case .gradient(let spec):
      guard let gradient = Gradient(spec) else { return nil }
      self = .gradient(gradient)
    }
  }

  /// The paint that data or an expression gives: the name of a color, or a gradient object of Vega.
  init?(_ value: Value) {
    switch value {
    case .string(let name): self.init(.color(name))
    case .object: self.init(.gradient(GradientSpec(value)))
    default: return nil
    }
  }
}

extension Gradient {
  /// - Source: Vega's gradient values; a linear one runs from left to right unless it says otherwise.
  init?(_ spec: GradientSpec) {
    guard let list = spec.stops else { return nil }
    let stops = list.compactMap { stop in stop.color.flatMap { Color(css: $0) }.map { Stop(offset: stop.offset ?? 0, color: $0) } }
    switch spec.gradient {
    case "linear":
      self.init(kind: .linear(from: Point(spec.x1 ?? 0, spec.y1 ?? 0), to: Point(spec.x2 ?? 1, spec.y2 ?? 0)), stops: stops)
    case "radial":
      self.init(
        kind: .radial(
          from: Point(spec.x1 ?? 0.5, spec.y1 ?? 0.5), fromRadius: spec.r1 ?? 0, to: Point(spec.x2 ?? 0.5, spec.y2 ?? 0.5),
          toRadius: spec.r2 ?? 0.5), stops: stops)
    default: return nil
    }
  }
}

extension GradientSpec {
  /// What an object of data or of an expression says of a gradient.
  fileprivate init(_ value: Value) {
    self.init()
    guard case .object(let members) = value else { return }
    func number(_ name: String) -> Double? { members[name].flatMap { if case .number(let number) = $0 { number } else { nil } } }
    func text(_ name: String, of members: OrderedDictionary<String, Value>) -> String? { members[name].flatMap(String.init) }
    self.gradient = text("gradient", of: members)
    (self.x1, self.y1, self.x2, self.y2) = (number("x1"), number("y1"), number("x2"), number("y2"))
    (self.r1, self.r2) = (number("r1"), number("r2"))
    guard case .array(let list)? = members["stops"] else { return }
    self.stops = list.map { element in
      var stop = GradientStopSpec()
      guard case .object(let members) = element else { return stop }
      (stop.color, stop.offset) = (text("color", of: members), members["offset"]?.javaScriptNumber)
      return stop
    }
  }
}
