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
      case .close: bytes.append(UInt8(ascii: "Z"))
      }
    }
  }
}
