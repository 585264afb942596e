import Scenes
import Testing

@testable import Rendering

/// Source of what is expected: ISO 32000-1, 8.4.3 (line width `w`, cap `J`, join `j`, miter limit `M`, dash `d`).
@Suite struct PDFStrokeTests {
  private let black = Paint.color(.black)

  /// The operators of that name, with their operands, in order.
  private func operators(_ name: String, _ marks: [SceneMark]) throws -> [String] {
    try PDFSheet.lines(marks).filter { $0.hasSuffix(" \(name)") || $0.hasSuffix("]0 \(name)") }
  }

  @Test("Caps and joins have the numbers of the standard", arguments: [(Stroke.Cap.butt, 0), (.round, 1), (.square, 2)])
  func cap(cap: Stroke.Cap, number: Int) throws {
    #expect(try operators("J", [PDFSheet.rules([Stroke(black, cap: cap)])]) == ["\(number) J"])
  }

  @Test("Joins", arguments: [(Stroke.Join.miter, 0), (.round, 1), (.bevel, 2)])
  func join(join: Stroke.Join, number: Int) throws {
    #expect(try operators("j", [PDFSheet.rules([Stroke(black, join: join)])]) == ["\(number) j"])
  }

  @Test("The miter limit is said for mitered corners alone, and never below 1")
  func miterLimit() throws {
    #expect(try operators("M", [PDFSheet.rules([Stroke(black, join: .miter, miterLimit: 7)])]) == ["7 M"])
    #expect(try operators("M", [PDFSheet.rules([Stroke(black, join: .miter, miterLimit: 0.5)])]) == ["1 M"])
    #expect(try operators("M", [PDFSheet.rules([Stroke(black, join: .round, miterLimit: 7)])]).isEmpty)
  }

  @Test("A line as thin as nothing is not the thinnest that the device can draw")
  func hairline() throws {
    #expect(try operators("w", [PDFSheet.rules([Stroke(black, width: 0.0001)])]) == ["0.001 w"])
    #expect(try operators("w", [PDFSheet.rules([Stroke(black, width: 2.5), Stroke(black, width: 2.5)])]) == ["2.5 w"])
  }

  @Test("Dashes have their phase, and end with the line that is not dashed")
  func dash() throws {
    let dashed = Stroke(black, dash: [4, 2, 1], dashOffset: 3)
    var later = dashed
    later.dashOffset = 5
    let found = try operators("d", [PDFSheet.rules([dashed, dashed, later, Stroke(black)])])
    #expect(found == ["[4 2 1 ]3 d", "[4 2 1 ]5 d", "[]0 d"])
  }

  @Test("Dashes that are no lengths draw a solid line", arguments: [[0.0, 0], [-1, 2], [.infinity, 1], [.nan, 1]])
  func noDash(dash: [Double]) throws {
    // The standard wants lengths that are not negative and not all zero.
    let found = try operators("d", [PDFSheet.rules([Stroke(black, dash: dash, dashOffset: 3)])])
    #expect(found == ["[]0 d"])
  }

  @Test("A zero among the dashes is one: dots with round caps")
  func dots() throws {
    #expect(try operators("d", [PDFSheet.rules([Stroke(black, cap: .round, dash: [0, 3])])]) == ["[0 3 ]0 d"])
  }

  @Test("What a turned item said of lines is forgotten with it")
  func restored() throws {
    func triangle(_ width: Double) -> SceneItem {
      SceneItem(.symbol(.triangleUp, center: Point(20, 20), size: 64, angle: 30), stroke: Stroke(black, width: width))
    }
    let plain = PDFSheet.rules([Stroke(black, width: 3)])
    // Turned and told: known inside, forgotten after Q, so that the plain line says it again.
    #expect(try operators("w", [SceneMark(.symbol, items: [triangle(3)]), plain]) == ["3 w", "3 w"])
    // Known before q, it is known inside and after.
    #expect(try operators("w", [plain, SceneMark(.symbol, items: [triangle(3)]), plain]) == ["3 w"])
  }

  @Test("A colored line says its color once, in three numbers from 0 to 1")
  func color() throws {
    let red = Paint.color(Color(red: 255, green: 51, blue: 0))
    #expect(try operators("RG", [PDFSheet.rules([Stroke(red), Stroke(red), Stroke(black)])]) == ["1 0.2 0 RG", "0 0 0 RG"])
  }
}
