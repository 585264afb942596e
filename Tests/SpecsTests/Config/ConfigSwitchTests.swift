import JSON
import Specs
import Testing

/// Expected: Vega-Lite's `colorSignalConfig` and `fontSizeSignalConfig`.
@Suite struct ConfigSwitchTests {
  @Test("The color switch names the colors of marks, guides and categories, and an author may rename them")
  func color() {
    let config = Config(["color": ["blue": "#08519c"]])
    #expect(config["mark", "color"] == "#08519c")
    #expect(config["axis", "gridColor"] == "#888" && config["axis", "tickColor"] == "#ddd")
    #expect(config["style"]?["guide-label"]?["fill"] == "#000")
    #expect(config["range", "category"]?.array?.prefix(2) == ["#08519c", "#f58518"])
  }

  @Test("What the author says of a section wins over the switch, and false is no switch")
  func precedence() {
    #expect(Config(["color": true, "mark": ["color": "red"]])["mark", "color"] == "red")
    #expect(Config(["color": false])["mark", "color"] == Config()["mark", "color"])
  }

  @Test("The font size switch sets what an author leaves out to Vega-Lite's sizes")
  func fontSize() {
    let config = Config(["fontSize": ["guideLabel": 14]])
    #expect(config["style"]?["guide-label"]?["fontSize"] == 14 && config["style"]?["guide-title"]?["fontSize"] == 11)
    #expect(config["text", "fontSize"] == 11)
  }
}
