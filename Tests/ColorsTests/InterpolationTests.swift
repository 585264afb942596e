import Colors
import Testing

@Suite struct InterpolationTests {
  /// Space, gamma, two colors, position, and what d3-interpolate 3.0 answers.
  static let published: [(String, Double, String, String, Double, String)] = [
    ("rgb", 1, "purple", "orange", 0.25, "rgb(160, 41, 96)"),
    ("rgb", 1, "purple", "orange", 0.5, "rgb(192, 83, 64)"),
    ("rgb", 2.2, "purple", "orange", 0.25, "rgb(171, 88, 112)"),
    ("rgb", 2.2, "purple", "orange", 0.5, "rgb(204, 120, 93)"),
    ("rgb", 1, "#777", "steelblue", 0.25, "rgb(107, 122, 134)"),
    ("rgb", 1, "#777", "steelblue", 0.5, "rgb(95, 125, 150)"),
    ("rgb", 2.2, "#777", "steelblue", 0.25, "rgb(109, 122, 137)"),
    ("rgb", 2.2, "#777", "steelblue", 0.5, "rgb(98, 125, 153)"),
    ("rgb", 1, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.25, "rgba(217, 43, 51, 0.625)"),
    ("rgb", 1, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.5, "rgba(179, 85, 102, 0.75)"),
    ("rgb", 2.2, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.25, "rgba(228, 91, 109, 0.625)"),
    ("rgb", 2.2, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.5, "rgba(197, 124, 149, 0.75)"),
    ("rgb", 1, "black", "red", 0.25, "rgb(64, 0, 0)"),
    ("rgb", 1, "black", "red", 0.5, "rgb(128, 0, 0)"),
    ("rgb", 2.2, "black", "red", 0.25, "rgb(136, 0, 0)"),
    ("rgb", 2.2, "black", "red", 0.5, "rgb(186, 0, 0)"),
    ("hsl", 1, "purple", "orange", 0.25, "rgb(160, 0, 94)"),
    ("hsl", 1, "purple", "orange", 0.5, "rgb(192, 0, 34)"),
    ("hsl", 1, "#777", "steelblue", 0.25, "rgb(107, 122, 134)"),
    ("hsl", 1, "#777", "steelblue", 0.5, "rgb(95, 124, 149)"),
    ("hsl", 1, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.25, "rgba(240, 28, 169, 0.625)"),
    ("hsl", 1, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.5, "rgba(169, 54, 226, 0.75)"),
    ("hsl", 1, "black", "red", 0.25, "rgb(64, 0, 0)"),
    ("hsl", 1, "black", "red", 0.5, "rgb(128, 0, 0)"),
    ("hsl-long", 1, "purple", "orange", 0.25, "rgb(0, 14, 160)"),
    ("hsl-long", 1, "purple", "orange", 0.5, "rgb(0, 192, 158)"),
    ("hsl-long", 1, "#777", "steelblue", 0.25, "rgb(107, 122, 134)"),
    ("hsl-long", 1, "#777", "steelblue", 0.5, "rgb(95, 124, 149)"),
    ("hsl-long", 1, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.25, "rgba(240, 205, 28, 0.625)"),
    ("hsl-long", 1, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.5, "rgba(112, 226, 54, 0.75)"),
    ("hsl-long", 1, "black", "red", 0.25, "rgb(64, 0, 0)"),
    ("hsl-long", 1, "black", "red", 0.5, "rgb(128, 0, 0)"),
    ("lab", 1, "purple", "orange", 0.25, "rgb(164, 56, 111)"),
    ("lab", 1, "purple", "orange", 0.5, "rgb(196, 93, 92)"),
    ("lab", 1, "#777", "steelblue", 0.25, "rgb(111, 122, 134)"),
    ("lab", 1, "#777", "steelblue", 0.5, "rgb(101, 124, 149)"),
    ("lab", 1, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.25, "rgba(233, 86, 60, 0.625)"),
    ("lab", 1, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.5, "rgba(206, 121, 107, 0.75)"),
    ("lab", 1, "black", "red", 0.25, "rgb(63, 21, 8)"),
    ("lab", 1, "black", "red", 0.5, "rgb(122, 27, 11)"),
    ("hcl", 1, "purple", "orange", 0.25, "rgb(190, 0, 114)"),
    ("hcl", 1, "purple", "orange", 0.5, "rgb(234, 45, 89)"),
    ("hcl", 1, "#777", "steelblue", 0.25, "rgb(111, 122, 134)"),
    ("hcl", 1, "#777", "steelblue", 0.5, "rgb(101, 124, 149)"),
    ("hcl", 1, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.25, "rgba(255, 0, 142, 0.625)"),
    ("hcl", 1, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.5, "rgba(203, 107, 225, 0.75)"),
    ("hcl", 1, "black", "red", 0.25, "rgb(125, 0, 0)"),
    ("hcl", 1, "black", "red", 0.5, "rgb(166, 0, 0)"),
    ("hcl-long", 1, "purple", "orange", 0.25, "rgb(0, 106, 215)"),
    ("hcl-long", 1, "purple", "orange", 0.5, "rgb(0, 154, 166)"),
    ("hcl-long", 1, "#777", "steelblue", 0.25, "rgb(111, 122, 134)"),
    ("hcl-long", 1, "#777", "steelblue", 0.5, "rgb(101, 124, 149)"),
    ("hcl-long", 1, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.25, "rgba(160, 136, 0, 0.625)"),
    ("hcl-long", 1, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.5, "rgba(40, 167, 58, 0.75)"),
    ("hcl-long", 1, "black", "red", 0.25, "rgb(125, 0, 0)"),
    ("hcl-long", 1, "black", "red", 0.5, "rgb(166, 0, 0)"),
    ("cubehelix", 1, "purple", "orange", 0.25, "rgb(226, 3, 121)"),
    ("cubehelix", 1, "purple", "orange", 0.5, "rgb(255, 32, 68)"),
    ("cubehelix", 2.2, "purple", "orange", 0.25, "rgb(173, 0, 89)"),
    ("cubehelix", 2.2, "purple", "orange", 0.5, "rgb(231, 9, 40)"),
    ("cubehelix", 1, "#777", "steelblue", 0.25, "rgb(102, 125, 128)"),
    ("cubehelix", 1, "#777", "steelblue", 0.5, "rgb(88, 129, 142)"),
    ("cubehelix", 2.2, "#777", "steelblue", 0.25, "rgb(103, 125, 129)"),
    ("cubehelix", 2.2, "#777", "steelblue", 0.5, "rgb(89, 129, 142)"),
    ("cubehelix", 1, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.25, "rgba(255, 4, 153, 0.625)"),
    ("cubehelix", 1, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.5, "rgba(183, 55, 249, 0.75)"),
    ("cubehelix", 2.2, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.25, "rgba(227, 0, 133, 0.625)"),
    ("cubehelix", 2.2, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.5, "rgba(157, 38, 218, 0.75)"),
    ("cubehelix", 1, "black", "red", 0.25, "rgb(78, 0, 0)"),
    ("cubehelix", 1, "black", "red", 0.5, "rgb(147, 0, 0)"),
    ("cubehelix", 2.2, "black", "red", 0.25, "rgb(16, 0, 0)"),
    ("cubehelix", 2.2, "black", "red", 0.5, "rgb(69, 0, 0)"),
    ("cubehelix-long", 1, "purple", "orange", 0.25, "rgb(36, 77, 244)"),
    ("cubehelix-long", 1, "purple", "orange", 0.5, "rgb(0, 194, 158)"),
    ("cubehelix-long", 2.2, "purple", "orange", 0.25, "rgb(21, 53, 188)"),
    ("cubehelix-long", 2.2, "purple", "orange", 0.5, "rgb(0, 149, 118)"),
    ("cubehelix-long", 1, "#777", "steelblue", 0.25, "rgb(102, 125, 128)"),
    ("cubehelix-long", 1, "#777", "steelblue", 0.5, "rgb(88, 129, 142)"),
    ("cubehelix-long", 2.2, "#777", "steelblue", 0.25, "rgb(103, 125, 129)"),
    ("cubehelix-long", 2.2, "#777", "steelblue", 0.5, "rgb(89, 129, 142)"),
    ("cubehelix-long", 1, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.25, "rgba(255, 4, 153, 0.625)"),
    ("cubehelix-long", 1, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.5, "rgba(183, 55, 249, 0.75)"),
    ("cubehelix-long", 2.2, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.25, "rgba(227, 0, 133, 0.625)"),
    ("cubehelix-long", 2.2, "rgba(255,0,0,0.5)", "hsl(200,50%,60%)", 0.5, "rgba(157, 38, 218, 0.75)"),
    ("cubehelix-long", 1, "black", "red", 0.25, "rgb(78, 0, 0)"),
    ("cubehelix-long", 1, "black", "red", 0.5, "rgb(147, 0, 0)"),
    ("cubehelix-long", 2.2, "black", "red", 0.25, "rgb(16, 0, 0)"),
    ("cubehelix-long", 2.2, "black", "red", 0.5, "rgb(69, 0, 0)"),
  ]

  @Test("Blends are d3's", arguments: published)
  func blend(space: String, gamma: Double, first: String, second: String, t: Double, expected: String) throws {
    let blend = ColorInterpolator(
      from: try #require(Color(css: first)), to: try #require(Color(css: second)), in: try #require(ColorSpace(rawValue: space)),
      gamma: gamma)
    #expect(blend(t).css == Color(css: expected)?.css)
  }

  @Test("A ramp passes its colors at even steps and stays inside its ends")
  func ramp() throws {
    let colors = ["red", "lime", "blue"].compactMap { Color(css: $0) }
    let ramp = ColorRamp(colors)
    #expect(ramp(0) == colors[0])
    #expect(ramp(0.5) == colors[1])
    #expect(ramp(1) == colors[2])
    #expect(ramp(0.25).css == "#808000")
  }
}
