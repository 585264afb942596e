import Scenes
import Specs

extension MarkBuilder {
  /// Symbols of a size around their position.
  ///
  /// - Parameter fixed: the shape of circles and squares, whatever is encoded.
  /// - Source: Vega-Lite `mark/point.ts`.
  func points(_ fixed: Symbol?) throws(SpecError) -> [SceneMark] {
    let x = try position(.x)
    let y = try position(.y)
    let style = try encoder.itemStyle()
    let size = try encoder.encoded(.size, \.size, .numbers)
    let angle = try encoder.encoded(.angle, \.angle, .numbers)
    let shapes = try symbols(fixed)
    let rows = encoder.ordered(Array(encoder.rows), x: x, y: y)
    if rows.count >= Self.manyPoints, case .same(let symbol) = shapes, let looks = style.looks(rows) {
      let tooltip = style.tooltip.map { tooltip in { @Sendable in tooltip(rows[$0]) } }
      let symbols = SymbolColumns(
        symbol, x: rows.map { x[$0] }, y: rows.map { y[$0] }, sizes: Self.column(size, rows, 64), angles: Self.column(angle, rows, 0),
        looks: looks.looks, look: looks.numbers, label: style.label?.of(rows), tooltip: tooltip)
      return [SceneMark(symbols, name: name, clip: try clip(), isAccessible: encoder.isAccessible)]
    }
    let items = rows.map { row in
      style.item(
        .symbol(shapes[row], center: Point(x[row], y[row]), size: (size?[row] ?? nil) ?? 64, angle: (angle?[row] ?? nil) ?? 0), row: row)
    }
    return [try mark(.symbol, items)]
  }

  /// From how many points on a mark is kept as columns.
  private static var manyPoints: Int { 2000 }

  /// The numbers of rows, or the one that all have.
  private static func column(_ values: RowValues<Double?>?, _ rows: [Int], _ standard: Double) -> [Double] {
    switch values {
    case nil: [standard]
    case .same(let value): [value ?? standard]
    case .each(let values): rows.map { values[$0] ?? standard }
    case .coded(let codes, let values): rows.map { values[Int(codes[$0])] ?? standard }
    }
  }

  /// The position of marks without extent; 0 where there is none.
  func position(_ channel: Channel) throws(SpecError) -> RowValues<Double> {
    try place(channel).drawn
  }

  /// The same before what is no number counts as 0, which tells the order of a path's points.
  func place(_ channel: Channel) throws(SpecError) -> RowValues<Double> {
    try encoder.pointPosition(channel, default: .middle) ?? .same(0)
  }

  private func symbols(_ fixed: Symbol?) throws(SpecError) -> RowValues<Symbol> {
    if let fixed { return .same(fixed) }
    guard let names = try encoder.encoded(.shape, \.shape, .texts) else { return .same(.circle) }
    var known: [String: Symbol] = [:]
    func symbol(_ name: String?) throws(SpecError) -> Symbol {
      guard let name else { return .circle }
      if let symbol = known[name] { return symbol }
      do {
        let symbol = try Symbol(named: name)
        known[name] = symbol
        return symbol
      } catch {
        throw SpecError(pointer: encoder.encoding[.shape]?.pointer ?? encoder.mark.spec.pointer(of: \.shape), reason: .invalid("\(error)"))
      }
    }
    switch names {
    case .same(let name): return .same(try symbol(name))
    case .each(let names):
      var symbols: [Symbol] = []
      symbols.reserveCapacity(names.count)
      for name in names { symbols.append(try symbol(name)) }
      return .each(symbols)
    case .coded(let codes, let names):
      var symbols: [Symbol] = []
      for name in names { symbols.append(try symbol(name)) }
      return .coded(codes, symbols)
    }
  }
}
