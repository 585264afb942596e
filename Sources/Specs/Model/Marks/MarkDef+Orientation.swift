/// The direction in which a mark measures: vertical bars, horizontal ticks ….
///
/// - Source: Vega-Lite `compile/mark/init.ts`.
extension MarkDef {
  func orientation(_ encoding: Encoding, specified: Orientation?) -> Orientation? {
    let (x, y, x2, y2) = (encoding[.x], encoding[.y], encoding[.x2], encoding[.y2])
    let offset: Orientation? =
      y == nil && encoding.hasQuantitativeOffset(.y)
      ? specified ?? .vertical
      : x == nil && encoding.hasQuantitativeOffset(.x) ? specified ?? .horizontal : nil
    switch type {
    case .point, .circle, .square, .rect, .image: return nil
    case .arc, .trail, .boxplot, .errorbar, .errorband: return .vertical
    case .text, .bar:
      if let offset { return offset }
      if let x, x.isField, x.isBinned || (y?.isField == true && y?.aggregate != nil && x.aggregate == nil) { return .vertical }
      if let y, y.isField, y.isBinned || (x?.isField == true && x?.aggregate != nil && y.aggregate == nil) { return .horizontal }
      if x2 != nil || y2 != nil {
        if let specified { return specified }
        if x2 == nil {
          if x?.isUnbinnedMeasure == true, y?.isBinned == true { return .horizontal }
          return .vertical
        }
        if y2 == nil {
          if y?.isUnbinnedMeasure == true, x?.isBinned == true { return .vertical }
          return .horizontal
        }
      }
      return ranged(encoding, specified, offset)
    case .rule, .area: return ranged(encoding, specified, offset)
    case .line, .tick: return measured(encoding, specified)
    }
  }

  private func ranged(_ encoding: Encoding, _ specified: Orientation?, _ offset: Orientation?) -> Orientation? {
    let (x, y, x2, y2) = (encoding[.x], encoding[.y], encoding[.x2], encoding[.y2])
    if type != .area, x2 != nil, x?.isBinned != true, y2 != nil, y?.isBinned != true { return nil }
    if let offset { return offset }
    if y2 != nil { return y?.isBinned == true ? .horizontal : .vertical }
    if x2 != nil { return x?.isBinned == true ? .vertical : .horizontal }
    if type == .rule {
      if x != nil, y == nil { return .vertical }
      if y != nil, x == nil { return .horizontal }
    }
    return measured(encoding, specified)
  }

  private func measured(_ encoding: Encoding, _ specified: Orientation?) -> Orientation? {
    if let specified { return specified }
    let (x, y) = (encoding[.x], encoding[.y])
    switch (x?.isUnbinnedMeasure == true, y?.isUnbinnedMeasure == true) {
    case (true, false): return type != .tick ? .horizontal : .vertical
    case (false, true): return type != .tick ? .vertical : .horizontal
    case (true, true): return .vertical
    case (false, false):
      switch (x?.type == .temporal, y?.type == .temporal) {
      case (true, false): return .vertical
      case (false, true): return .horizontal
      default: return nil
      }
    }
  }
}

extension ChannelDef {
  /// A quantitative field or datum that is not cut into bins by us.
  package var isUnbinnedMeasure: Bool { isFieldOrDatum && type == .quantitative && bin == nil }
}
