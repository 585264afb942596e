import Scenes
import Testing

@testable import Rendering

/// Source of what is expected: ISO 32000-1, 8.7.4.5 (axial and radial shadings), 7.10 (functions 2 and 3), places by hand.
@Suite struct PDFGradientTests {
  private static let red = Color(red: 255, green: 0, blue: 0)
  private static let across = Gradient.Kind.linear(from: .zero, to: Point(1, 0))

  private func file(_ gradient: Gradient, _ look: (inout SceneItem) -> Void = { _ in }) throws -> PDFReader {
    try PDFSheet.read([
      PDFSheet.square {
        $0.fill = .gradient(gradient)
        look(&$0)
      }
    ])
  }

  private func shading(_ stops: [(Double, Color)], _ kind: Gradient.Kind = across) throws -> String {
    let gradient = Gradient(kind: kind, stops: stops.map { Gradient.Stop(offset: $0.0, color: $0.1) })
    return try file(gradient).object(with: "/ColorSpace/DeviceRGB/Extend[true true]").text
  }

  @Test("Two stops are one piece from the first color to the last")
  func twoStops() throws {
    let text = try shading([(0, Self.red), (1, .white)])
    #expect(
      text == "<</ShadingType 2/Coords[0 0 1 0 ]/ColorSpace/DeviceRGB/Extend[true true]/Function "
        + "<</FunctionType 2/Domain[0 1]/N 1/C0[1 0 0 ]/C1[1 1 1 ]>>>>")
  }

  @Test("Three stops are two pieces, sewn together at the middle one")
  func threeStops() throws {
    let text = try shading([(0, .black), (0.3, Self.red), (1, .white)])
    #expect(text.contains("/FunctionType 3/Domain[0 1]/Functions[<<"))
    #expect(text.contains("/C0[0 0 0 ]/C1[1 0 0 ]>><<") && text.contains("/C0[1 0 0 ]/C1[1 1 1 ]>>]"))
    #expect(text.contains("]/Bounds[0.3 ]/Encode[0 1 0 1 ]"))
  }

  @Test("Colors go on to the ends: before the first stop and after the last")
  func ends() throws {
    let text = try shading([(0.2, .black), (0.8, .white)])
    #expect(text.contains("/C0[0 0 0 ]/C1[0 0 0 ]>><<") && text.contains("/C0[0 0 0 ]/C1[1 1 1 ]>><<") && text.contains("/C0[1 1 1 ]/C1[1 1 1 ]>>]"))
    #expect(text.contains("/Bounds[0.2 0.8 ]/Encode[0 1 0 1 0 1 ]"))
  }

  // SVG 1.1, 13.2.4: an offset below an earlier one is that earlier one; offsets lie from 0 to 1.
  @Test("Offsets out of order or range are moved to the nearest that is allowed")
  func offsets() throws {
    #expect(try shading([(0, .black), (0.6, Self.red), (0.4, .white), (1, .black)]).contains("/Bounds[0.6 ]"))
    #expect(try shading([(-1, .black), (0.5, Self.red), (2, .white)]).contains("/Bounds[0.5 ]"))
  }

  @Test("A single stop is its color all over")
  func oneStop() throws {
    #expect(try shading([(0.5, Self.red)]).contains("/C0[1 0 0 ]/C1[1 0 0 ]"))
    #expect(try !shading([(0, Self.red)]).contains("/FunctionType 3"))
  }

  @Test("A radial gradient has two circles, and stays round around the middle of its box")
  func radial() throws {
    let kind = Gradient.Kind.radial(from: Point(0.4, 0.5), fromRadius: 0.1, to: Point(0.5, 0.6), toRadius: 0.5)
    #expect(try shading([(0, .black), (1, .white)], kind).hasPrefix("<</ShadingType 3/Coords[0.4 0.5 0.1 0.5 0.6 0.5 ]"))
    let stops = [Gradient.Stop(offset: 0, color: .black), .init(offset: 1, color: .white)]
    // The box is (10, 20) to (40, 60): the square over it has the side 40 and starts at 10 - 5; the page counts from below, 100 - 20.
    #expect(try file(Gradient(kind: kind, stops: stops)).object(with: "/PatternType 2").text.contains("/Matrix[40 0 0 -40 5 80 ]"))
  }

  @Test("One opacity of all stops is the fill's, without a mask")
  func commonOpacity() throws {
    let stops = [0.0, 1].map { Gradient.Stop(offset: $0, color: Color(red: 0, green: 0, blue: 0, alpha: 0.5)) }
    let found = try file(Gradient(kind: Self.across, stops: stops)) { $0.opacity = 0.5 }
    #expect(try found.object(with: "/ca ").text == "<</Type/ExtGState/ca 0.25>>")
    #expect(!found.objects.values.contains { $0.contains("/SMask") })
    #expect(try found.page().contains("/Pattern cs /P"))
  }

  @Test("A gradient that fades has its opacities, not its colors, in the mask; the mask ends with the item")
  func mask() throws {
    let stops = [Gradient.Stop(offset: 0, color: Color(red: 255, green: 0, blue: 0, alpha: 0.2)), .init(offset: 1, color: Self.red)]
    let found = try file(Gradient(kind: Self.across, stops: stops)) { $0.opacity = 0.5 }
    #expect(try found.object(with: "/ColorSpace/DeviceGray/Extend").text.contains("/C0[0.2 ]/C1[1 ]"))
    #expect(try found.object(with: "/ColorSpace/DeviceRGB/Extend").text.contains("/C0[1 0 0 ]/C1[1 0 0 ]"))
    #expect(try found.object(with: "/ca ").text == "<</Type/ExtGState/ca 0.5>>")
    let lines = try found.page().split(separator: "\n")
    let start = try #require(lines.firstIndex { $0 == "q" })
    #expect(lines[start + 1].hasSuffix(" gs") && lines[(start + 1)...].contains("Q"))
  }

  @Test("A line has its gradient and its opacity")
  func line() throws {
    let stops = [Gradient.Stop(offset: 0, color: .black), .init(offset: 1, color: Self.red)]
    let gradient = Gradient(kind: Self.across, stops: stops)
    let found = try PDFSheet.read([PDFSheet.square { ($0.stroke, $0.opacity) = (Stroke(.gradient(gradient), width: 2, opacity: 0.5), 0.5) }])
    let pattern = try found.object(with: "/PatternType 2")
    #expect(try found.page().contains("/Pattern CS /P\(pattern.number) SCN\n"))
    #expect(try found.object(with: "/CA ").text == "<</Type/ExtGState/CA 0.25>>")
    #expect(pattern.text.contains("/Matrix[30 0 0 -40 10 80 ]"))
  }

  @Test("A line without height carries its gradient over its own thickness")
  func flatLine() throws {
    let gradient = Gradient(kind: Self.across, stops: [.init(offset: 0, color: .black), .init(offset: 1, color: Self.red)])
    let found = try PDFSheet.read([PDFSheet.rules([Stroke(.gradient(gradient), width: 4)])])
    // From (0, 10) to (50, 10), 2 points further on every side: (-2, 8) to (52, 12); 100 - 8 from below.
    #expect(try found.object(with: "/PatternType 2").text.contains("/Matrix[54 0 0 -4 -2 92 ]"))
  }

  @Test("Colors are plain again after a pattern, though they were the same before")
  func afterPattern() throws {
    let gradient = Gradient(kind: Self.across, stops: [.init(offset: 0, color: .black), .init(offset: 1, color: Self.red)])
    func red() -> SceneMark { PDFSheet.square { $0.fill = .color(Self.red) } }
    let lines = try PDFSheet.lines([red(), PDFSheet.square { $0.fill = .gradient(gradient) }, red()])
    #expect(lines.count { $0 == "1 0 0 rg" } == 2)
  }
}
