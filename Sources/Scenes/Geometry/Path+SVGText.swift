extension Path {
  /// The outline as SVG path text with absolute commands, numbers rounded to a few decimals.
  public var svg: String {
    var bytes: [UInt8] = []
    appendSVG(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends ``svg`` as ASCII text.
  public func appendSVG(decimals: Int = 3, to bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count + segments.count * 16)
    func add(_ point: Point, after separator: UInt8) {
      bytes.append(separator)
      ShortNumber.append(point.x, decimals: decimals, to: &bytes)
      bytes.append(UInt8(ascii: ","))
      ShortNumber.append(point.y, decimals: decimals, to: &bytes)
    }
    for segment in segments {
      switch segment {
      case .move(let point): add(point, after: UInt8(ascii: "M"))
      case .line(let point): add(point, after: UInt8(ascii: "L"))
      case .curve(let first, let second, let end):
        add(first, after: UInt8(ascii: "C"))
        add(second, after: UInt8(ascii: ","))
        add(end, after: UInt8(ascii: ","))
      case .arc(let arc):
        // A whole turn has no direction in SVG, so it is written as two halves.
        let isWhole = abs(arc.sweep) > 2 * .pi - 1e-6
        let flag = UInt8(ascii: arc.sweep > 0 ? "1" : "0")
        func half(to end: Point, isLarge: Bool) {
          bytes.append(UInt8(ascii: "A"))
          ShortNumber.append(arc.radius, decimals: decimals, to: &bytes)
          bytes.append(UInt8(ascii: ","))
          ShortNumber.append(arc.radius, decimals: decimals, to: &bytes)
          bytes.append(contentsOf: [44, 48, 44, UInt8(ascii: isLarge ? "1" : "0"), 44, flag])
          add(end, after: UInt8(ascii: ","))
        }
        if isWhole { half(to: arc.point(at: arc.start + arc.sweep / 2), isLarge: true) }
        half(to: arc.end, isLarge: isWhole || abs(arc.sweep) > .pi)
      case .close: bytes.append(UInt8(ascii: "Z"))
      }
    }
  }
}
