import Scenes
import Testing

/// The page around a plot, by hand from Vega's autosize and padding.
///
/// - Source: Vega's documentation of autosize: `pad` adds what sticks out, `fit` takes it from the plot, `none` cuts it off.
@Suite struct PageTests {
  private func bare(_ more: String) throws -> DrawnChart {
    try DrawnChart(#"{\#(more) "width": 100, "height": 50, "data": {"values": [{}]}, "mark": "point", "view": {"stroke": null}}"#)
  }

  @Test(
    "Padding on all sides or on each",
    arguments: [
      ("", 110.0, 60.0, 5.0, 5.0), (#""padding": 0,"#, 100, 50, 0, 0),
      (#""padding": {"left": 1, "top": 2, "right": 30, "bottom": 40},"#, 131, 92, 1, 2),
    ])
  func padding(member: String, width: Double, height: Double, x: Double, y: Double) throws {
    let scene = try bare(member).scene
    #expect(scene.size == Size(width, height) && scene.origin == Point(x, y))
  }

  @Test("A page that pads keeps the plot, one that fits keeps the page", arguments: [(#""pad""#, true), (#""fit""#, false)])
  func autosize(kind: String, keepsPlot: Bool) throws {
    let chart = try DrawnChart(
      #"{"b": 10}"#, #""point""#, #""x": {"field": "b", "type": "quantitative"}, "y": {"field": "b", "type": "quantitative"}"#,
      more: #""width": 200, "height": 100, "autosize": \#(kind),"#)
    let plot = try #require(chart.frames("root").first)
    if keepsPlot {
      #expect(plot.width == 200 && plot.height == 100 && chart.scene.size.width > 210 && chart.scene.size.height > 110)
    } else {
      #expect(chart.scene.size == Size(210, 110) && plot.width < 200 && plot.height < 100)
    }
  }

  @Test("A page that fits with its padding inside is exactly as large as asked")
  func containsPadding() throws {
    let chart = try DrawnChart(
      #"{"b": 10}"#, #""point""#, #""x": {"field": "b", "type": "quantitative"}"#,
      more: #""width": 200, "height": 100, "autosize": {"type": "fit", "contains": "padding"},"#)
    #expect(chart.scene.size == Size(200, 100))
  }

  @Test("Bands cannot be fitted: their plot keeps its length, the other direction fits")
  func steps() throws {
    let chart = try DrawnChart(
      #"{"a": "A", "b": 10}, {"a": "B", "b": 5}"#, #""bar""#, #""x": {"field": "a"}, "y": {"field": "b", "type": "quantitative"}"#,
      more: #""height": 100, "autosize": "fit","#)
    let plot = try #require(chart.frames("root").first)
    #expect(plot.width == 40 && plot.height < 100 && chart.scene.size.height == 110)
  }

  @Test("Background and plot have their colors")
  func colors() throws {
    #expect(try bare("").scene.background == .color(.white))
    #expect(try bare(#""background": "red","#).scene.background == .color(Color(hex: 0xff0000)))
    let chart = try DrawnChart(
      #"{"b": 1}"#, #""point""#, #""x": {"field": "b"}"#, more: #""view": {"fill": "lime", "stroke": "blue", "strokeWidth": 3},"#)
    let frame = try #require(chart.scene.root.items.first)
    #expect(frame.fill == .color(Color(hex: 0x00ff00)) && frame.stroke?.paint == .color(Color(hex: 0x0000ff)) && frame.stroke?.width == 3)
  }

  @Test("Axes lie below or above the marks by their zindex")
  func order() throws {
    func roles(_ axis: String) throws -> [String] {
      let chart = try DrawnChart(#"{"b": 1}"#, #""point""#, #""x": {"field": "b", "type": "quantitative", "axis": {\#(axis)}}"#)
      guard case .group(let plot) = chart.scene.root.items[0].shape else { return [] }
      return plot.paintingOrder.map { $0.role == "mark" ? "mark" : $0.label == nil ? "grid" : "axis" }
    }
    #expect(try roles("") == ["grid", "axis", "mark"])
    #expect(try roles(#""zindex": 1"#) == ["mark", "grid", "axis"])
  }

  @Test("A title stands above the plot, a subtitle below it")
  func title() throws {
    let chart = try bare(#""title": {"text": "Trade", "subtitle": "by year", "anchor": "start"},"#)
    let (title, subtitle) = (chart.texts.first { $0.text == "Trade" }, chart.texts.first { $0.text == "by year" })
    #expect(try #require(title).place.y < #require(subtitle).place.y && #require(subtitle).place.y < 0)
    #expect(chart.scene.size.height > 60 + 11)
  }

  @Test("A caption names its source once")
  func source() throws {
    let chart = try bare(#""usermeta": {"rapport": {"source": "UN Comtrade", "notes": ["Exports only."]}},"#)
    let footer = chart.texts.map { $0.text.replacing("/", with: " ") }
    #expect(footer.contains("Source: UN Comtrade") && footer.contains("Exports only."))
    let places = chart.texts.filter { $0.role == "footer" }.map(\.place.y)
    #expect(places.count == 2 && places == places.sorted() && places[0] > 50)
  }
}
