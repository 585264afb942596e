extension Vocabulary {
  /// The members of axes, legends, headers and titles.
  ///
  /// - Source: the JSON schema that Vega-Lite publishes.
  static let guides = """
    axisBase
      aria: bool expr
      bandPosition, domainDashOffset, domainOpacity, domainWidth, labelAngle, labelFlushOffset, labelLimit,
        labelLineHeight, labelSeparation, maxExtent, minExtent, offset, position, tickMinStep, tickOffset, titleAngle,
        titleFontSize, titleLimit, titleLineHeight, titleOpacity, titlePadding, titleX, titleY, translate: number expr
      description, titleFont, titleFontStyle: string expr
      domain, grid, labels, tickExtra, tickRound, ticks: bool
      domainCap, gridCap, tickCap: "butt" "round" "square" expr
      domainColor, titleColor: null string expr
      domainDash: [number] expr
      format: string object
      formatType, labelExpr: string
      gridColor, labelColor, tickColor: null string expr {conditionalValue}
      gridDash, tickDash: [number] expr {conditionalValue}
      gridDashOffset, gridOpacity, gridWidth, labelFontSize, labelOffset, labelOpacity, labelPadding, tickDashOffset,
        tickOpacity, tickSize, tickWidth: number expr {conditionalValue}
      labelAlign: "left" "center" "right" expr {conditionalValue}
      labelBaseline: =baselines expr {conditionalValue}
      labelBound: number bool expr
      labelFlush: number bool
      labelFont, labelFontStyle: string expr {conditionalValue}
      labelFontWeight: number =fontWeights expr {conditionalValue}
      labelOverlap: bool "parity" "greedy" expr
      orient: "top" "bottom" "left" "right" expr
      style: string [string]
      tickBand: "center" "extent" expr
      tickCount: number =timeIntervals expr {timeIntervalStep}
      title: null string [string]
      titleAlign: "left" "center" "right" expr
      titleAnchor: null "start" "middle" "end" expr
      titleBaseline: =baselines expr
      titleFontWeight: number =fontWeights expr
      values: [number bool string {dateTime}] expr
      zindex: number

    axis
      +axisBase

    legendBase
      aria: bool expr
      clipHeight, columnPadding, columns, cornerRadius, gradientLength, gradientOpacity, gradientStrokeWidth,
        gradientThickness, labelFontSize, labelLimit, labelOffset, labelOpacity, labelPadding, labelSeparation, legendX,
        legendY, offset, padding, rowPadding, symbolDashOffset, symbolLimit, symbolOffset, symbolOpacity, symbolSize,
        symbolStrokeWidth, titleFontSize, titleLimit, titleLineHeight, titleOpacity, titlePadding: number expr
      description, labelFont, labelFontStyle, symbolType, titleFont, titleFontStyle: string expr
      direction: "horizontal" "vertical"
      fillColor, gradientStrokeColor, labelColor, strokeColor, symbolFillColor, symbolStrokeColor, titleColor: null string
        expr
      gridAlign: "all" "each" "none" expr
      labelAlign, titleAlign: "left" "center" "right" expr
      labelBaseline, titleBaseline: =baselines expr
      labelFontWeight, titleFontWeight: number =fontWeights expr
      labelOverlap: bool "parity" "greedy" expr
      orient: =legendOrients
      symbolDash: [number] expr
      tickCount: number =timeIntervals expr {timeIntervalStep}
      titleAnchor: null "start" "middle" "end" expr
      titleOrient: "left" "right" "top" "bottom" expr

    legend
      +legendBase
      format: string object
      formatType, labelExpr: string
      tickMinStep: number expr
      title: null string [string]
      type: "symbol" "gradient"
      values: [number bool string {dateTime}] expr
      zindex: number

    headerBase
      format: string object
      formatType, labelExpr: string
      labelAlign, titleAlign: "left" "center" "right" expr
      labelAnchor, titleAnchor: null "start" "middle" "end"
      labelAngle, titleAngle: number
      labelBaseline, titleBaseline: =baselines expr
      labelColor, labelFont, labelFontStyle, titleColor, titleFont, titleFontStyle: string expr
      labelFontSize, labelLimit, labelLineHeight, labelPadding, titleFontSize, titleLimit, titleLineHeight, titlePadding:
        number expr
      labelFontWeight, titleFontWeight: number =fontWeights expr
      labelOrient, orient, titleOrient: "left" "right" "top" "bottom"
      labels: bool

    header
      +headerBase
      title: null string [string]

    titleBase
      align: "left" "center" "right"
      angle, dx, dy, fontSize, limit, lineHeight, offset, subtitleFontSize, subtitleLineHeight, subtitlePadding: number
        expr
      aria: bool expr
      baseline: =baselines
      color, subtitleColor: null string expr
      font, fontStyle, frame, subtitleFont, subtitleFontStyle: string expr
      fontWeight, subtitleFontWeight: number =fontWeights expr
      orient: "none" "left" "right" "top" "bottom" expr

    title
      +titleBase
      anchor: null "start" "middle" "end"
      style, subtitle: string [string]
      text: string [string] expr
      zindex: number

    conditionalValue
      condition: [{guideCondition}] {guideCondition}
      expr: string
      value: any

    guideCondition
      expr: string
      test, value: any

    timeIntervalStep
      interval: =timeIntervals
      step: number
    """
}
