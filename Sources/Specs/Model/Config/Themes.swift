import JSON

/// Named looks: configurations that lie under a spec's own.
package enum Themes {
  package static var names: [String] { all.keys.sorted() }
  package static func named(_ name: String) -> ConfigDef? { all[name].map(Config.written) }

  static let all: [String: JSONObject] = ["rapport": rapport, "dark": dark, "print": print]

  /// The look of the report: quiet grid, titles on the left, colors that the color-blind can tell apart.
  private static let rapport: JSONObject = [
    "view": ["stroke": .null],
    "axis": [
      "domainColor": "#8c8c8c", "gridColor": "#e6e6e6", "labelColor": "#404040", "tickColor": "#8c8c8c", "titleColor": "#404040",
      "titleFontWeight": "normal",
    ],
    "axisY": ["domain": false, "ticks": false],
    "legend": ["labelColor": "#404040", "titleColor": "#404040", "titleFontWeight": "normal"],
    "title": ["anchor": "start", "color": "#1a1a1a", "fontSize": 15, "subtitleColor": "#595959", "subtitleFontSize": 11, "offset": 12],
    "range": ["category": ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#8c6d00", "#595959"]],
  ]

  /// Light on dark, for screens.
  private static let dark: JSONObject = [
    "background": "#1f2430",
    "view": ["stroke": "#5c6370"],
    "axis": ["domainColor": "#8b93a3", "gridColor": "#39404f", "labelColor": "#d7dae0", "tickColor": "#8b93a3", "titleColor": "#d7dae0"],
    "legend": ["labelColor": "#d7dae0", "titleColor": "#d7dae0"],
    "header": ["labelColor": "#d7dae0", "titleColor": "#d7dae0"],
    "title": ["color": "#ffffff", "subtitleColor": "#d7dae0"],
    "text": ["color": "#d7dae0"],
    "rule": ["color": "#d7dae0"],
    "range": ["category": ["#56b4e9", "#e69f00", "#4fc3a1", "#e58bb8", "#f0e442", "#ff8a5c", "#b0b8c6"]],
  ]

  /// Black and grays, for paper.
  private static let print: JSONObject = [
    "mark": ["color": "#333333"],
    "axis": ["gridColor": "#dddddd", "domainColor": "#000000", "tickColor": "#000000"],
    "view": ["stroke": "#000000"],
    "range": ["category": ["#000000", "#777777", "#b3b3b3", "#4d4d4d", "#999999"], "ramp": ["scheme": "greys"], "heatmap": ["scheme": "greys"]],
  ]
}
