import ChartLayout
import JSON
import Scenes
import Specs
import Tables
import Testing
@testable import ChartCompiler

/// Expected values are Vega-Lite's `assembleTitle`, `assembleLabelTitle`, `assembleTitleGroup`, by rule.
@Suite struct TitleAndHeaderTests {
  private func title(_ written: JSONValue, isPlot: Bool = true, config: JSONObject = [:]) -> Title? {
    let spec = SpecDecoder.read(["mark": "bar", "title": written]).view ?? ViewSpec()
    return ViewTitle.title(of: spec, isPlot: isPlot, context: GuideFixture(config: config).context)
  }

  @Test("A plot's title is centered on the plot; that of composed views starts at the left")
  func anchors() {
    #expect(title("T") == Title(["T"], frame: .group))
    #expect(title(["text": "T", "anchor": "start"])?.frame == .bounds)
    #expect(title("T", isPlot: false)?.anchor == .start)
    #expect(title("") == nil)
  }

  @Test("Lines, subtitles and the configuration's looks")
  func looks() throws {
    let given = title(
      ["text": ["a", "b"], "subtitle": "s"], config: ["title": ["fontSize": 20, "color": "red", "offset": 9, "subtitleFontSize": 8]])
    let title = try #require(given)
    #expect(title.lines == ["a", "b"] && title.subtitle == ["s"] && title.offset == 9)
    #expect(title.style.font == Font(size: 20, weight: 700) && title.style.color == .color(Color(hex: 0xFF0000)))
    #expect(title.subtitleStyle.font.size == 8)
  }

  private func header(_ channel: Channel, _ def: JSONValue, config: JSONObject = [:]) throws -> HeaderComponent {
    HeaderComponent(channel: channel, def: try channelDef(def, channel), config: Config(Config.written(config)))
  }
  private var context: ChartContext { GuideFixture().context }

  @Test("Row headers stand at the left, column headers on top, ten points away")
  func places() throws {
    let row = try header(.row, ["field": "r", "type": "nominal"])
    let label = try row.label(for: .string("x"), context: context)
    #expect(label.lines == ["x"] && label.orient == .left && label.frame == .group && label.offset == 10)
    #expect(label.style.font == Font(size: 10))
    #expect(row.title(context)?.lines == ["r"] && row.title(context)?.style.font.weight == 700)
    let column = try header(.column, ["field": "c", "type": "nominal"])
    #expect(try column.label(for: .string("x"), context: context).orient == .top)
    #expect(!row.labelsAreCellTitles && !row.labelsAreFooters && row.labelsAreInHeaders)
    #expect(try header(.facet, ["field": "f", "type": "nominal"]).labelsAreCellTitles)
  }

  @Test("Turned labels are aligned to their cell; anchors decide the band of the title")
  func turned() throws {
    let row = try header(.row, ["field": "r", "type": "nominal", "header": ["labelAngle": 0, "titleAnchor": "start"]])
    let label = try row.label(for: .string("x"), context: context)
    #expect(label.angle == 0 && label.align == .right && label.baseline == .middle)
    #expect(row.titleBand == 1)
    #expect(try header(.column, ["field": "c", "type": "nominal", "header": ["titleAnchor": "end"]]).titleBand == 1)
  }

  @Test("Labels of numbers, bins and expressions")
  func words() throws {
    let number = try header(.column, ["field": "v", "type": "quantitative", "header": ["format": ".1f"]])
    #expect(try number.label(for: .number(2), context: context).lines == ["2.0"])
    let bins = try header(.column, ["field": "v", "type": "quantitative", "bin": ["maxbins": 5]])
    #expect(try bins.label(for: .number(0), end: .number(5), context: context).lines == ["0 – 5"])
    let own = try header(.row, ["field": "r", "type": "nominal", "header": ["labelExpr": "datum.value + '!' + datum.label"]])
    #expect(try own.label(for: .string("x"), context: context).lines == ["x!x"])
  }

  @Test("Without header there are neither labels nor title; facets of one channel name both fields")
  func noneAndNested() throws {
    let none = try header(.row, ["field": "r", "type": "nominal", "header": .null])
    #expect(!none.hasLabels && none.title(context) == nil)
    #expect(try header(.row, ["field": "r", "type": "nominal"], config: ["header": ["title": .null]]).title(context) == nil)
    var (outer, inner) = (try header(.row, ["field": "a", "type": "nominal"]), try header(.row, ["field": "b", "type": "nominal"]))
    outer.absorb(titleOf: &inner)
    #expect(outer.title(context)?.lines == ["a / b"] && inner.title(context) == nil)
  }
}
