import JSON
import Testing
@testable import Specs

/// Expected: Vega-Lite's `colorSignalConfig` and `fontSizeSignalConfig`.
@Suite struct ConfigSwitchTests {
  @Test("The color switch names the colors of marks, guides and categories, and an author may rename them")
  func color() {
    let config = Config(Config.written(["color": ["blue": "#08519c"]]))
    #expect(config.mark?.color == .value(.color("#08519c")))
    #expect(config.axis?.gridColor == .value(.color("#888")) && config.axis?.tickColor == .value(.color("#ddd")))
    #expect(config.style("guide-label")?.mark.fill == .value(.color("#000")))
    guard case .values(let categories)? = config.range(.category) else { Issue.record("no list of colors"); return }
    #expect(categories.prefix(2) == [.text("#08519c"), .text("#f58518")])
  }

  @Test("What the author says of a section wins over the switch, and false is no switch")
  func precedence() {
    #expect(Config(Config.written(["color": true, "mark": ["color": "red"]])).mark?.color == .value(.color("red")))
    #expect(Config(Config.written(["color": false])).mark?.color == Config().mark?.color)
  }

  @Test("The font size switch sets what an author leaves out to Vega-Lite's sizes")
  func fontSize() {
    let config = Config(Config.written(["fontSize": ["guideLabel": 14]]))
    #expect(config.style("guide-label")?.mark.fontSize == .value(14) && config.style("guide-title")?.mark.fontSize == .value(11))
    #expect(config.text?.fontSize == .value(11))
  }

  @Test("Vega-Lite's defaults and the themes are written in names that the grammar knows")
  func defaultsAreKnown() {
    #expect(Themes.names == ["dark", "print", "rapport"])
    for members in [Config.defaultMembers] + Array(Themes.all.values) {
      var report = DecodeReport()
      _ = ConfigDef(SpecNode(.object(members)), &report)
      #expect(report.problems == [])
    }
  }
}
