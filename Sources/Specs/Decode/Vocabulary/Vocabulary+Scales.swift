extension Vocabulary {
  /// The members of scales.
  ///
  /// - Source: the JSON schema that Vega-Lite publishes.
  static let scales = """
    scale
      align, base, constant, domainMid, exponent, padding, paddingInner, paddingOuter: number expr
      bins: [number] {scaleBins}
      clamp, reverse, round, zero: bool expr
      domain: "unaggregated" [number bool null string expr {dateTime}] expr {parameterExtent} {domainUnion}
      domainMax, domainMin: number expr {dateTime}
      domainRaw: expr
      interpolate: "rgb" "lab" "hcl" "hsl" "hsl-long" "hcl-long" "cubehelix" "cubehelix-long" expr {scaleInterpolate}
      nice: number bool =timeIntervals expr {timeIntervalStep}
      range: "width" "height" "symbol" "category" "ordinal" "ramp" "diverging" "heatmap" [number string [number] expr]
        {fieldRange}
      rangeMax, rangeMin: number string expr
      scheme: =schemes expr {scheme}
      type: =scaleTypes

    scaleBins
      start, step, stop: number

    scaleInterpolate
      gamma: number
      type: "rgb" "cubehelix" "cubehelix-long"

    domainUnion
      unionWith: [number bool string {dateTime}]

    fieldRange
      field: string

    scheme
      count: number
      extent: [number]
      name: =schemes
      scheme: string [string]
    """
}
