import Chronology

/// Divides a range into equal bands, or into points, for values that have no numbers.
///
/// Values are known by their index, from 0; looking a value up is the caller's part.
///
/// - Range: points, in either direction; with a descending range the first band is at the far end.
/// - Source: vega-scale `scaleBand`, which unlike d3 limits the outer padding to 1.
package struct BandScale: Sendable, Hashable {
  /// How many bands there are.
  package let count: Int
  /// The two ends, the first of which belongs to the first band.
  package let range: [Double]
  /// Share of a step that is left empty between bands; 1 for points.
  package let paddingInner: Double
  /// Share of a step that is left empty at each end.
  package let paddingOuter: Double
  /// Distance from the start of a band to the start of the next, in points.
  package let step: Double
  /// Width of a band, in points; 0 for points.
  package let bandwidth: Double
  /// Where the leftmost band starts.
  private let start: Double

  /// - Parameters:
  ///   - align: how the outer space is shared: 0 puts all of it at the end, 1 at the start.
  ///   - rounds: whether steps, bands and starts are whole numbers.
  ///   - reversed: turns the range around (Vega-Lite `scale.reverse`).
  package init(
    count: Int, range: [Double] = [0, 1], paddingInner: Double = 0, paddingOuter: Double = 0,
    align: Double = 0.5, rounds: Bool = false, reversed: Bool = false
  ) {
    func unit(_ value: Double) -> Double { max(0, min(1, value)) }
    let ends = [range.first ?? 0, range.last ?? 0]
    self.count = max(0, count)
    self.range = reversed ? ends.reversed() : ends
    (self.paddingInner, self.paddingOuter) = (unit(paddingInner), unit(paddingOuter))
    let (low, high) = (min(ends[0], ends[1]), max(ends[0], ends[1]))
    let space = Self.space(count: self.count, paddingInner: self.paddingInner, paddingOuter: self.paddingOuter)
    let step = (high - low) / (space == 0 ? 1 : space)
    self.step = rounds ? step.rounded(.down) : step
    let start = low + (high - low - self.step * (Double(self.count) - self.paddingInner)) * unit(align)
    let bandwidth = self.step * (1 - self.paddingInner)
    self.start = rounds ? roundedHalfUp(start) : start
    self.bandwidth = rounds ? roundedHalfUp(bandwidth) : bandwidth
  }

  /// Points instead of bands: the bands have no width.
  package static func points(
    count: Int, range: [Double] = [0, 1], padding: Double = 0, align: Double = 0.5, rounds: Bool = false, reversed: Bool = false
  ) -> BandScale {
    BandScale(
      count: count, range: range, paddingInner: 1, paddingOuter: padding, align: align, rounds: rounds, reversed: reversed)
  }

  /// How many steps the bands and their padding take; the range divided by this is the step.
  ///
  /// - Source: vega-scale `bandSpace`.
  package static func space(count: Int, paddingInner: Double, paddingOuter: Double) -> Double {
    guard count > 0 else { return 0 }
    let space = Double(count) - paddingInner + paddingOuter * 2
    return space > 0 ? space : 1
  }

  /// Where the band of a value starts, at its lower end; NaN for an index that is not below ``count``.
  package func position(_ index: Int) -> Double {
    guard 0..<count ~= index else { return .nan }
    return start + step * Double(isReversed ? count - 1 - index : index)
  }

  /// The middle of the band of a value.
  package func center(_ index: Int) -> Double { position(index) + bandwidth / 2 }

  /// ``position(_:)`` of a column of indices, in row order.
  package func positions(_ indices: [Int]) -> [Double] { indices.map(position) }

  /// The value whose band holds a position; nil in the gaps and outside.
  package func index(at position: Double) -> Int? {
    let (low, high) = (min(range[0], range[1]), max(range[0], range[1]))
    guard count > 0, position == position, position >= start, position <= high, position >= low else { return nil }
    let slot = step > 0 ? min(count - 1, Int((position - start) / step)) : 0
    guard position - (start + step * Double(slot)) <= bandwidth + 1e-10 else { return nil }
    return isReversed ? count - 1 - slot : slot
  }

  private var isReversed: Bool { range[1] < range[0] }
}
