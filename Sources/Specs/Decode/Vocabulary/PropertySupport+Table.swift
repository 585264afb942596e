extension PropertySupport {
  /// What becomes of every property: sections by `#`, kinds of objects as ``Vocabulary`` has them, then their own members.
  ///
  /// - A test holds this table against the vocabulary: every member is listed once, and nothing else is.
  static let table = """
    # A chart
    topLevel
      drawn: autosize background config datasets padding params usermeta
      still (tells editors which grammar to check): $schema
    viewBase
      drawn: data description name title transform
    unit
      drawn: align bounds center encoding height mark params resolve spacing view width
      refused: projection
    layerUnit
      drawn: encoding height mark params view width
      refused: projection
    layer
      drawn: encoding height layer resolve view width
      refused: projection
    facet
      drawn: facet spec
    facetMapping
      drawn: column row
    repeat
      drawn: repeat spec
    repeatMapping
      drawn: column layer row
    concat
      drawn: concat
    hconcat
      drawn: bounds center hconcat resolve spacing
    vconcat
      drawn: bounds center resolve spacing vconcat
    layoutBase
      drawn: align bounds center columns resolve spacing
    rowColumn
      drawn: column row
    step
      drawn: for step
    autosize
      drawn: contains type
      still (a still picture does not change its size): resize
    padding
      drawn: bottom left right top
    resolve
      drawn: axis legend scale
    axisResolve
      drawn: x y
    legendResolve
      drawn: angle color fill fillOpacity opacity shape size stroke strokeDash strokeOpacity strokeWidth
      still (animation has no still picture): time
    scaleResolve
      drawn: angle color fill fillOpacity opacity radius shape size stroke strokeDash strokeOpacity strokeWidth theta
        x xOffset y yOffset
      still (animation has no still picture): time
    # Data and parameters
    data
      drawn: format name sequence url values
      refused: graticule sphere
    dataFormat
      drawn: delimiter parse property type
      still (maps are refused): feature mesh
    sequence
      drawn: as start step stop
    parameter
      drawn: expr name value
      still (a still picture has no controls): bind
      still (nothing changes in a still picture): react
      still (selections are drawn as they stand before anybody touches the chart): views select
    selection
      still (selections are drawn as they stand before anybody touches the chart): clear encodings fields mark nearest
        on resolve toggle translate zoom type
    brush
      still (selections are drawn as they stand before anybody touches the chart): cursor fill stroke fillOpacity
        strokeDashOffset strokeOpacity strokeWidth strokeDash
    # Transforms
    aggregateTransform
      drawn: aggregate groupby
    binTransform
      drawn: as bin field
    calculateTransform
      drawn: as calculate
    densityTransform
      drawn: as bandwidth counts cumulative density extent groupby maxsteps minsteps resolve steps
    extentTransform
      drawn: extent param
    filterTransform
      drawn: filter
    flattenTransform
      drawn: as flatten
    foldTransform
      drawn: as fold
    imputeTransform
      drawn: frame groupby impute key keyvals method value
    joinaggregateTransform
      drawn: groupby joinaggregate
    loessTransform
      drawn: as bandwidth groupby loess on
    lookupTransform
      drawn: as default from lookup
    lookupSource
      drawn: data fields key param
    pivotTransform
      drawn: groupby limit op pivot value
    quantileTransform
      drawn: as groupby probs quantile step
    regressionTransform
      drawn: as extent groupby method on order params regression
    sampleTransform
      drawn: sample
    stackTransform
      drawn: as groupby offset sort stack
    timeUnitTransform
      drawn: as field timeUnit
    windowTransform
      drawn: frame groupby ignorePeers sort window
    aggregateField
      drawn: as field op
    windowField
      drawn: as field op param
    # Marks
    markProperties
      drawn: align angle aria ariaRole ariaRoleDescription aspect bandSize baseline binSpacing blend clip color
        continuousBandSize cornerRadius cornerRadiusBottomLeft cornerRadiusBottomRight cornerRadiusEnd
        cornerRadiusTopLeft cornerRadiusTopRight description dir discreteBandSize dx dy ellipsis endAngle fill
        fillOpacity filled font fontSize fontStyle fontWeight height href innerRadius interpolate invalid limit line
        lineBreak lineHeight minBandSize opacity order orient outerRadius padAngle point radius radius2 radius2Offset
        radiusOffset shape size smooth startAngle stroke strokeCap strokeDash strokeDashOffset strokeJoin
        strokeMiterLimit strokeOffset strokeOpacity strokeWidth style tension text theta theta2 theta2Offset
        thetaOffset thickness timeUnitBandPosition timeUnitBandSize tooltip type url width x x2 x2Offset xOffset y y2
        y2Offset yOffset
      still (a still picture has no pointer): cursor
      still (animation has no still picture): time
    boxplot
      drawn: clip color invalid opacity orient type
    boxplotParts
      drawn: box extent median outliers rule size ticks
    errorbar
      drawn: clip color opacity orient type
    errorbarParts
      drawn: extent rule size thickness ticks
    errorband
      drawn: clip color opacity orient type
    errorbandParts
      drawn: band borders extent interpolate tension
    relativeBandSize
      drawn: band
    tooltipContent
      drawn: content
    gradient
      drawn: gradient id r1 r2 stops x1 x2 y1 y2
    gradientStop
      drawn: color offset
    # Channels
    encodingBase
      drawn: angle color description detail fill fillOpacity href key opacity order radius radius2 shape size stroke
        strokeDash strokeOpacity strokeWidth text theta theta2 tooltip url x x2 xError xError2 xOffset y y2 yError
        yError2 yOffset
      refused: latitude latitude2 longitude longitude2 time
    encoding
    facetedEncoding
      drawn: column facet row
    fieldBase
      drawn: aggregate bandPosition field timeUnit title tooltip
    positionChannel
      drawn: axis bin datum impute scale sort stack type value
    secondChannel
      drawn: bin datum type value
    polarChannel
      drawn: bin datum scale sort stack type value
    offsetChannel
      drawn: bin datum scale sort type value
    scaledChannel
      drawn: bin condition datum legend scale sort type value
      still (animation has no still picture): rescale
    textChannel
      drawn: bin condition datum format formatType type value
      still (animation has no still picture): filter
    detailChannel
      drawn: bin type
    orderChannel
      drawn: bin condition sort type value
    condition
      drawn: bin datum empty format formatType legend param scale sort test type value
    facetBase
      drawn: aggregate bandPosition bin field header sort timeUnit title type
    facetField
    facetChannel
      drawn: align bounds center columns spacing
    rowOrColumnChannel
      drawn: align center spacing
    aggregate
      drawn: argmax argmin exponential exponentialb
    bin
      drawn: anchor base binned divide extent maxbins minstep nice step steps
    parameterExtent
      drawn: encoding field param
    timeUnit
      drawn: binned maxbins step unit utc
    sort
      drawn: encoding field op order
    impute
      drawn: frame keyvals method value
    imputeSequence
      drawn: start step stop
    repeatReference
      drawn: repeat
    dateTime
      drawn: date day hours milliseconds minutes month quarter seconds utc year
    # Scales
    scale
      drawn: align base bins clamp constant domain domainMax domainMid domainMin domainRaw exponent interpolate nice
        padding paddingInner paddingOuter range rangeMax rangeMin reverse round scheme type zero
    scaleBins
      drawn: start step stop
    scaleInterpolate
      drawn: gamma type
    domainUnion
      drawn: unionWith
    fieldRange
      drawn: field
    scheme
      drawn: count extent name scheme
    # Guides
    axisBase
      drawn: aria bandPosition description domain domainCap domainColor domainDash domainDashOffset domainOpacity
        domainWidth format formatType grid gridCap gridColor gridDash gridDashOffset gridOpacity gridWidth labelAlign
        labelAngle labelBaseline labelBound labelColor labelExpr labelFlush labelFlushOffset labelFont labelFontSize
        labelFontStyle labelFontWeight labelLimit labelLineHeight labelOffset labelOpacity labelOverlap labelPadding
        labelSeparation labels maxExtent minExtent offset orient position style tickBand tickCap tickColor tickCount
        tickDash tickDashOffset tickExtra tickMinStep tickOffset tickOpacity tickRound tickSize tickWidth ticks title
        titleAlign titleAnchor titleAngle titleBaseline titleColor titleFont titleFontSize titleFontStyle
        titleFontWeight titleLimit titleLineHeight titleOpacity titlePadding titleX titleY translate values zindex
    axis
    legendBase
      drawn: aria clipHeight columnPadding columns cornerRadius description direction fillColor gradientLength
        gradientOpacity gradientStrokeColor gradientStrokeWidth gradientThickness gridAlign labelAlign labelBaseline
        labelColor labelFont labelFontSize labelFontStyle labelFontWeight labelLimit labelOffset labelOpacity
        labelOverlap labelPadding labelSeparation legendX legendY offset orient padding rowPadding strokeColor
        symbolDash symbolDashOffset symbolFillColor symbolLimit symbolOffset symbolOpacity symbolSize
        symbolStrokeColor symbolStrokeWidth symbolType tickCount titleAlign titleAnchor titleBaseline titleColor
        titleFont titleFontSize titleFontStyle titleFontWeight titleLimit titleLineHeight titleOpacity titleOrient
        titlePadding
    legend
      drawn: format formatType labelExpr tickMinStep title type values zindex
    headerBase
      drawn: format formatType labelAlign labelAnchor labelAngle labelBaseline labelColor labelExpr labelFont
        labelFontSize labelFontStyle labelFontWeight labelLimit labelLineHeight labelOrient labelPadding labels orient
        titleAlign titleAnchor titleAngle titleBaseline titleColor titleFont titleFontSize titleFontStyle
        titleFontWeight titleLimit titleLineHeight titleOrient titlePadding
    header
      drawn: title
    titleBase
      drawn: align angle aria baseline color dx dy font fontSize fontStyle fontWeight frame limit lineHeight offset
        orient subtitleColor subtitleFont subtitleFontSize subtitleFontStyle subtitleFontWeight subtitleLineHeight
        subtitlePadding
    title
      drawn: anchor style subtitle text zindex
    viewBackground
      drawn: style
    frame
      drawn: cornerRadius fill fillOpacity opacity stroke strokeCap strokeDash strokeDashOffset strokeJoin
        strokeMiterLimit strokeOpacity strokeWidth
      still (a still picture has no pointer): cursor
    conditionalValue
      drawn: condition expr value
    guideCondition
      drawn: expr test value
    timeIntervalStep
      drawn: interval step
    # Configuration
    config
      drawn: arc area aria autosize axis axisBand axisBottom axisDiscrete axisLeft axisPoint axisQuantitative
        axisRight axisTemporal axisTop axisX axisXBand axisXDiscrete axisXPoint axisXQuantitative axisXTemporal axisY
        axisYBand axisYDiscrete axisYPoint axisYQuantitative axisYTemporal background bar boxplot circle color concat
        countTitle errorband errorbar facet fieldTitle font fontSize header headerColumn headerFacet headerRow image
        legend line lineBreak locale mark normalizedNumberFormat normalizedNumberFormatType numberFormat
        numberFormatType padding params point range rect rule scale square style text tick timeFormat timeFormatType
        title tooltipFormat trail view
      still (selections are drawn as they stand before anybody touches the chart): selection
      still (maps are refused): projection geoshape
      still (format types are those of Vega): customFormatTypes
    axisConfig
      drawn: disable
    legendConfig
      drawn: disable gradientDirection gradientHorizontalMaxLength gradientHorizontalMinLength gradientLabelLimit
        gradientLabelOffset gradientVerticalMaxLength gradientVerticalMinLength layout strokeDash strokeWidth
        symbolBaseFillColor symbolBaseStrokeColor symbolDirection title zindex
      still (selections are drawn as they stand before anybody touches the chart): unselectedOpacity
    headerConfig
      drawn: title
    titleConfig
      drawn: anchor zindex
    viewConfig
      drawn: clip continuousHeight continuousWidth discreteHeight discreteWidth step
    scaleConfig
      drawn: bandPaddingInner bandPaddingOuter bandWithNestedOffsetPaddingInner bandWithNestedOffsetPaddingOuter
        barBandPaddingInner clamp continuousPadding invalid maxBandSize maxFontSize maxOpacity maxSize maxStrokeWidth
        minBandSize minFontSize minOpacity minSize minStrokeWidth offsetBandPaddingInner offsetBandPaddingOuter
        pointPadding quantileCount quantizeCount rectBandPaddingInner round tickBandPaddingInner useUnaggregatedDomain
        xReverse zero
      still (animation has no still picture): animationDuration framesPerSecond
    scaleInvalid
      drawn: angle color fill fillOpacity opacity radius shape size stroke strokeDash strokeOpacity strokeWidth theta
        x xOffset y yOffset
      still (animation has no still picture): time
    invalidAs
      drawn: value
    rangeConfig
      drawn: category diverging heatmap ordinal ramp symbol
    boxplotConfig
    errorbarConfig
    errorbandConfig
    compositionConfig
      drawn: columns spacing
    selectionConfig
      still (selections are drawn as they stand before anybody touches the chart): interval point
    formatConfig
      drawn: normalizedNumberFormat normalizedNumberFormatType numberFormat numberFormatType timeFormat timeFormatType
    locale
      drawn: number time
    numberLocale
      drawn: currency decimal grouping minus nan numerals percent thousands
    timeLocale
      drawn: date dateTime days months periods shortDays shortMonths time
    """
}
