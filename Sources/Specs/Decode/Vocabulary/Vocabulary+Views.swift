extension Vocabulary {
  /// The members of views, their layout and their data.
  ///
  /// - Source: the JSON schema that Vega-Lite publishes.
  static let views = """
    topLevel
      $schema: string
      autosize: "pad" "none" "fit" "fit-x" "fit-y" {autosize}
      background: null string expr
      config: {config}
      datasets, usermeta: object
      padding: number expr {padding}
      params: [{parameter}]

    viewBase
      data: null {data}
      description, name: string
      title: string [string] {title}
      transform: [object]

    layoutBase
      align: "all" "each" "none" {rowColumn}
      bounds: "full" "flush"
      center: bool {rowColumn}
      columns: number
      resolve: {resolve}
      spacing: number {rowColumn}

    unit
      +viewBase
      align: "all" "each" "none" {rowColumn}
      bounds: "full" "flush"
      center: bool {rowColumn}
      encoding: {facetedEncoding}
      height, width: number "container" {step}
      mark: =marks !"geoshape" {mark}
      params: [{parameter}]
      projection: !"a map projection"
      resolve: {resolve}
      spacing: number {rowColumn}
      view: {viewBackground}

    layerUnit
      +viewBase
      encoding: {encoding}
      height, width: number "container" {step}
      mark: =marks !"geoshape" {mark}
      params: [{parameter}]
      projection: !"a map projection"
      view: {viewBackground}

    layer
      +viewBase
      encoding: {encoding}
      height, width: number "container" {step}
      layer: [{layerPart}]
      projection: !"a map projection"
      resolve: {resolve}
      view: {viewBackground}

    facet
      +viewBase
      +layoutBase
      facet: {facetField} {facetMapping}
      spec: {view}

    facetMapping
      column, row: {facetField}

    repeat
      +viewBase
      +layoutBase
      repeat: [string] {repeatMapping}
      spec: {view}

    repeatMapping
      column, layer, row: [string]

    concat
      +viewBase
      +layoutBase
      concat: [{view}]

    hconcat
      +viewBase
      bounds: "full" "flush"
      center: bool
      hconcat: [{view}]
      resolve: {resolve}
      spacing: number

    vconcat
      +viewBase
      bounds: "full" "flush"
      center: bool
      resolve: {resolve}
      spacing: number
      vconcat: [{view}]

    rowColumn
      column, row: number bool "all" "each" "none"

    step
      for: "position" "offset"
      step: number

    autosize
      contains: "content" "padding"
      resize: bool
      type: "pad" "none" "fit" "fit-x" "fit-y"

    padding
      bottom, left, right, top: number

    resolve
      axis: {axisResolve}
      legend: {legendResolve}
      scale: {scaleResolve}

    axisResolve
      x, y: =resolutions

    legendResolve
      angle, color, fill, fillOpacity, opacity, shape, size, stroke, strokeDash, strokeOpacity, strokeWidth, time:
        =resolutions

    scaleResolve
      angle, color, fill, fillOpacity, opacity, radius, shape, size, stroke, strokeDash, strokeOpacity, strokeWidth,
        theta, time, x, xOffset, y, yOffset: =resolutions
    """
}
