import Scenes

extension Gradient {
  /// What a shading shows of a gradient: its colors, or how opaque they are.
  enum Shown { case color, opacity }

  /// From fractions of the box to the coordinates of the box.
  ///
  /// - A linear gradient is stretched with the box; a radial one stays round and covers it. Source: Vega's SVG gradients.
  func matrix(over box: Bounds) -> PDFMatrix {
    switch kind {
    case .linear: return PDFMatrix(a: max(box.width, 1e-6), b: 0, c: 0, d: max(box.height, 1e-6), x: box.x1, y: box.y1)
    case .radial:
      let side = max(box.width, box.height, 1e-6)
      return PDFMatrix(a: side, b: 0, c: 0, d: side, x: box.x1 + (box.width - side) / 2, y: box.y1 + (box.height - side) / 2)
    }
  }

  /// The opacity of all stops, if they agree.
  var commonOpacity: Double? {
    guard let first = stops.first?.color.alpha, stops.allSatisfy({ $0.color.alpha == first }) else { return stops.isEmpty ? 0 : nil }
    return first
  }

  /// The dictionary of an axial or radial shading, which goes on beyond its ends. Source: ISO 32000-1, 8.7.4.5.
  func writeShading(_ shown: Shown, to buffer: inout PDFBuffer) {
    switch kind {
    case .linear(let from, let to):
      buffer.raw("<</ShadingType 2/Coords[")
      for part in [from.x, from.y, to.x, to.y] { buffer.operand(factor: part) }
    case .radial(let from, let fromRadius, let to, let toRadius):
      buffer.raw("<</ShadingType 3/Coords[")
      for part in [from.x, from.y, fromRadius, to.x, to.y, toRadius] { buffer.operand(factor: part) }
    }
    buffer.raw(shown == .color ? "]/ColorSpace/DeviceRGB/Extend[true true]/Function " : "]/ColorSpace/DeviceGray/Extend[true true]/Function ")
    writeRamp(shown, to: &buffer)
    buffer.raw(">>")
  }

  /// The function from 0 to 1 to what is shown, a piece for each two stops. Source: ISO 32000-1, 7.10.
  private func writeRamp(_ shown: Shown, to buffer: inout PDFBuffer) {
    var ramp = stops.isEmpty ? [Stop(offset: 0, color: .transparent)] : stops
    for index in ramp.indices { ramp[index].offset = min(1, max(index > 0 ? ramp[index - 1].offset : 0, ramp[index].offset)) }
    if let first = ramp.first, first.offset > 0 || ramp.count == 1 { ramp.insert(Stop(offset: 0, color: first.color), at: 0) }
    if let last = ramp.last, last.offset < 1 { ramp.append(Stop(offset: 1, color: last.color)) }
    // Two stops at one place are a step, which is no piece.
    let pieces = zip(ramp, ramp.dropFirst()).filter { $0.offset < $1.offset }
    guard pieces.count > 1 else { return pieces.forEach { write($0.0.color, $0.1.color, shown, to: &buffer) } }
    buffer.raw("<</FunctionType 3/Domain[0 1]/Functions[")
    for piece in pieces { write(piece.0.color, piece.1.color, shown, to: &buffer) }
    buffer.raw("]/Bounds[")
    for piece in pieces.dropLast() { buffer.operand(factor: piece.1.offset) }
    buffer.raw("]/Encode[")
    for _ in pieces { buffer.raw("0 1 ") }
    buffer.raw("]>>")
  }

  private func write(_ first: Color, _ second: Color, _ shown: Shown, to buffer: inout PDFBuffer) {
    buffer.raw("<</FunctionType 2/Domain[0 1]/N 1/C0[")
    shown == .color ? buffer.operand(first) : buffer.operand(factor: first.alpha)
    buffer.raw("]/C1[")
    shown == .color ? buffer.operand(second) : buffer.operand(factor: second.alpha)
    buffer.raw("]>>")
  }
}
