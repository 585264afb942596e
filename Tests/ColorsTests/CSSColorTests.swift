import Colors
import Testing

/// Expected colors follow CSS Color Module Level 4.
@Suite struct CSSColorTests {
  @Test(
    "Every form of a color is read",
    arguments: [
      ("steelblue", "#4682b4"), ("STEELBLUE", "#4682b4"), (" #f80 ", "#ff8800"), ("#4c78a8", "#4c78a8"),
      ("rgb(70, 130, 180)", "#4682b4"), ("rgb(27.451%, 50.98%, 70.588%)", "#4682b4"), ("rgb(70 130 180)", "#4682b4"),
      ("hsl(0, 100%, 50%)", "#ff0000"), ("hsl(120deg 100% 25%)", "#008000"), ("hsl(-120, 100%, 50%)", "#0000ff"),
      ("rgba(255, 0, 0, 0.5)", "rgba(255, 0, 0, 0.5)"), ("rgb(255 0 0 / 50%)", "rgba(255, 0, 0, 0.5)"),
      ("hsla(0, 100%, 50%, .25)", "rgba(255, 0, 0, 0.25)"), ("#ff000080", "rgba(255, 0, 0, 0.502)"), ("#f008", "rgba(255, 0, 0, 0.5333)"),
      ("transparent", "rgba(0, 0, 0, 0)"), ("rebeccapurple", "#663399"), ("rgb(300, -5, 0)", "#ff0000"),
    ])
  func reads(text: String, css: String) { #expect(Color(css: text)?.css == css) }

  @Test("What is no color is refused", arguments: ["", "stealblue", "#12", "#ggg", "rgb(1,2)", "rgb(a,b,c)", "hsl(0,1,1)", "url(x)", "rgb(1,2,3"])
  func refuses(text: String) { #expect(Color(css: text) == nil) }
}
