extension Path {
  /// The outline as SVG path text with absolute commands, numbers rounded to a few decimals.
  package var svg: String {
    var bytes: [UInt8] = []
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Segment.longestSVG) { text in
      guard let start = text.baseAddress else { return }
      for segment in segments { bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: segment.writeSVG(to: start))) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Path.Segment {
  /// Bytes that a segment takes at most as SVG path text: ten numbers, and letters and commas between them.
  package static let longestSVG = 10 * (ShortNumber.longest + 2)

  /// Writes the segment as SVG path text, where there is room for the longest. Returns how many bytes it takes.
  package func writeSVG(to target: UnsafeMutablePointer<UInt8>) -> Int {
    var end = target
    func put(_ byte: UInt8) {
      end.initialize(to: byte)
      end += 1
    }
    func add(_ point: Point, after separator: UInt8) {
      put(separator)
      end += ShortNumber.write(point.x, to: end)
      put(UInt8(ascii: ","))
      end += ShortNumber.write(point.y, to: end)
    }
    switch self {
    case .move(let point): add(point, after: UInt8(ascii: "M"))
    case .line(let point): add(point, after: UInt8(ascii: "L"))
    case .curve(let first, let second, let last):
      add(first, after: UInt8(ascii: "C"))
      add(second, after: UInt8(ascii: ","))
      add(last, after: UInt8(ascii: ","))
    case .arc(let arc):
      // A whole turn has no direction in SVG, so it is written as two halves.
      let isWhole = abs(arc.sweep) > 2 * .pi - 1e-6
      let flag = UInt8(ascii: arc.sweep > 0 ? "1" : "0")
      func half(to last: Point, isLarge: Bool) {
        add(Point(arc.radius, arc.radius), after: UInt8(ascii: "A"))
        for byte in [44, 48, 44, UInt8(ascii: isLarge ? "1" : "0"), 44, flag] { put(byte) }
        add(last, after: UInt8(ascii: ","))
      }
      if isWhole { half(to: arc.point(at: arc.start + arc.sweep / 2), isLarge: true) }
      half(to: arc.end, isLarge: isWhole || abs(arc.sweep) > .pi)
    case .close: put(UInt8(ascii: "Z"))
    }
    return end - target
  }
}
