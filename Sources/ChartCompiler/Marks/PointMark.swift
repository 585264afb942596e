import JSON
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
    let size = try encoder.encoded(.size, .numbers)
    let angle = try encoder.encoded(.angle, .numbers)
    let shapes = try symbols(fixed)
    let items = encoder.ordered(Array(encoder.rows), x: x, y: y).map { row in
      style.item(
        .symbol(shapes[row], center: Point(x[row], y[row]), size: (size?[row] ?? nil) ?? 64, angle: (angle?[row] ?? nil) ?? 0), row: row)
    }
    return [try mark(.symbol, items)]
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
    guard let names = try encoder.encoded(.shape, .texts) else { return .same(.circle) }
    var known: [String: Symbol] = [:]
    func symbol(_ name: String?) throws(SpecError) -> Symbol {
      guard let name else { return .circle }
      if let symbol = known[name] { return symbol }
      do {
        let symbol = try Symbol(named: name)
        known[name] = symbol
        return symbol
      } catch {
        throw SpecError(pointer: encoder.encoding[.shape]?.pointer ?? encoder.pointer("shape"), reason: .invalid("\(error)"))
      }
    }
    switch names {
    case .same(let name): return .same(try symbol(name))
    case .each(let names):
      var symbols: [Symbol] = []
      symbols.reserveCapacity(names.count)
      for name in names { symbols.append(try symbol(name)) }
      return .each(symbols)
    }
  }
}
