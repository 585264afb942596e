import Scenes
import SharedRules
import Specs
import Tables

/// How values become what a visual property takes: numbers, paints, texts, dash patterns.
struct ChannelReader<Output: Sendable>: Sendable {
  /// From a constant or raw data value.
  let value: @Sendable (Value) -> Output?
  /// From a scale's output.
  let output: @Sendable (VisualValue) -> Output?

  /// The outputs of a scale for a column; texts, and numbers that repeat, are looked up once each.
  func outputs(_ scale: ResolvedScale, _ column: Column) -> RowValues<Output?> {
    switch scale.mapping {
    case .continuous, .band: return .each(scale.numbersOfPresent(column).map { $0.isNaN ? nil : output(.number($0)) })
    case .ramp, .ordinal, .discretizing: break
    }
    if case .strings(let codes, let dictionary) = column.storage {
      let byCode = dictionary.map { scale.output(.string($0)).flatMap(output) }
      guard codes.contains(-1) else { return .coded(codes, byCode) }
      let atNull = Int32(byCode.count)
      return .coded(codes.map { $0 < 0 ? atNull : $0 }, byCode + [scale.output(.null).flatMap(output)])
    }
    if let known = column.numberCodes { return .coded(known.codes, known.values.map { scale.output(.number($0)).flatMap(output) }) }
    return .each(
      (0..<column.count).map { row in
        // A missing value has an output only where it is a domain value of its own.
        if column.isMissing(row), !scale.isDiscrete { return nil }
        return scale.output(column[row]).flatMap(output)
      })
  }
}

extension ChannelReader<Double> {
  static let numbers = ChannelReader(
    value: { value in
      if value.isNull { return nil }
      let number = value.javaScriptNumber
      return number.isNaN ? nil : number
    },
    output: \.number)
}

extension ChannelReader<String> {
  static let texts = ChannelReader(
    value: { value in
      switch value {
      case .string(let text): text
      case .number, .bool: value.javaScriptText(in: .utc)
      case .null, .date, .array, .object: nil
      }
    },
    output: \.text)
}

extension ChannelReader<Bool> {
  static let flags = ChannelReader(value: { $0.isNull ? nil : $0.isTruthy }, output: { _ in nil })
}

extension ChannelReader<[Double]> {
  static let dashes = ChannelReader(
    value: { value in
      guard case .array(let elements) = value else { return nil }
      return elements.map(\.javaScriptNumber)
    },
    output: \.numbers)
}

extension ChannelReader<Paint> {
  static let paints = ChannelReader(
    value: { Paint($0) },
    output: { $0.color.map(Paint.color) })
}
