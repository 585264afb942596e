import Scenes

extension SymbolLegend {
  /// Columns as asked for; 0 means one for each entry.
  var columnCount: Int { columns ?? (isVertical ? 1 : 0) }

  /// The entries in a grid, symbols centered in their rows.
  ///
  /// - Source: Vega's `legend-symbol-groups`.
  func body(measurer: any TextMeasurer) -> LegendBody {
    let sizes = entries.map(room)
    let widest = sizes.max() ?? 0
    var groups = drawOrder.map { index in
      group(entries[index], size: sizes[index], widest: widest, measurer: measurer)
    }
    let grid = GridLayout(
      columns: columnCount, padding: RowColumn(row: rowPadding, column: columnPadding), align: RowColumn(gridAlign),
      center: RowColumn(row: true, column: false))
    GridPlacement(grid).arrange(&groups)
    resizeEntries(&groups)
    let bounds = groups.reduce(Bounds.empty) { $0.union($1.bounds) }
    let mark = SceneMark(.group, role: "scope", items: groups.map(\.placedItem))
    return LegendBody(marks: [mark], bounds: bounds, firstBounds: bounds, isRamp: false, isVerticalRamp: false)
  }

  /// The room that an entry's symbol or label needs, whichever is larger.
  private func room(_ entry: LegendEntry) -> Double {
    max((entry.size.squareRoot() + entry.strokeWidth).rounded(.up), (entry.labelStyle ?? labelStyle).font.size)
  }

  /// Indices of entries row by row, as a grid takes them.
  private var drawOrder: [Int] {
    guard isVertical else { return Array(entries.indices) }
    let rows = max(1, (entries.count + max(1, columnCount) - 1) / max(1, columnCount))
    return (0..<rows).flatMap { row in stride(from: row, to: entries.count, by: rows) }
  }

  private func group(_ entry: LegendEntry, size: Double, widest: Double, measurer: any TextMeasurer) -> PlacedGroup {
    let room = columnCount != 0 ? widest : size
    let middle = (clipHeight ?? size) / 2
    let symbol = SceneItem(
      .symbol(entry.symbol, center: Point(room / 2 + symbolOffset, middle), size: entry.size, angle: 0), fill: entry.fill,
      fillOpacity: entry.fillOpacity, stroke: entry.stroke, opacity: entry.opacity)
    let label = guideText(
      entry.label, style: entry.labelStyle ?? labelStyle, at: Point(room + symbolOffset + labelOffset, middle), align: labelAlign,
      baseline: labelBaseline, limit: labelLimit, measurer: measurer)
    let clip = clipHeight.map { Rect(x: 0, y: 0, width: 0, height: $0) }
    let marks = [
      SceneMark(.symbol, role: "legend-symbol", items: [symbol], clip: clip), SceneMark(.text, role: "legend-label", items: [label]),
    ]
    var bounds = label.bounds(measurer)
    if let clipHeight {
      bounds = bounds.addingBox(width: 0, height: clipHeight)
    } else {
      bounds.formUnion(symbol.bounds(measurer))
    }
    let group = SceneGroup(frame: Rect(x: 0, y: 0, width: 0, height: 0), marks: marks)
    return PlacedGroup(SceneItem(.group(group)), group: group, bounds: bounds)
  }

  /// Makes every entry as wide as its column's widest and as high as its content.
  private func resizeEntries(_ groups: inout [PlacedGroup]) {
    let columns = columnCount <= 0 ? max(1, groups.count) : min(columnCount, max(1, groups.count))
    var widths = [Double](repeating: 0, count: columns)
    for (index, entry) in groups.enumerated() {
      widths[index % columns] = max(widths[index % columns], entry.bounds.x2 - entry.x)
    }
    for index in groups.indices {
      let (width, height) = (widths[index % columns], groups[index].bounds.y2 - groups[index].y)
      groups[index].group.frame.width = width
      groups[index].group.frame.height = height
      if clipHeight != nil { groups[index].group.marks[0].clip = Rect(x: 0, y: 0, width: width, height: height) }
    }
  }
}
