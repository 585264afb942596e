import Scenes
import Testing

@testable import Rendering

@Suite struct PDFMatrixTests {
  @Test("Matrices follow each other, the first one innermost")
  func order() {
    let turned = PDFMatrix(degrees: 90)
    let moved = PDFMatrix(translation: Point(10, 0))
    // (1, 0) is turned to (0, 1), then moved; or moved to (11, 0), then turned.
    let first = moved.after(turned)(Point(1, 0))
    let second = turned.after(moved)(Point(1, 0))
    #expect(abs(first.x - 10) < 1e-12 && abs(first.y - 1) < 1e-12)
    #expect(abs(second.x) < 1e-12 && abs(second.y - 11) < 1e-12)
  }

  @Test("Numbers and strings are written as PDF wants them")
  func buffer() {
    var buffer = PDFBuffer()
    for value in [1.23456, -0.0001, .nan, 1e30, -7] { buffer.operand(value) }
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == "1.235 0 0 4000000 -7 ")
    var strings = PDFBuffer()
    strings.text("a (b) \\")
    strings.text("é")
    strings.string("é")
    #expect(String(decoding: strings.bytes, as: UTF8.self) == "(a \\(b\\) \\\\)<FEFF00E9>(\\303\\251)")
  }
}
