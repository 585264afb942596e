extension Vocabulary {
  /// The members of marks and the parts of composite marks.
  ///
  /// - Source: the JSON schema that Vega-Lite publishes.
  static let marks = """
    markProperties
      align: "left" "center" "right" expr
      angle, cornerRadius, cornerRadiusBottomLeft, cornerRadiusBottomRight, cornerRadiusEnd, cornerRadiusTopLeft,
        cornerRadiusTopRight, dx, dy, endAngle, fillOpacity, fontSize, innerRadius, limit, lineHeight, minBandSize,
        opacity, outerRadius, padAngle, radius, radius2, radius2Offset, radiusOffset, size, startAngle, strokeDashOffset,
        strokeMiterLimit, strokeOffset, strokeOpacity, strokeWidth, tension, theta, theta2, theta2Offset, thetaOffset,
        time, x2Offset, xOffset, y2Offset, yOffset: number expr
      aria, aspect, clip, smooth: bool expr
      ariaRole, ariaRoleDescription, description, ellipsis, font, fontStyle, href, lineBreak, shape, url: string expr
      bandSize, binSpacing, continuousBandSize, thickness, timeUnitBandPosition, timeUnitBandSize: number
      baseline: =baselines expr
      blend: null =blends expr
      color: string expr {gradient}
      cursor: =cursors expr
      dir: "ltr" "rtl" expr
      discreteBandSize: number {relativeBandSize}
      fill, stroke: null string expr {gradient}
      filled: bool
      fontWeight: number =fontWeights expr
      height, width: number expr {relativeBandSize}
      interpolate: =interpolations expr
      invalid: null =invalidModes
      line: bool {markProperties}
      order: bool null
      orient: "horizontal" "vertical"
      point: bool "transparent" {markProperties}
      strokeCap: "butt" "round" "square" expr
      strokeDash: [number] expr
      strokeJoin: "miter" "round" "bevel" expr
      style: string [string]
      text: string [string] expr
      tooltip: number bool null string expr {tooltipContent}
      type: =primitiveMarks !"geoshape"
      x, x2: number "width" expr
      y, y2: number "height" expr

    relativeBandSize
      band: number

    tooltipContent
      content: "encoding" "data"

    gradient
      gradient: "linear" "radial"
      id: string
      r1, r2, x1, x2, y1, y2: number
      stops: [{gradientStop}]

    gradientStop
      color: string
      offset: number

    boxplot
      +boxplotParts
      clip: bool
      color: string expr {gradient}
      invalid: null =invalidModes
      opacity: number
      orient: "horizontal" "vertical"
      type: "boxplot"

    boxplotParts
      box, median, outliers, rule, ticks: bool {markProperties}
      extent: number "min-max"
      size: number

    errorbar
      +errorbarParts
      clip: bool
      color: string expr {gradient}
      opacity: number
      orient: "horizontal" "vertical"
      type: "errorbar"

    errorbarParts
      extent: "ci" "iqr" "stderr" "stdev"
      rule, ticks: bool {markProperties}
      size, thickness: number

    errorband
      +errorbandParts
      clip: bool
      color: string expr {gradient}
      opacity: number
      orient: "horizontal" "vertical"
      type: "errorband"

    errorbandParts
      band, borders: bool {markProperties}
      extent: "ci" "iqr" "stderr" "stdev"
      interpolate: =interpolations
      tension: number
    """
}
