import JSON

extension Config {
  /// Vega-Lite's own defaults (`defaultConfig`), on top of those Vega defaults that guides and marks fall back to.
  static let defaultMembers: JSONObject = [
    "background": "white",
    "padding": 5,
    "timeFormat": "%b %d, %Y",
    "countTitle": "Count of Records",
    "normalizedNumberFormat": ".0%",
    "fieldTitle": "verbal",
    "view": ["continuousWidth": 300, "continuousHeight": 300, "step": 20],
    "mark": ["color": "#4c78a8", "timeUnitBandSize": 1],
    "arc": [:], "area": [:], "circle": [:], "image": [:], "line": [:], "point": [:], "square": [:], "trail": [:],
    "bar": ["binSpacing": 1, "continuousBandSize": 5, "minBandSize": 0.25, "timeUnitBandPosition": 0.5],
    "rect": ["binSpacing": 0, "continuousBandSize": 5, "minBandSize": 0.25, "timeUnitBandPosition": 0.5],
    "rule": ["color": "black"],
    "text": ["color": "black"],
    "tick": ["binSpacing": 0, "continuousBandSize": 5, "minBandSize": 0.25, "timeUnitBandPosition": 0.5, "thickness": 1],
    "boxplot": ["size": 14, "extent": 1.5, "box": [:], "median": ["color": "white"], "outliers": [:], "rule": [:]],
    "errorbar": ["rule": true, "ticks": false],
    "errorband": ["band": ["opacity": 0.3], "borders": false],
    "scale": [
      "pointPadding": 0.5, "barBandPaddingInner": 0.1, "rectBandPaddingInner": 0, "tickBandPaddingInner": 0.25,
      "bandWithNestedOffsetPaddingInner": 0.2, "bandWithNestedOffsetPaddingOuter": 0.2, "minBandSize": 2, "minFontSize": 8, "maxFontSize": 40,
      "minOpacity": 0.3, "maxOpacity": 0.8, "minSize": 4, "minStrokeWidth": 1, "maxStrokeWidth": 4, "quantileCount": 4, "quantizeCount": 4,
      "zero": true,
    ],
    "legend": [
      "gradientHorizontalMaxLength": 200, "gradientHorizontalMinLength": 100, "gradientVerticalMaxLength": 200,
      "gradientVerticalMinLength": 64,
    ],
    "header": ["titlePadding": 10, "labelPadding": 10],
    "headerColumn": [:], "headerRow": [:], "headerFacet": [:],
    "axis": [:],
    "title": [:],
    "style": [
      "guide-label": ["fill": "#000", "font": "sans-serif", "fontSize": 10],
      "guide-title": ["fill": "#000", "font": "sans-serif", "fontSize": 11, "fontWeight": "bold"],
      "group-title": ["fill": "#000", "font": "sans-serif", "fontSize": 13, "fontWeight": "bold"],
      "group-subtitle": ["fill": "#000", "font": "sans-serif", "fontSize": 12],
    ],
    "facet": ["spacing": 20],
    "concat": ["spacing": 20],
    "range": [
      "category": ["scheme": "tableau10"], "ordinal": ["scheme": "blues"], "heatmap": ["scheme": "yellowgreenblue"],
      "ramp": ["scheme": "blues"], "diverging": ["scheme": "blueorange", "extent": [1, 0]],
      "symbol": ["circle", "square", "triangle-up", "cross", "diamond", "triangle-right", "triangle-down", "triangle-left"],
    ],
  ]
  static let defaults = written(defaultMembers)

  /// A configuration as an author would write it; members that are unknown or wrong are left out.
  package static func written(_ members: JSONObject) -> ConfigDef {
    var report = DecodeReport()
    return ConfigDef(SpecNode(.object(members)), &report) ?? ConfigDef()
  }
}
