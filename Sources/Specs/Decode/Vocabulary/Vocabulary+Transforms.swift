extension Vocabulary {
  /// The members of transforms, for the list of what is supported; their own decoders check them.
  ///
  /// - Source: the JSON schema that Vega-Lite publishes.
  static let transforms = """
    aggregateTransform
      aggregate: [{aggregateField}]
      groupby: [string]

    aggregateField
      as, field: string
      op: =aggregates

    binTransform
      as: string [string]
      bin: bool {bin}
      field: string

    calculateTransform
      as, calculate: string

    densityTransform
      as, extent, groupby: [string]
      bandwidth, maxsteps, minsteps, steps: number
      counts, cumulative: bool
      density: string
      resolve: =resolutions

    extentTransform
      extent, param: string

    filterTransform
      filter: string object

    flattenTransform
      as, flatten: [string]

    foldTransform
      as, fold: [string]

    imputeTransform
      frame: [number null]
      groupby: [string]
      impute, key: string
      keyvals: [any] {imputeSequence}
      method: "value" "median" "max" "min" "mean"
      value: any

    joinaggregateTransform
      groupby: [string]
      joinaggregate: [{aggregateField}]

    loessTransform
      as, groupby: [string]
      bandwidth: number
      loess, on: string

    lookupTransform
      as: string [string]
      default: any
      from: {lookupSource}
      lookup: string

    lookupSource
      data: {data}
      fields: [string]
      key, param: string

    pivotTransform
      groupby: [string]
      limit: number
      op: =aggregates
      pivot, value: string

    quantileTransform
      as, groupby: [string]
      probs: [number]
      quantile: string
      step: number

    regressionTransform
      as, groupby: [string]
      extent: [number]
      method: "linear" "log" "exp" "pow" "quad" "poly"
      on, regression: string
      order: number
      params: bool

    sampleTransform
      sample: number

    stackTransform
      as: string [string]
      groupby: [string]
      offset: "zero" "center" "normalize"
      sort: [{sort}]
      stack: string

    timeUnitTransform
      as, field: string
      timeUnit: =timeUnits {timeUnit}

    windowTransform
      frame: [number null]
      groupby: [string]
      ignorePeers: bool
      sort: [{sort}]
      window: [{windowField}]

    windowField
      as, field, op: string
      param: number
    """
}
