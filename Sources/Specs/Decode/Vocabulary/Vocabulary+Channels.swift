extension Vocabulary {
  /// The members of encodings and what their channels hold.
  ///
  /// - Source: the JSON schema that Vega-Lite publishes.
  static let channels = """
    encoding
      +encodingBase

    facetedEncoding
      +encodingBase
      column, row: {rowOrColumnChannel}
      facet: {facetChannel}

    encodingBase
      angle, color, fill, fillOpacity, opacity, shape, size, stroke, strokeDash, strokeOpacity, strokeWidth:
        {scaledChannel}
      description, href, text, url: {textChannel}
      detail: [{detailChannel}] {detailChannel}
      key: {detailChannel}
      latitude, latitude2, longitude, longitude2: !"a geographic channel"
      order: null [{orderChannel}] {orderChannel}
      radius, theta: {polarChannel}
      radius2, theta2, x2, xError, xError2, y2, yError, yError2: {secondChannel}
      time: !"animation"
      tooltip: null [{textChannel}] {textChannel}
      x, y: {positionChannel}
      xOffset, yOffset: {offsetChannel}

    fieldBase
      aggregate: =aggregates {aggregate}
      bandPosition: number
      field: string {repeatReference}
      timeUnit: =timeUnits {timeUnit}
      title: null string [string]
      tooltip: bool

    positionChannel
      +fieldBase
      axis: null {axis}
      bin: bool null "binned" {bin}
      datum: number bool null string expr {dateTime} {repeatReference}
      impute: null {impute}
      scale: null {scale}
      sort: null =sortNames [number bool string {dateTime}] {sort}
      stack: bool null "zero" "center" "normalize"
      type: =types !"geojson"
      value: number "width" "height" expr

    secondChannel
      +fieldBase
      bin: null
      datum: number bool null string expr {dateTime} {repeatReference}
      type: =types !"geojson"
      value: number "width" "height" expr

    polarChannel
      +fieldBase
      bin: bool null "binned" {bin}
      datum: number bool null string expr {dateTime} {repeatReference}
      scale: null {scale}
      sort: null =sortNames [number bool string {dateTime}] {sort}
      stack: bool null "zero" "center" "normalize"
      type: =types !"geojson"
      value: number "width" "height" expr

    offsetChannel
      +fieldBase
      bin: bool null {bin}
      datum: number bool null string expr {dateTime} {repeatReference}
      scale: null {scale}
      sort: null =sortNames [number bool string {dateTime}] {sort}
      type: =types !"geojson"
      value: number

    scaledChannel
      +fieldBase
      bin: bool null {bin}
      condition: [{condition}] {condition}
      datum: number bool null string expr {dateTime} {repeatReference}
      legend: null {legend}
      rescale: bool
      scale: null {scale}
      sort: null =sortNames [number bool string {dateTime}] {sort}
      type: =types !"geojson"
      value: number null string [number] expr {gradient}

    textChannel
      +fieldBase
      bin: bool null "binned" {bin}
      condition: [{condition}] {condition}
      datum: number bool null string expr {dateTime} {repeatReference}
      filter: any
      format: string object
      formatType: string
      type: =types !"geojson"
      value: null string [string] expr

    detailChannel
      +fieldBase
      bin: bool null "binned" {bin}
      type: =types

    orderChannel
      +fieldBase
      bin: bool null "binned" {bin}
      condition: [{condition}] {condition}
      sort: "ascending" "descending"
      type: =types
      value: number null expr

    condition
      +fieldBase
      bin: bool null "binned" {bin}
      datum: number bool null string expr {dateTime} {repeatReference}
      empty: bool
      format: string object
      formatType, param: string
      legend: null {legend}
      scale: null {scale}
      sort: null =sortNames [number bool string {dateTime}] {sort}
      test: any
      type: =types !"geojson"
      value: number null string [number string] expr {gradient}

    facetBase
      aggregate: =aggregates {aggregate}
      bandPosition: number
      bin: bool null {bin}
      field: string {repeatReference}
      header: null {header}
      sort: null "ascending" "descending" [number bool string {dateTime}] {sort}
      timeUnit: =timeUnits {timeUnit}
      title: null string [string]
      type: =types

    facetField
      +facetBase

    facetChannel
      +facetBase
      align: "all" "each" "none" {rowColumn}
      bounds: "full" "flush"
      center: bool {rowColumn}
      columns: number
      spacing: number {rowColumn}

    rowOrColumnChannel
      +facetBase
      align: "all" "each" "none"
      center: bool
      spacing: number

    aggregate
      argmax, argmin: string
      exponential, exponentialb: number

    bin
      anchor, base, maxbins, minstep, step: number
      binned, nice: bool
      divide, steps: [number]
      extent: [number] {parameterExtent}

    parameterExtent
      encoding: =selectionChannels
      field, param: string

    timeUnit
      binned, utc: bool
      maxbins, step: number
      unit: =plainTimeUnits

    sort
      encoding: =sortChannels
      field: string {repeatReference}
      op: =aggregates
      order: null "ascending" "descending"

    impute
      frame: [number null]
      keyvals: [any] {imputeSequence}
      method: "value" "median" "max" "min" "mean"
      value: any

    imputeSequence
      start, step, stop: number

    repeatReference
      repeat: "row" "column" "repeat" "layer"

    dateTime
      date, hours, milliseconds, minutes, quarter, seconds, year: number
      day, month: number string
      utc: bool
    """
}
