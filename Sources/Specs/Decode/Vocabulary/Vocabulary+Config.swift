extension Vocabulary {
  /// The members of the configuration.
  ///
  /// - Source: the JSON schema that Vega-Lite publishes.
  static let config = """
    config
      arc, area, bar, circle, geoshape, image, line, mark, point, rect, rule, square, text, tick, trail: {markProperties}
      aria, customFormatTypes: bool
      autosize: "pad" "none" "fit" "fit-x" "fit-y" {autosize}
      axis, axisBand, axisBottom, axisDiscrete, axisLeft, axisPoint, axisQuantitative, axisRight, axisTemporal, axisTop,
        axisX, axisXBand, axisXDiscrete, axisXPoint, axisXQuantitative, axisXTemporal, axisY, axisYBand, axisYDiscrete,
        axisYPoint, axisYQuantitative, axisYTemporal: {axisConfig}
      background: null string expr
      boxplot: {boxplotConfig}
      color, fontSize: bool object
      concat, facet: {compositionConfig}
      countTitle, font, normalizedNumberFormat, normalizedNumberFormatType, numberFormat, numberFormatType, timeFormat,
        timeFormatType: string
      errorband: {errorbandConfig}
      errorbar: {errorbarConfig}
      fieldTitle: "verbal" "functional" "plain"
      header, headerColumn, headerFacet, headerRow: {headerConfig}
      legend: {legendConfig}
      lineBreak: string expr
      locale: {locale}
      padding: number expr {padding}
      params: [{parameter}]
      projection, style: object
      range: {rangeConfig}
      scale: {scaleConfig}
      selection: {selectionConfig}
      title: {titleConfig}
      tooltipFormat: {formatConfig}
      view: {viewConfig}

    viewBackground
      +frame
      style: string [string]

    axisConfig
      +axisBase
      disable: bool

    boxplotConfig
      +boxplotParts

    compositionConfig
      columns, spacing: number

    errorbandConfig
      +errorbandParts

    errorbarConfig
      +errorbarParts

    headerConfig
      +headerBase
      title: null

    legendConfig
      +legendBase
      disable: bool
      gradientDirection, symbolDirection: "horizontal" "vertical" expr
      gradientHorizontalMaxLength, gradientHorizontalMinLength, gradientVerticalMaxLength, gradientVerticalMinLength,
        unselectedOpacity: number
      gradientLabelLimit, gradientLabelOffset, strokeWidth, zindex: number expr
      layout: object expr
      strokeDash: [number] expr
      symbolBaseFillColor, symbolBaseStrokeColor: null string expr
      title: null

    locale
      number: {numberLocale}
      time: {timeLocale}

    rangeConfig
      category, diverging, heatmap, ordinal, ramp: "width" "height" "symbol" "category" "ordinal" "ramp" "diverging"
        "heatmap" [number bool null string [number]] {scheme}
      symbol: [string]

    scaleConfig
      animationDuration, framesPerSecond, maxBandSize, maxFontSize, maxOpacity, maxSize, maxStrokeWidth, minBandSize,
        minFontSize, minOpacity, minSize, minStrokeWidth, quantileCount, quantizeCount: number
      bandPaddingInner, bandPaddingOuter, bandWithNestedOffsetPaddingInner, bandWithNestedOffsetPaddingOuter,
        barBandPaddingInner, continuousPadding, offsetBandPaddingInner, offsetBandPaddingOuter, pointPadding,
        rectBandPaddingInner, tickBandPaddingInner: number expr
      clamp, round, xReverse: bool expr
      invalid: {scaleInvalid}
      useUnaggregatedDomain, zero: bool

    selectionConfig
      interval, point: {selection}

    titleConfig
      +titleBase
      anchor: null "start" "middle" "end" expr
      zindex: number expr

    formatConfig
      normalizedNumberFormat, normalizedNumberFormatType, numberFormat, numberFormatType, timeFormat, timeFormatType:
        string

    viewConfig
      +frame
      clip: bool
      continuousHeight, continuousWidth, step: number
      discreteHeight, discreteWidth: number {step}

    numberLocale
      currency, numerals: [string]
      decimal, minus, nan, percent, thousands: string
      grouping: [number]

    timeLocale
      date, dateTime, time: string
      days, months, periods, shortDays, shortMonths: [string]

    scaleInvalid
      angle, color, fill, fillOpacity, opacity, radius, shape, size, stroke, strokeDash, strokeOpacity, strokeWidth,
        theta, time, x, xOffset, y, yOffset: "zero-or-min" {invalidAs}

    invalidAs
      value: any

    frame
      cornerRadius, fillOpacity, opacity, strokeDashOffset, strokeMiterLimit, strokeOpacity, strokeWidth: number expr
      cursor: =cursors
      fill, stroke: null string expr
      strokeCap: "butt" "round" "square" expr
      strokeDash: [number] expr
      strokeJoin: "miter" "round" "bevel" expr
    """
}
