extension Vocabulary {
  /// The members of data sources and parameters.
  ///
  /// - Source: the JSON schema that Vega-Lite publishes.
  static let data = """
    data
      format: {dataFormat}
      graticule: !"a graticule"
      name, url: string
      sequence: {sequence}
      sphere: !"a sphere"
      values: string [number bool string object] object

    dataFormat
      delimiter, feature, mesh, property: string
      parse: null object
      type: "csv" "tsv" "dsv" "json" !"topojson"

    sequence
      as: string
      start, step, stop: number

    parameter
      bind: "legend" "scales" object
      expr, name: string
      react: bool
      select: "point" "interval" {selection}
      value: any
      views: [string]

    selection
      clear: bool string object
      encodings: [=selectionChannels]
      fields: [string]
      mark: {brush}
      nearest: bool
      on: string object
      resolve: "global" "union" "intersect"
      toggle, translate, zoom: bool string
      type: "point" "interval"

    brush
      cursor: =cursors
      fill, stroke: string
      fillOpacity, strokeDashOffset, strokeOpacity, strokeWidth: number
      strokeDash: [number]
    """
}
