import Scenes

/// Which labels of an axis or color ramp stay when some would run into each other.
///
/// - Labels with no extent are left alone and count as shown. At least two labels survive thinning where there were three or more,
///   the last one among them.
/// - Source: Vega's `Overlap` transform.
struct LabelOverlapRemoval {
  var method: LabelOverlap
  var separation: Double = 0
  /// What labels must stay inside; `nil` for no limit.
  var limits: Bounds?

  /// Whether each label stays, and the box that layout should reckon with.
  func shown(_ boxes: [Bounds]) -> (flags: [Bool], bounds: Bounds) {
    var flags = [Bool](repeating: true, count: boxes.count)
    let everything = boxes.reduce(Bounds.empty) { $0.union($1) }
    guard method != .off else { return (flags, everything) }
    let source = boxes.indices.filter { boxes[$0].width > 1 && boxes[$0].height > 1 }
    guard let last = source.last else { return (flags, everything) }

    thin(source, last: last, boxes, &flags)
    if let limits {
      for index in source where !limits.encloses(boxes[index]) { flags[index] = false }
    }
    let bounds = source.reduce(Bounds.empty) { flags[$1] ? $0.union(boxes[$1]) : $0 }
    return (flags, bounds)
  }

  private func thin(_ source: [Int], last: Int, _ boxes: [Bounds], _ flags: inout [Bool]) {
    var kept = source
    guard kept.count >= 3, hasOverlap(kept, boxes) else { return }
    repeat {
      kept = method == .greedy ? greedy(kept, boxes) : kept.indices.filter { $0 % 2 == 0 }.map { kept[$0] }
    } while kept.count >= 3 && hasOverlap(kept, boxes)

    for index in source { flags[index] = false }
    for index in kept { flags[index] = true }
    if kept.count < 3, !flags[last] {
      if kept.count > 1, let dropped = kept.last { flags[dropped] = false }
      flags[last] = true
    }
  }

  private func greedy(_ items: [Int], _ boxes: [Bounds]) -> [Int] {
    var kept: [Int] = []
    for index in items {
      if let previous = kept.last, meet(boxes[previous], boxes[index]) { continue }
      kept.append(index)
    }
    return kept
  }

  private func hasOverlap(_ items: [Int], _ boxes: [Bounds]) -> Bool {
    zip(items, items.dropFirst()).contains { meet(boxes[$0], boxes[$1]) }
  }

  private func meet(_ a: Bounds, _ b: Bounds) -> Bool {
    separation > max(max(b.x1 - a.x2, a.x1 - b.x2), max(b.y1 - a.y2, a.y1 - b.y2))
  }
}

extension Bounds {
  fileprivate func encloses(_ other: Bounds) -> Bool {
    x1 <= other.x1 && x2 >= other.x2 && y1 <= other.y1 && y2 >= other.y2
  }
}
