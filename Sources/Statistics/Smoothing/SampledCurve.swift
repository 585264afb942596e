#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Points of a function over an interval, closer together where it bends.
///
/// - Parameter minimumSteps: how many equal steps there are at least.
/// - Parameter maximumSteps: no step is cut below this part of the interval; equal to the minimum means equal steps only.
/// - Returns: from the start of the interval to its end, both included.
/// - Source: vega-statistics `sampleCurve`: steps are halved until neighbors differ by at most half a degree in a square frame.
package func sampledCurve(
  over interval: (start: Double, end: Double), minimumSteps: Int = 25, maximumSteps: Int = 200,
  _ function: (Double) -> Double
) -> [(x: Double, y: Double)] {
  let fewest = minimumSteps == 0 ? 25 : minimumSteps
  let most = max(fewest, maximumSteps == 0 ? 200 : maximumSteps)
  let span = interval.end - interval.start
  func point(_ x: Double) -> (x: Double, y: Double) { (x, function(x)) }
  func step(_ index: Int) -> Double { interval.start + Double(index) / Double(fewest) * span }

  var done = [point(interval.start)]
  if fewest == most {
    for index in 1..<max(1, most) { done.append(point(step(index))) }
    done.append(point(interval.end))
    return done
  }
  var ahead = [point(interval.end)]
  for index in stride(from: fewest - 1, to: 0, by: -1) { ahead.append(point(step(index))) }
  let frame = SquareFrame(span: span, first: done[0].y, others: ahead.map(\.y))
  let shortest = span / Double(most)
  var last = done[0]
  while let next = ahead.last {
    let middle = point((last.x + next.x) / 2)
    if middle.x - last.x >= shortest, frame.angle(last, middle, next) > 0.5 * .pi / 180 {
      ahead.append(middle)
    } else {
      last = next
      done.append(next)
      ahead.removeLast()
    }
  }
  return done
}

/// Measures angles as if the curve were drawn in a square.
private struct SquareFrame {
  let scaleX: Double
  let scaleY: Double

  init(span: Double, first: Double, others: [Double]) {
    var minimum = first, maximum = first
    for y in others {
      if y < minimum { minimum = y }
      if y > maximum { maximum = y }
    }
    scaleX = 1 / span
    scaleY = 1 / (maximum - minimum)
  }

  /// How far the directions from `p` to `q` and from `p` to `r` are apart, in radians.
  func angle(_ p: (x: Double, y: Double), _ q: (x: Double, y: Double), _ r: (x: Double, y: Double)) -> Double {
    abs(atan2(scaleY * (r.y - p.y), scaleX * (r.x - p.x)) - atan2(scaleY * (q.y - p.y), scaleX * (q.x - p.x)))
  }
}
