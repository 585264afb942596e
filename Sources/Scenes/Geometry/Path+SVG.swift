extension Path {
  /// Reads the outline from SVG path text: all commands, with arcs and quadratic curves turned into cubic ones.
  ///
  /// - Throws: ``SceneError/notAPath(_:offset:)`` at the first byte that does not belong. Source: SVG 1.1, "Path data".
  package init(svg text: String) throws(SceneError) {
    var reader = SVGPathReader(text)
    try reader.readAll()
    self = reader.path
  }
}

/// A pen that follows the commands of SVG path text.
private struct SVGPathReader {
  private(set) var path = Path()
  private let text: String
  private let bytes: [UInt8]
  private var place = 0
  private var pen = Point.zero
  private var anchor = Point.zero
  /// The last control point, for the commands that mirror it, with the kind of curve it belonged to.
  private var control: (point: Point, isCubic: Bool)?

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  mutating func readAll() throws(SceneError) {
    skipSpace()
    while place < bytes.count {
      let letter = bytes[place]
      let command = letter | 32
      guard "mzlhvcsqta".utf8.contains(command), letter >= 65, !path.isEmpty || command == UInt8(ascii: "m") else { throw problem }
      place += 1
      skipSpace()
      var isFirst = true
      repeat {
        // Further pairs after a move are lines.
        let repeated: UInt8 = command == UInt8(ascii: "m") && !isFirst ? UInt8(ascii: "l") : command
        try perform(repeated, relative: letter == command)
        isFirst = false
      } while command != UInt8(ascii: "z") && startsNumber
    }
  }

  private var problem: SceneError { .notAPath(text, offset: place) }

  private mutating func perform(_ command: UInt8, relative: Bool) throws(SceneError) {
    let origin = relative ? pen : .zero
    switch command {
    case UInt8(ascii: "z"):
      path.close()
      pen = anchor
      control = nil
    case UInt8(ascii: "m"):
      pen = try point(origin)
      anchor = pen
      path.move(to: pen)
      control = nil
    case UInt8(ascii: "l"): line(to: try point(origin))
    case UInt8(ascii: "h"): line(to: Point(try number() + origin.x, pen.y))
    case UInt8(ascii: "v"): line(to: Point(pen.x, try number() + origin.y))
    case UInt8(ascii: "c"): cubic(try point(origin), try point(origin), try point(origin))
    case UInt8(ascii: "s"): cubic(mirrored(cubic: true), try point(origin), try point(origin))
    case UInt8(ascii: "q"): quadratic(try point(origin), try point(origin))
    case UInt8(ascii: "t"): quadratic(mirrored(cubic: false), try point(origin))
    default: try arc(origin)
    }
  }

  private mutating func line(to end: Point) {
    reopen()
    path.line(to: end)
    pen = end
    control = nil
  }

  private mutating func cubic(_ first: Point, _ second: Point, _ end: Point) {
    reopen()
    path.curve(first, second, to: end)
    pen = end
    control = (second, true)
  }

  private mutating func quadratic(_ middle: Point, _ end: Point) {
    reopen()
    func toward(_ point: Point) -> Point { Point(point.x + 2 / 3 * (middle.x - point.x), point.y + 2 / 3 * (middle.y - point.y)) }
    path.curve(toward(pen), toward(end), to: end)
    pen = end
    control = (middle, false)
  }

  /// After a closed outline a drawing command starts a new one at the same place.
  private mutating func reopen() {
    if path.segments.last == .close { path.move(to: anchor) }
  }

  private func mirrored(cubic: Bool) -> Point {
    guard let control, control.isCubic == cubic else { return pen }
    return Point(2 * pen.x - control.point.x, 2 * pen.y - control.point.y)
  }

  private mutating func arc(_ origin: Point) throws(SceneError) {
    let (rx, ry, turn) = (try number(), try number(), try number())
    let (isLarge, isClockwise) = (try flag(), try flag())
    let end = try point(origin)
    reopen()
    path.ellipticArc(to: end, from: pen, radii: Size(rx, ry), turn: turn, isLarge: isLarge, isClockwise: isClockwise)
    pen = end
    control = nil
  }

  // MARK: Tokens

  private var startsNumber: Bool {
    guard place < bytes.count else { return false }
    let byte = bytes[place]
    return isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  private mutating func skipSpace() {
    while place < bytes.count, bytes[place] <= 32 || bytes[place] == UInt8(ascii: ",") { place += 1 }
  }

  private mutating func point(_ origin: Point) throws(SceneError) -> Point {
    let x = try number()
    return Point(x + origin.x, try number() + origin.y)
  }

  private mutating func flag() throws(SceneError) -> Bool {
    guard place < bytes.count, bytes[place] == 48 || bytes[place] == 49 else { throw problem }
    defer {
      place += 1
      skipSpace()
    }
    return bytes[place] == 49
  }

  private mutating func number() throws(SceneError) -> Double {
    let start = place
    func digits(from index: Int) -> Int {
      var end = index
      while end < bytes.count, isDigit(bytes[end]) { end += 1 }
      return end
    }
    var end = place
    if end < bytes.count, bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: "+") { end += 1 }
    end = digits(from: end)
    if end < bytes.count, bytes[end] == UInt8(ascii: ".") { end = digits(from: end + 1) }
    if end < bytes.count, bytes[end] | 32 == UInt8(ascii: "e") {
      var exponent = end + 1
      if exponent < bytes.count, bytes[exponent] == UInt8(ascii: "-") || bytes[exponent] == UInt8(ascii: "+") { exponent += 1 }
      if exponent < bytes.count, isDigit(bytes[exponent]) { end = digits(from: exponent) }
    }
    guard var value = Double(Self.padded(bytes[start..<end])), value.isFinite else { throw problem }
    if value == 0 { value = 0 }
    place = end
    skipSpace()
    return value
  }

  /// Number text with the zeros that SVG lets authors leave out.
  private static func padded(_ digits: ArraySlice<UInt8>) -> String {
    var text = String(decoding: digits, as: UTF8.self)
    if let dot = text.firstIndex(of: ".") {
      let after = text.index(after: dot)
      if after == text.endIndex || !text[after].isNumber { text.insert("0", at: after) }
      if dot == text.startIndex || !text[text.index(before: dot)].isNumber { text.insert("0", at: dot) }
    }
    return text
  }
}
