/// What a channel gives a unit's rows: one thing for all, or one each.
enum RowValues<Element: Sendable>: Sendable {
  case same(Element)
  /// In row order, one a row.
  case each([Element])
  /// A few things, and in row order which of them each row has.
  case coded([Int32], [Element])

  subscript(row: Int) -> Element {
    switch self {
    case .same(let element): element
    case .each(let elements): elements[row]
    case .coded(let codes, let elements): elements[Int(codes[row])]
    }
  }

  /// One thing a row instead of codes.
  var decoded: RowValues {
    guard case .coded(let codes, let elements) = self else { return self }
    return .each(codes.map { elements[Int($0)] })
  }

  func map<Other>(_ change: (Element) -> Other) -> RowValues<Other> {
    switch self {
    case .same(let element): .same(change(element))
    case .each(let elements): .each(elements.map(change))
    case .coded(let codes, let elements): .coded(codes, elements.map(change))
    }
  }

  /// The results of a function of two channels, still one for all where both are.
  func combined<Other, Result>(with other: RowValues<Other>, _ combine: (Element, Other) -> Result) -> RowValues<Result> {
    switch (self, other) {
    case (.same(let a), .same(let b)): .same(combine(a, b))
    case (.each(let a), .same(let b)): .each(a.map { combine($0, b) })
    case (.same(let a), .each(let b)): .each(b.map { combine(a, $0) })
    case (.each(let a), .each(let b)): .each(zip(a, b).map(combine))
    case (.coded(let codes, let a), .same(let b)): .coded(codes, a.map { combine($0, b) })
    case (.same(let a), .coded(let codes, let b)): .coded(codes, b.map { combine(a, $0) })
    case (.coded, _), (_, .coded): decoded.combined(with: other.decoded, combine)
    }
  }
}

extension RowValues where Element == Double {
  /// These numbers moved by others; `nil` moves nothing.
  func moved(by offset: RowValues<Double>?) -> RowValues<Double> {
    guard let offset else { return self }
    if case .same(0) = offset { return self }
    return combined(with: offset, +)
  }

  /// The numbers with 0 for what is none, as Vega draws them.
  var drawn: RowValues<Double> {
    // Nearly always there is nothing to change, and then nothing to copy.
    if case .each(let numbers) = self, !numbers.contains(where: \.isNaN) { return self }
    return map { $0.isNaN ? 0 : $0 }
  }
}
