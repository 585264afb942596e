/// One dimension of a grid: where each cell starts, given what sticks out of it on both sides.
///
/// - `lines` says which column (or row) a cell is in.
struct GridTrack {
  var boxes: [(low: Double, high: Double)]
  var lines: [Int]
  var padding: Double
  var align: GridAlign

  /// Positions of all cells.
  ///
  /// - `step` is the distance in the array between neighbors along this dimension; `lineLength` the number of lines.
  func positions(step: Int, lineLength: Int, center: Bool) -> [Double] {
    let extents = extents(lineLength)
    let largest = extents.max() ?? 0
    let offsets = offsets(extents, largest)
    var positions = offsets
    for index in positions.indices where lines[index] > 0 { positions[index] += positions[index - step] }
    guard center, align != .none else { return positions }
    for index in positions.indices {
      // Vega subtracts the position as well, so that in effect only the first line is centered.
      let spare = (align == .all ? largest : extents[lines[index]]) - boxes[index].high - positions[index]
      if spare > 0 { positions[index] += spare / 2 }
    }
    return positions
  }

  /// How far the widest cell of each line reaches, in whole points.
  private func extents(_ count: Int) -> [Double] {
    var extents = [Double](repeating: 0, count: count)
    for (index, box) in boxes.enumerated() { extents[lines[index]] = max(extents[lines[index]], box.high.rounded(.up)) }
    return extents
  }

  /// The distance of each cell from the one before it.
  private func offsets(_ extents: [Double], _ largest: Double) -> [Double] {
    var offsets = boxes.indices.map { lines[$0] == 0 ? 0 : padding + max(0, (-boxes[$0].low).rounded(.up)) }
    switch align {
    case .none:
      for index in offsets.indices where lines[index] > 0 { offsets[index] += extents[lines[index] - 1] }
    case .each:
      var widest = [Double](repeating: 0, count: extents.count)
      for index in offsets.indices { widest[lines[index]] = max(widest[lines[index]], offsets[index]) }
      for index in offsets.indices where lines[index] > 0 { offsets[index] = widest[lines[index]] + extents[lines[index] - 1] }
    case .all:
      let widest = offsets.max() ?? 0
      for index in offsets.indices where lines[index] > 0 { offsets[index] = widest + largest }
    }
    return offsets
  }
}
