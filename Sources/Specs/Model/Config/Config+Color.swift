extension Config {
  /// What `config.color` sets: true takes Vega-Lite's named colors, an object renames some of them.
  ///
  /// - Source: Vega-Lite `colorSignalConfig`. Its tenth category names a color that does not exist; it is the gray meant here.
  static func colorLayer(_ given: NamedColorsSpec?) -> ConfigDef {
    var layer = ConfigDef()
    guard let colors = given?.colors else { return layer }
    func named(_ name: String, _ standard: String) -> PaintSpec { .color(colors[name] ?? standard) }
    func mark(_ paint: PaintSpec, _ path: WritableKeyPath<MarkSpec, Setting<PaintSpec>?>) -> MarkSpec {
      var mark = MarkSpec()
      mark[keyPath: path] = .value(paint)
      return mark
    }
    let (text, line, faint) = (named("gray0", "#000"), named("gray8", "#888"), named("gray13", "#ddd"))
    layer.mark = mark(named("blue", "#4c78a8"), \.color)
    layer.rule = mark(text, \.color)
    layer.text = mark(text, \.color)
    layer.style = styled(["guide-label", "guide-title", "group-title", "group-subtitle", "cell"]) {
      $0 == "cell" ? mark(line, \.stroke) : mark(text, \.fill)
    }
    var axis = AxisDef()
    (axis.domainColor, axis.gridColor, axis.tickColor) = (.value(faint), .value(line), .value(faint))
    layer.axis = axis
    let categories: [(String, String)] = [
      ("blue", "#4c78a8"), ("orange", "#f58518"), ("red", "#e45756"), ("teal", "#72b7b2"), ("green", "#54a24b"), ("yellow", "#eeca3b"),
      ("purple", "#b279a2"), ("pink", "#ff9da6"), ("brown", "#9d755d"), ("gray8", "#888"),
    ]
    var range = RangeConfigDef()
    range.category = .values(categories.map { .text(colors[$0.0] ?? $0.1) })
    layer.range = range
    return layer
  }
}
