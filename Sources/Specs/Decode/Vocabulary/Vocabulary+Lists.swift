extension Vocabulary {
  /// The closed lists of values that members name by `=list`.
  ///
  /// - Source: the JSON schema that Vega-Lite publishes.
  static let lists = """
    aggregates
      average ci0 ci1 count distinct max mean median min missing product q1 q3 stderr stdev stdevp sum valid values
      variance variancep

    baselines
      alphabetic top middle bottom line-top line-bottom

    blends
      color color-burn color-dodge darken difference exclusion hard-light hue lighten luminosity multiply overlay
      saturation screen soft-light

    cursors
      alias all-scroll auto cell col-resize context-menu copy crosshair default e-resize ew-resize grab grabbing help move
      n-resize ne-resize nesw-resize no-drop none not-allowed ns-resize nw-resize nwse-resize pointer progress
      row-resize s-resize se-resize sw-resize text vertical-text w-resize wait zoom-in zoom-out

    fontWeights
      normal bold lighter bolder

    interpolations
      basis basis-closed basis-open bundle cardinal cardinal-closed cardinal-open catmull-rom linear linear-closed
      monotone natural step step-after step-before

    invalidModes
      filter break-paths-filter-domains break-paths-show-domains break-paths-show-path-domains show

    legendOrients
      bottom bottom-left bottom-right left none right top top-left top-right

    marks
      arc area bar boxplot circle errorband errorbar image line point rect rule square text tick trail

    plainTimeUnits
      date day dayhours dayhoursminutes dayhoursminutesseconds dayofyear hours hoursminutes hoursminutesseconds
      milliseconds minutes minutesseconds month monthdate monthdatehours monthdatehoursminutes
      monthdatehoursminutesseconds quarter quartermonth seconds secondsmilliseconds utcdate utcday utcdayhours
      utcdayhoursminutes utcdayhoursminutesseconds utcdayofyear utchours utchoursminutes utchoursminutesseconds
      utcmilliseconds utcminutes utcminutesseconds utcmonth utcmonthdate utcmonthdatehours utcmonthdatehoursminutes
      utcmonthdatehoursminutesseconds utcquarter utcquartermonth utcseconds utcsecondsmilliseconds utcweek utcweekday
      utcweekdayhours utcweekdayhoursminutes utcweekdayhoursminutesseconds utcyear utcyeardayofyear utcyearmonth
      utcyearmonthdate utcyearmonthdatehours utcyearmonthdatehoursminutes utcyearmonthdatehoursminutesseconds
      utcyearquarter utcyearquartermonth utcyearweek utcyearweekday utcyearweekdayhours utcyearweekdayhoursminutes
      utcyearweekdayhoursminutesseconds week weekday weekdayhours weekdayhoursminutes weekdayhoursminutesseconds year
      yeardayofyear yearmonth yearmonthdate yearmonthdatehours yearmonthdatehoursminutes
      yearmonthdatehoursminutesseconds yearquarter yearquartermonth yearweek yearweekday yearweekdayhours
      yearweekdayhoursminutes yearweekdayhoursminutesseconds

    primitiveMarks
      arc area bar circle image line point rect rule square text tick trail

    resolutions
      independent shared

    scaleTypes
      band bin-ordinal identity linear log ordinal point pow quantile quantize sequential sqrt symlog threshold time utc

    schemes
      accent bluegreen bluegreen-3 bluegreen-4 bluegreen-5 bluegreen-6 bluegreen-7 bluegreen-8 bluegreen-9 blueorange
      blueorange-10 blueorange-11 blueorange-3 blueorange-4 blueorange-5 blueorange-6 blueorange-7 blueorange-8
      blueorange-9 bluepurple bluepurple-3 bluepurple-4 bluepurple-5 bluepurple-6 bluepurple-7 bluepurple-8 bluepurple-9
      blues brownbluegreen brownbluegreen-10 brownbluegreen-11 brownbluegreen-3 brownbluegreen-4 brownbluegreen-5
      brownbluegreen-6 brownbluegreen-7 brownbluegreen-8 brownbluegreen-9 browns category10 category20 category20b
      category20c cividis dark2 darkblue darkblue-3 darkblue-4 darkblue-5 darkblue-6 darkblue-7 darkblue-8 darkblue-9
      darkgold darkgold-3 darkgold-4 darkgold-5 darkgold-6 darkgold-7 darkgold-8 darkgold-9 darkgreen darkgreen-3
      darkgreen-4 darkgreen-5 darkgreen-6 darkgreen-7 darkgreen-8 darkgreen-9 darkmulti darkmulti-3 darkmulti-4
      darkmulti-5 darkmulti-6 darkmulti-7 darkmulti-8 darkmulti-9 darkred darkred-3 darkred-4 darkred-5 darkred-6
      darkred-7 darkred-8 darkred-9 goldgreen goldgreen-3 goldgreen-4 goldgreen-5 goldgreen-6 goldgreen-7 goldgreen-8
      goldgreen-9 goldorange goldorange-3 goldorange-4 goldorange-5 goldorange-6 goldorange-7 goldorange-8 goldorange-9
      goldred goldred-3 goldred-4 goldred-5 goldred-6 goldred-7 goldred-8 goldred-9 greenblue greenblue-3 greenblue-4
      greenblue-5 greenblue-6 greenblue-7 greenblue-8 greenblue-9 greens greys inferno lightgreyred lightgreyred-3
      lightgreyred-4 lightgreyred-5 lightgreyred-6 lightgreyred-7 lightgreyred-8 lightgreyred-9 lightgreyteal
      lightgreyteal-3 lightgreyteal-4 lightgreyteal-5 lightgreyteal-6 lightgreyteal-7 lightgreyteal-8 lightgreyteal-9
      lightmulti lightmulti-3 lightmulti-4 lightmulti-5 lightmulti-6 lightmulti-7 lightmulti-8 lightmulti-9 lightorange
      lightorange-3 lightorange-4 lightorange-5 lightorange-6 lightorange-7 lightorange-8 lightorange-9 lighttealblue
      lighttealblue-3 lighttealblue-4 lighttealblue-5 lighttealblue-6 lighttealblue-7 lighttealblue-8 lighttealblue-9
      magma observable10 orangered orangered-3 orangered-4 orangered-5 orangered-6 orangered-7 orangered-8 orangered-9
      oranges paired pastel1 pastel2 pinkyellowgreen pinkyellowgreen-10 pinkyellowgreen-11 pinkyellowgreen-3
      pinkyellowgreen-4 pinkyellowgreen-5 pinkyellowgreen-6 pinkyellowgreen-7 pinkyellowgreen-8 pinkyellowgreen-9 plasma
      purpleblue purpleblue-3 purpleblue-4 purpleblue-5 purpleblue-6 purpleblue-7 purpleblue-8 purpleblue-9
      purplebluegreen purplebluegreen-3 purplebluegreen-4 purplebluegreen-5 purplebluegreen-6 purplebluegreen-7
      purplebluegreen-8 purplebluegreen-9 purplegreen purplegreen-10 purplegreen-11 purplegreen-3 purplegreen-4
      purplegreen-5 purplegreen-6 purplegreen-7 purplegreen-8 purplegreen-9 purpleorange purpleorange-10 purpleorange-11
      purpleorange-3 purpleorange-4 purpleorange-5 purpleorange-6 purpleorange-7 purpleorange-8 purpleorange-9 purplered
      purplered-3 purplered-4 purplered-5 purplered-6 purplered-7 purplered-8 purplered-9 purples rainbow redblue
      redblue-10 redblue-11 redblue-3 redblue-4 redblue-5 redblue-6 redblue-7 redblue-8 redblue-9 redgrey redgrey-10
      redgrey-11 redgrey-3 redgrey-4 redgrey-5 redgrey-6 redgrey-7 redgrey-8 redgrey-9 redpurple redpurple-3 redpurple-4
      redpurple-5 redpurple-6 redpurple-7 redpurple-8 redpurple-9 reds redyellowblue redyellowblue-10 redyellowblue-11
      redyellowblue-3 redyellowblue-4 redyellowblue-5 redyellowblue-6 redyellowblue-7 redyellowblue-8 redyellowblue-9
      redyellowgreen redyellowgreen-10 redyellowgreen-11 redyellowgreen-3 redyellowgreen-4 redyellowgreen-5
      redyellowgreen-6 redyellowgreen-7 redyellowgreen-8 redyellowgreen-9 set1 set2 set3 sinebow spectral spectral-10
      spectral-11 spectral-3 spectral-4 spectral-5 spectral-6 spectral-7 spectral-8 spectral-9 tableau10 tableau20
      tealblues teals turbo viridis warmgreys yellowgreen yellowgreen-3 yellowgreen-4 yellowgreen-5 yellowgreen-6
      yellowgreen-7 yellowgreen-8 yellowgreen-9 yellowgreenblue yellowgreenblue-3 yellowgreenblue-4 yellowgreenblue-5
      yellowgreenblue-6 yellowgreenblue-7 yellowgreenblue-8 yellowgreenblue-9 yelloworangebrown yelloworangebrown-3
      yelloworangebrown-4 yelloworangebrown-5 yelloworangebrown-6 yelloworangebrown-7 yelloworangebrown-8
      yelloworangebrown-9 yelloworangered yelloworangered-3 yelloworangered-4 yelloworangered-5 yelloworangered-6
      yelloworangered-7 yelloworangered-8 yelloworangered-9

    selectionChannels
      angle color description fill fillOpacity href key latitude latitude2 longitude longitude2 opacity radius radius2
      shape size stroke strokeDash strokeOpacity strokeWidth text theta theta2 time url x x2 xOffset y y2 yOffset

    sortChannels
      color fill fillOpacity opacity shape size stroke strokeOpacity strokeWidth text x y

    sortNames
      -color -fill -fillOpacity -opacity -shape -size -stroke -strokeOpacity -strokeWidth -text -x -y ascending color
      descending fill fillOpacity opacity shape size stroke strokeOpacity strokeWidth text x y

    timeIntervals
      millisecond second minute hour day week month year

    timeUnits
      binnedutcyear binnedutcyeardayofyear binnedutcyearmonth binnedutcyearmonthdate binnedutcyearmonthdatehours
      binnedutcyearmonthdatehoursminutes binnedutcyearmonthdatehoursminutesseconds binnedutcyearquarter
      binnedutcyearquartermonth binnedutcyearweek binnedutcyearweekday binnedutcyearweekdayhours
      binnedutcyearweekdayhoursminutes binnedutcyearweekdayhoursminutesseconds binnedyear binnedyeardayofyear
      binnedyearmonth binnedyearmonthdate binnedyearmonthdatehours binnedyearmonthdatehoursminutes
      binnedyearmonthdatehoursminutesseconds binnedyearquarter binnedyearquartermonth binnedyearweek binnedyearweekday
      binnedyearweekdayhours binnedyearweekdayhoursminutes binnedyearweekdayhoursminutesseconds date day dayhours
      dayhoursminutes dayhoursminutesseconds dayofyear hours hoursminutes hoursminutesseconds milliseconds minutes
      minutesseconds month monthdate monthdatehours monthdatehoursminutes monthdatehoursminutesseconds quarter
      quartermonth seconds secondsmilliseconds utcdate utcday utcdayhours utcdayhoursminutes utcdayhoursminutesseconds
      utcdayofyear utchours utchoursminutes utchoursminutesseconds utcmilliseconds utcminutes utcminutesseconds utcmonth
      utcmonthdate utcmonthdatehours utcmonthdatehoursminutes utcmonthdatehoursminutesseconds utcquarter utcquartermonth
      utcseconds utcsecondsmilliseconds utcweek utcweekday utcweekdayhours utcweekdayhoursminutes
      utcweekdayhoursminutesseconds utcyear utcyeardayofyear utcyearmonth utcyearmonthdate utcyearmonthdatehours
      utcyearmonthdatehoursminutes utcyearmonthdatehoursminutesseconds utcyearquarter utcyearquartermonth utcyearweek
      utcyearweekday utcyearweekdayhours utcyearweekdayhoursminutes utcyearweekdayhoursminutesseconds week weekday
      weekdayhours weekdayhoursminutes weekdayhoursminutesseconds year yeardayofyear yearmonth yearmonthdate
      yearmonthdatehours yearmonthdatehoursminutes yearmonthdatehoursminutesseconds yearquarter yearquartermonth
      yearweek yearweekday yearweekdayhours yearweekdayhoursminutes yearweekdayhoursminutesseconds

    types
      nominal ordinal quantitative temporal
    """
}
