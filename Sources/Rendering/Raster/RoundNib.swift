#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The corners that stand for a circle where a stroke turns, as Cairo 1.16 chooses them.
struct RoundNib {
  private let corners: [GridPoint]
  /// The directions that lead to each corner and away from it.
  private let into: [GridPoint]
  private let away: [GridPoint]

  init(radius: Double, scale: Double, tolerance: Double) {
    let reach = radius * scale
    var count = 4
    if tolerance >= 4 * reach {
      count = 1
    } else if tolerance < reach {
      count = Int((2 * Double.pi / acos(1 - tolerance / reach)).rounded(.up))
      count = max(4, count + count % 2)
    }
    corners = (0..<count).map { index in
      let angle = 2 * Double.pi * Double(index) / Double(count)
      return GridPoint(pixels: scale * (radius * cos(angle)), scale * (radius * sin(angle)))
    }
    into = corners.indices.map { [corners] in corners[$0] - corners[($0 + count - 1) % count] }
    away = corners.indices.map { [corners] in corners[($0 + 1) % count] - corners[$0] }
  }

  /// Adds the corners around a point from one direction to another.
  func fan(from old: GridPoint, to new: GridPoint, around point: GridPoint, isClockwise: Bool, into contour: inout [GridPoint]) {
    var (index, end) = isClockwise ? clockwise(old, new) : counterclockwise(old, new)
    while index != end {
      contour.append(point + corners[index])
      index = isClockwise ? (index + 1 == corners.count ? 0 : index + 1) : (index == 0 ? corners.count - 1 : index - 1)
    }
  }

  private func clockwise(_ old: GridPoint, _ new: GridPoint) -> (Int, Int) {
    let start = first { into[$0].turn(to: old) < 0 }
    guard new.turn(to: away[start]) >= 0 else { return (start, start) }
    return (start, last(from: start) { into[$0].turn(to: new) > 0 })
  }

  private func counterclockwise(_ old: GridPoint, _ new: GridPoint) -> (Int, Int) {
    let start = first { old.turn(to: away[$0]) < 0 }
    guard into[start].turn(to: new) <= 0 else { return (start, start) }
    return (start, last(from: start) { new.turn(to: away[$0]) > 0 })
  }

  /// By halves, the corner at which the condition ends.
  private func first(_ isBefore: (Int) -> Bool) -> Int {
    var (low, high) = (0, corners.count)
    var middle = (low + high) / 2
    repeat {
      if isBefore(middle) { low = middle } else { high = middle }
      middle = (low + high) / 2
    } while high - low > 1
    return isBefore(middle) ? (middle + 1) % corners.count : middle
  }

  /// By halves, once around, the corner before the condition starts.
  private func last(from start: Int, _ isBeyond: (Int) -> Bool) -> Int {
    var (low, high) = (start, start + corners.count)
    var middle = (low + high) / 2
    repeat {
      if isBeyond(middle % corners.count) { high = middle } else { low = middle }
      middle = (low + high) / 2
    } while high - low > 1
    return middle % corners.count
  }
}
