import Testing

/// What d3-shape 3.2 draws for the first points of (0,10) (20,40) (50,30) (60,30) (90,80) (120,0); areas stand on y = 100.
///
/// - In the rows with a gap the third point is undefined. Numbers as d3 rounds them, to three digits.
let publishedCurves: [PublishedCurve] = [
  PublishedCurve(
    name: "linear", tension: nil, count: 1, gap: false,
    line: "M0,10Z",
    area: "M0,10L0,100Z"),
  PublishedCurve(
    name: "linear", tension: nil, count: 2, gap: false,
    line: "M0,10L20,40",
    area: "M0,10L20,40L20,100L0,100Z"),
  PublishedCurve(
    name: "linear", tension: nil, count: 3, gap: false,
    line: "M0,10L20,40L50,30",
    area: "M0,10L20,40L50,30L50,100L20,100L0,100Z"),
  PublishedCurve(
    name: "linear", tension: nil, count: 6, gap: false,
    line: "M0,10L20,40L50,30L60,30L90,80L120,0",
    area: "M0,10L20,40L50,30L60,30L90,80L120,0L120,100L90,100L60,100L50,100L20,100L0,100Z"),
  PublishedCurve(
    name: "linear", tension: nil, count: 6, gap: true,
    line: "M0,10L20,40M60,30L90,80L120,0",
    area: "M0,10L20,40L20,100L0,100ZM60,30L90,80L120,0L120,100L90,100L60,100Z"),
  PublishedCurve(
    name: "linear-closed", tension: nil, count: 1, gap: false,
    line: "M0,10Z",
    area: "M0,10ZM0,100Z"),
  PublishedCurve(
    name: "linear-closed", tension: nil, count: 2, gap: false,
    line: "M0,10L20,40Z",
    area: "M0,10L20,40ZM20,100L0,100Z"),
  PublishedCurve(
    name: "linear-closed", tension: nil, count: 3, gap: false,
    line: "M0,10L20,40L50,30Z",
    area: "M0,10L20,40L50,30ZM50,100L20,100L0,100Z"),
  PublishedCurve(
    name: "linear-closed", tension: nil, count: 6, gap: false,
    line: "M0,10L20,40L50,30L60,30L90,80L120,0Z",
    area: "M0,10L20,40L50,30L60,30L90,80L120,0ZM120,100L90,100L60,100L50,100L20,100L0,100Z"),
  PublishedCurve(
    name: "linear-closed", tension: nil, count: 6, gap: true,
    line: "M0,10L20,40ZM60,30L90,80L120,0Z",
    area: "M0,10L20,40ZM20,100L0,100ZM60,30L90,80L120,0ZM120,100L90,100L60,100Z"),
  PublishedCurve(
    name: "step", tension: nil, count: 1, gap: false,
    line: "M0,10Z",
    area: "M0,10L0,100Z"),
  PublishedCurve(
    name: "step", tension: nil, count: 2, gap: false,
    line: "M0,10L10,10L10,40L20,40",
    area: "M0,10L10,10L10,40L20,40L20,100L10,100L10,100L0,100Z"),
  PublishedCurve(
    name: "step", tension: nil, count: 3, gap: false,
    line: "M0,10L10,10L10,40L35,40L35,30L50,30",
    area: "M0,10L10,10L10,40L35,40L35,30L50,30L50,100L35,100L35,100L10,100L10,100L0,100Z"),
  PublishedCurve(
    name: "step", tension: nil, count: 6, gap: false,
    line: "M0,10L10,10L10,40L35,40L35,30L55,30L55,30L75,30L75,80L105,80L105,0L120,0",
    area:
      "M0,10L10,10L10,40L35,40L35,30L55,30L55,30L75,30L75,80L105,80L105,0L120,0L120,100L105,100L105,100L75,100L75,100L55,100L55,100L35,100L35,100L10,100L10,100L0,100Z"
  ),
  PublishedCurve(
    name: "step", tension: nil, count: 6, gap: true,
    line: "M0,10L10,10L10,40L20,40M60,30L75,30L75,80L105,80L105,0L120,0",
    area: "M0,10L10,10L10,40L20,40L20,100L10,100L10,100L0,100ZM60,30L75,30L75,80L105,80L105,0L120,0L120,100L105,100L105,100L75,100L75,100L60,100Z"),
  PublishedCurve(
    name: "step-before", tension: nil, count: 1, gap: false,
    line: "M0,10Z",
    area: "M0,10L0,100Z"),
  PublishedCurve(
    name: "step-before", tension: nil, count: 2, gap: false,
    line: "M0,10L0,40L20,40",
    area: "M0,10L0,40L20,40L20,100L0,100L0,100Z"),
  PublishedCurve(
    name: "step-before", tension: nil, count: 3, gap: false,
    line: "M0,10L0,40L20,40L20,30L50,30",
    area: "M0,10L0,40L20,40L20,30L50,30L50,100L20,100L20,100L0,100L0,100Z"),
  PublishedCurve(
    name: "step-before", tension: nil, count: 6, gap: false,
    line: "M0,10L0,40L20,40L20,30L50,30L50,30L60,30L60,80L90,80L90,0L120,0",
    area:
      "M0,10L0,40L20,40L20,30L50,30L50,30L60,30L60,80L90,80L90,0L120,0L120,100L90,100L90,100L60,100L60,100L50,100L50,100L20,100L20,100L0,100L0,100Z"),
  PublishedCurve(
    name: "step-before", tension: nil, count: 6, gap: true,
    line: "M0,10L0,40L20,40M60,30L60,80L90,80L90,0L120,0",
    area: "M0,10L0,40L20,40L20,100L0,100L0,100ZM60,30L60,80L90,80L90,0L120,0L120,100L90,100L90,100L60,100L60,100Z"),
  PublishedCurve(
    name: "step-after", tension: nil, count: 1, gap: false,
    line: "M0,10Z",
    area: "M0,10L0,100Z"),
  PublishedCurve(
    name: "step-after", tension: nil, count: 2, gap: false,
    line: "M0,10L20,10L20,40",
    area: "M0,10L20,10L20,40L20,100L20,100L0,100Z"),
  PublishedCurve(
    name: "step-after", tension: nil, count: 3, gap: false,
    line: "M0,10L20,10L20,40L50,40L50,30",
    area: "M0,10L20,10L20,40L50,40L50,30L50,100L50,100L20,100L20,100L0,100Z"),
  PublishedCurve(
    name: "step-after", tension: nil, count: 6, gap: false,
    line: "M0,10L20,10L20,40L50,40L50,30L60,30L60,30L90,30L90,80L120,80L120,0",
    area:
      "M0,10L20,10L20,40L50,40L50,30L60,30L60,30L90,30L90,80L120,80L120,0L120,100L120,100L90,100L90,100L60,100L60,100L50,100L50,100L20,100L20,100L0,100Z"
  ),
  PublishedCurve(
    name: "step-after", tension: nil, count: 6, gap: true,
    line: "M0,10L20,10L20,40M60,30L90,30L90,80L120,80L120,0",
    area: "M0,10L20,10L20,40L20,100L20,100L0,100ZM60,30L90,30L90,80L120,80L120,0L120,100L120,100L90,100L90,100L60,100Z"),
  PublishedCurve(
    name: "basis", tension: nil, count: 1, gap: false,
    line: "M0,10Z",
    area: "M0,10L0,100Z"),
  PublishedCurve(
    name: "basis", tension: nil, count: 2, gap: false,
    line: "M0,10L20,40",
    area: "M0,10L20,40L20,100L0,100Z"),
  PublishedCurve(
    name: "basis", tension: nil, count: 3, gap: false,
    line: "M0,10L3.333,15C6.667,20,13.333,30,21.667,33.333C30,36.667,40,33.333,45,31.667L50,30",
    area:
      "M0,10L3.333,15C6.667,20,13.333,30,21.667,33.333C30,36.667,40,33.333,45,31.667L50,30L50,100L45,100C40,100,30,100,21.667,100C13.333,100,6.667,100,3.333,100L0,100Z"
  ),
  PublishedCurve(
    name: "basis", tension: nil, count: 6, gap: false,
    line:
      "M0,10L3.333,15C6.667,20,13.333,30,21.667,33.333C30,36.667,40,33.333,46.667,31.667C53.333,30,56.667,30,63.333,38.333C70,46.667,80,63.333,90,58.333C100,53.333,110,26.667,115,13.333L120,0",
    area:
      "M0,10L3.333,15C6.667,20,13.333,30,21.667,33.333C30,36.667,40,33.333,46.667,31.667C53.333,30,56.667,30,63.333,38.333C70,46.667,80,63.333,90,58.333C100,53.333,110,26.667,115,13.333L120,0L120,100L115,100C110,100,100,100,90,100C80,100,70,100,63.333,100C56.667,100,53.333,100,46.667,100C40,100,30,100,21.667,100C13.333,100,6.667,100,3.333,100L0,100Z"
  ),
  PublishedCurve(
    name: "basis", tension: nil, count: 6, gap: true,
    line: "M0,10L20,40M60,30L65,38.333C70,46.667,80,63.333,90,58.333C100,53.333,110,26.667,115,13.333L120,0",
    area:
      "M0,10L20,40L20,100L0,100ZM60,30L65,38.333C70,46.667,80,63.333,90,58.333C100,53.333,110,26.667,115,13.333L120,0L120,100L115,100C110,100,100,100,90,100C80,100,70,100,65,100L60,100Z"
  ),
  PublishedCurve(
    name: "basis-open", tension: nil, count: 1, gap: false,
    line: nil,
    area: nil),
  PublishedCurve(
    name: "basis-open", tension: nil, count: 2, gap: false,
    line: nil,
    area: nil),
  PublishedCurve(
    name: "basis-open", tension: nil, count: 3, gap: false,
    line: "M21.667,33.333Z",
    area: "M21.667,33.333L21.667,100Z"),
  PublishedCurve(
    name: "basis-open", tension: nil, count: 6, gap: false,
    line: "M21.667,33.333C30,36.667,40,33.333,46.667,31.667C53.333,30,56.667,30,63.333,38.333C70,46.667,80,63.333,90,58.333",
    area:
      "M21.667,33.333C30,36.667,40,33.333,46.667,31.667C53.333,30,56.667,30,63.333,38.333C70,46.667,80,63.333,90,58.333L90,100C80,100,70,100,63.333,100C56.667,100,53.333,100,46.667,100C40,100,30,100,21.667,100Z"
  ),
  PublishedCurve(
    name: "basis-open", tension: nil, count: 6, gap: true,
    line: "M90,58.333Z",
    area: "M90,58.333L90,100Z"),
  PublishedCurve(
    name: "basis-closed", tension: nil, count: 1, gap: false,
    line: "M0,10Z",
    area: "M0,10ZM0,100Z"),
  PublishedCurve(
    name: "basis-closed", tension: nil, count: 2, gap: false,
    line: "M13.333,30L6.667,20Z",
    area: "M13.333,30L6.667,20ZM6.667,100L13.333,100Z"),
  PublishedCurve(
    name: "basis-closed", tension: nil, count: 3, gap: false,
    line: "M21.667,33.333C30,36.667,40,33.333,36.667,28.333C33.333,23.333,16.667,16.667,11.667,18.333C6.667,20,13.333,30,21.667,33.333",
    area:
      "M21.667,33.333C30,36.667,40,33.333,36.667,28.333C33.333,23.333,16.667,16.667,11.667,18.333C6.667,20,13.333,30,21.667,33.333M21.667,100C13.333,100,6.667,100,11.667,100C16.667,100,33.333,100,36.667,100C40,100,30,100,21.667,100"
  ),
  PublishedCurve(
    name: "basis-closed", tension: nil, count: 6, gap: false,
    line:
      "M21.667,33.333C30,36.667,40,33.333,46.667,31.667C53.333,30,56.667,30,63.333,38.333C70,46.667,80,63.333,90,58.333C100,53.333,110,26.667,95,15C80,3.333,40,6.667,23.333,13.333C6.667,20,13.333,30,21.667,33.333",
    area:
      "M21.667,33.333C30,36.667,40,33.333,46.667,31.667C53.333,30,56.667,30,63.333,38.333C70,46.667,80,63.333,90,58.333C100,53.333,110,26.667,95,15C80,3.333,40,6.667,23.333,13.333C6.667,20,13.333,30,21.667,33.333M90,100C80,100,70,100,63.333,100C56.667,100,53.333,100,46.667,100C40,100,30,100,21.667,100C13.333,100,6.667,100,23.333,100C40,100,80,100,95,100C110,100,100,100,90,100"
  ),
  PublishedCurve(
    name: "basis-closed", tension: nil, count: 6, gap: true,
    line: "M13.333,30L6.667,20ZM90,58.333C100,53.333,110,26.667,105,18.333C100,10,80,20,75,33.333C70,46.667,80,63.333,90,58.333",
    area:
      "M13.333,30L6.667,20ZM6.667,100L13.333,100ZM90,58.333C100,53.333,110,26.667,105,18.333C100,10,80,20,75,33.333C70,46.667,80,63.333,90,58.333M90,100C80,100,70,100,75,100C80,100,100,100,105,100C110,100,100,100,90,100"
  ),
  PublishedCurve(
    name: "bundle", tension: 0.6, count: 1, gap: false,
    line: nil,
    area: nil),
  PublishedCurve(
    name: "bundle", tension: 0.6, count: 2, gap: false,
    line: "M0,10L20,40",
    area: nil),
  PublishedCurve(
    name: "bundle", tension: 0.6, count: 3, gap: false,
    line: "M0,10L3.667,13.667C7.333,17.333,14.667,24.667,23,28C31.333,31.333,40.667,30.667,45.333,30.333L50,30",
    area: nil),
  PublishedCurve(
    name: "bundle", tension: 0.6, count: 6, gap: false,
    line:
      "M0,10L3.6,12.867C7.2,15.733,14.4,21.467,22.6,23.2C30.8,24.933,40,22.667,47.2,21.4C54.4,20.133,59.6,19.867,66.8,24.6C74,29.333,83.2,39.067,92.4,35.8C101.6,32.533,110.8,16.267,115.4,8.133L120,0",
    area: nil),
  PublishedCurve(
    name: "bundle", tension: 0.6, count: 6, gap: true,
    line: "M0,10L20,40M60,30L65,34C70,38,80,46,90,41C100,36,110,18,115,9L120,0",
    area: nil),
  PublishedCurve(
    name: "cardinal", tension: 0.3, count: 1, gap: false,
    line: "M0,10Z",
    area: "M0,10L0,100Z"),
  PublishedCurve(
    name: "cardinal", tension: 0.3, count: 2, gap: false,
    line: "M0,10L20,40",
    area: "M0,10L20,40L20,100L0,100Z"),
  PublishedCurve(
    name: "cardinal", tension: 0.3, count: 3, gap: false,
    line: "M0,10C0,10,14.167,37.667,20,40C25.833,42.333,50,30,50,30",
    area: "M0,10C0,10,14.167,37.667,20,40C25.833,42.333,50,30,50,30L50,100C50,100,25.833,100,20,100C14.167,100,0,100,0,100Z"),
  PublishedCurve(
    name: "cardinal", tension: 0.3, count: 6, gap: false,
    line:
      "M0,10C0,10,14.167,37.667,20,40C25.833,42.333,45.333,31.167,50,30C54.667,28.833,55.333,24.167,60,30C64.667,35.833,83,83.5,90,80C97,76.5,120,0,120,0",
    area:
      "M0,10C0,10,14.167,37.667,20,40C25.833,42.333,45.333,31.167,50,30C54.667,28.833,55.333,24.167,60,30C64.667,35.833,83,83.5,90,80C97,76.5,120,0,120,0L120,100C120,100,97,100,90,100C83,100,64.667,100,60,100C55.333,100,54.667,100,50,100C45.333,100,25.833,100,20,100C14.167,100,0,100,0,100Z"
  ),
  PublishedCurve(
    name: "cardinal", tension: 0.3, count: 6, gap: true,
    line: "M0,10L20,40M60,30C60,30,83,83.5,90,80C97,76.5,120,0,120,0",
    area: "M0,10L20,40L20,100L0,100ZM60,30C60,30,83,83.5,90,80C97,76.5,120,0,120,0L120,100C120,100,97,100,90,100C83,100,60,100,60,100Z"),
  PublishedCurve(
    name: "cardinal-open", tension: 0.3, count: 1, gap: false,
    line: nil,
    area: nil),
  PublishedCurve(
    name: "cardinal-open", tension: 0.3, count: 2, gap: false,
    line: nil,
    area: nil),
  PublishedCurve(
    name: "cardinal-open", tension: 0.3, count: 3, gap: false,
    line: "M20,40Z",
    area: "M20,40L20,100Z"),
  PublishedCurve(
    name: "cardinal-open", tension: 0.3, count: 6, gap: false,
    line: "M20,40C25.833,42.333,45.333,31.167,50,30C54.667,28.833,55.333,24.167,60,30C64.667,35.833,83,83.5,90,80",
    area:
      "M20,40C25.833,42.333,45.333,31.167,50,30C54.667,28.833,55.333,24.167,60,30C64.667,35.833,83,83.5,90,80L90,100C83,100,64.667,100,60,100C55.333,100,54.667,100,50,100C45.333,100,25.833,100,20,100Z"
  ),
  PublishedCurve(
    name: "cardinal-open", tension: 0.3, count: 6, gap: true,
    line: "M90,80Z",
    area: "M90,80L90,100Z"),
  PublishedCurve(
    name: "cardinal-closed", tension: 0.3, count: 1, gap: false,
    line: "M0,10Z",
    area: "M0,10ZM0,100Z"),
  PublishedCurve(
    name: "cardinal-closed", tension: 0.3, count: 2, gap: false,
    line: "M20,40L0,10Z",
    area: "M20,40L0,10ZM0,100L20,100Z"),
  PublishedCurve(
    name: "cardinal-closed", tension: 0.3, count: 3, gap: false,
    line: "M20,40C25.833,42.333,52.333,33.5,50,30C47.667,26.5,3.5,8.833,0,10C-3.5,11.167,14.167,37.667,20,40",
    area:
      "M20,40C25.833,42.333,52.333,33.5,50,30C47.667,26.5,3.5,8.833,0,10C-3.5,11.167,14.167,37.667,20,40M20,100C14.167,100,-3.5,100,0,100C3.5,100,47.667,100,50,100C52.333,100,25.833,100,20,100"
  ),
  PublishedCurve(
    name: "cardinal-closed", tension: 0.3, count: 6, gap: false,
    line:
      "M20,40C25.833,42.333,45.333,31.167,50,30C54.667,28.833,55.333,24.167,60,30C64.667,35.833,83,83.5,90,80C97,76.5,130.5,8.167,120,0C109.5,-8.167,11.667,5.333,0,10C-11.667,14.667,14.167,37.667,20,40",
    area:
      "M20,40C25.833,42.333,45.333,31.167,50,30C54.667,28.833,55.333,24.167,60,30C64.667,35.833,83,83.5,90,80C97,76.5,130.5,8.167,120,0C109.5,-8.167,11.667,5.333,0,10C-11.667,14.667,14.167,37.667,20,40M90,100C83,100,64.667,100,60,100C55.333,100,54.667,100,50,100C45.333,100,25.833,100,20,100C14.167,100,-11.667,100,0,100C11.667,100,109.5,100,120,100C130.5,100,97,100,90,100"
  ),
  PublishedCurve(
    name: "cardinal-closed", tension: 0.3, count: 6, gap: true,
    line: "M20,40L0,10ZM90,80C97,76.5,123.5,5.833,120,0C116.5,-5.833,63.5,20.667,60,30C56.5,39.333,83,83.5,90,80",
    area:
      "M20,40L0,10ZM0,100L20,100ZM90,80C97,76.5,123.5,5.833,120,0C116.5,-5.833,63.5,20.667,60,30C56.5,39.333,83,83.5,90,80M90,100C83,100,56.5,100,60,100C63.5,100,116.5,100,120,100C123.5,100,97,100,90,100"
  ),
  PublishedCurve(
    name: "catmull-rom", tension: 0.7, count: 1, gap: false,
    line: "M0,10Z",
    area: "M0,10L0,100Z"),
  PublishedCurve(
    name: "catmull-rom", tension: 0.7, count: 2, gap: false,
    line: "M0,10L20,40",
    area: "M0,10L20,40L20,100L0,100Z"),
  PublishedCurve(
    name: "catmull-rom", tension: 0.7, count: 3, gap: false,
    line: "M0,10C0,10,11.087,37.14,20,40C28.131,42.609,50,30,50,30",
    area: "M0,10C0,10,11.087,37.14,20,40C28.131,42.609,50,30,50,30L50,100C50,100,29.347,100,20,100C12.963,100,0,100,0,100Z"),
  PublishedCurve(
    name: "catmull-rom", tension: 0.7, count: 6, gap: false,
    line:
      "M0,10C0,10,11.087,37.14,20,40C28.131,42.609,41.754,31.029,50,30C53.683,29.54,56.762,28.906,60,30C71.125,33.757,81.017,79.407,90,80C101.737,80.775,120,0,120,0",
    area:
      "M0,10C0,10,11.087,37.14,20,40C28.131,42.609,41.754,31.029,50,30C53.683,29.54,56.762,28.906,60,30C71.125,33.757,81.017,79.407,90,80C101.737,80.775,120,0,120,0L120,100C120,100,100,100,90,100C80,100,68.081,100,60,100C56.255,100,53.745,100,50,100C41.919,100,29.347,100,20,100C12.963,100,0,100,0,100Z"
  ),
  PublishedCurve(
    name: "catmull-rom", tension: 0.7, count: 6, gap: true,
    line: "M0,10L20,40M60,30C60,30,81.017,79.407,90,80C101.737,80.775,120,0,120,0",
    area: "M0,10L20,40L20,100L0,100ZM60,30C60,30,81.017,79.407,90,80C101.737,80.775,120,0,120,0L120,100C120,100,100,100,90,100C80,100,60,100,60,100Z"),
  PublishedCurve(
    name: "catmull-rom-open", tension: 0.7, count: 1, gap: false,
    line: nil,
    area: nil),
  PublishedCurve(
    name: "catmull-rom-open", tension: 0.7, count: 2, gap: false,
    line: nil,
    area: nil),
  PublishedCurve(
    name: "catmull-rom-open", tension: 0.7, count: 3, gap: false,
    line: "M20,40Z",
    area: "M20,40L20,100Z"),
  PublishedCurve(
    name: "catmull-rom-open", tension: 0.7, count: 6, gap: false,
    line: "M20,40C28.131,42.609,41.754,31.029,50,30C53.683,29.54,56.762,28.906,60,30C71.125,33.757,81.017,79.407,90,80",
    area:
      "M20,40C28.131,42.609,41.754,31.029,50,30C53.683,29.54,56.762,28.906,60,30C71.125,33.757,81.017,79.407,90,80L90,100C80,100,68.081,100,60,100C56.255,100,53.745,100,50,100C41.919,100,29.347,100,20,100Z"
  ),
  PublishedCurve(
    name: "catmull-rom-open", tension: 0.7, count: 6, gap: true,
    line: "M90,80Z",
    area: "M90,80L90,100Z"),
  PublishedCurve(
    name: "catmull-rom-closed", tension: 0.7, count: 1, gap: false,
    line: "M0,10Z",
    area: "M0,10ZM0,100Z"),
  PublishedCurve(
    name: "catmull-rom-closed", tension: 0.7, count: 2, gap: false,
    line: "M20,40L0,10Z",
    area: "M20,40L0,10ZM0,100L20,100Z"),
  PublishedCurve(
    name: "catmull-rom-closed", tension: 0.7, count: 3, gap: false,
    line: "M20,40C28.131,42.609,48.762,33.847,50,30C51.796,24.416,2.141,5.324,0,10C-1.617,13.531,11.087,37.14,20,40",
    area:
      "M20,40C28.131,42.609,48.762,33.847,50,30C51.796,24.416,2.141,5.324,0,10C-1.617,13.531,11.087,37.14,20,40M20,100C12.963,100,1.34,100,0,100C-2.545,100,51.555,100,50,100C48.912,100,29.347,100,20,100"
  ),
  PublishedCurve(
    name: "catmull-rom-closed", tension: 0.7, count: 6, gap: false,
    line:
      "M20,40C28.131,42.609,41.754,31.029,50,30C53.683,29.54,56.762,28.906,60,30C71.125,33.757,81.017,79.407,90,80C101.737,80.775,128.252,13.773,120,0C109.508,-17.512,1.183,-7.268,0,10C-0.508,17.424,11.087,37.14,20,40",
    area:
      "M20,40C28.131,42.609,41.754,31.029,50,30C53.683,29.54,56.762,28.906,60,30C71.125,33.757,81.017,79.407,90,80C101.737,80.775,128.252,13.773,120,0C109.508,-17.512,1.183,-7.268,0,10C-0.508,17.424,11.087,37.14,20,40M90,100C80,100,68.081,100,60,100C56.255,100,53.745,100,50,100C41.919,100,29.347,100,20,100C12.963,100,2.654,100,0,100C-9.302,100,128.146,100,120,100C116.913,100,100,100,90,100"
  ),
  PublishedCurve(
    name: "catmull-rom-closed", tension: 0.7, count: 6, gap: true,
    line: "M20,40L0,10ZM90,80C101.737,80.775,128.268,5.784,120,0C113.02,-4.883,63.724,15.602,60,30C56.624,43.052,81.017,79.407,90,80",
    area:
      "M20,40L0,10ZM0,100L20,100ZM90,80C101.737,80.775,128.268,5.784,120,0C113.02,-4.883,63.724,15.602,60,30C56.624,43.052,81.017,79.407,90,80M90,100C80,100,61.499,100,60,100C57.565,100,122.435,100,120,100C118.501,100,100,100,90,100"
  ),
  PublishedCurve(
    name: "monotone", tension: nil, count: 1, gap: false,
    line: "M0,10Z",
    area: "M0,10L0,100Z"),
  PublishedCurve(
    name: "monotone", tension: nil, count: 2, gap: false,
    line: "M0,10L20,40",
    area: "M0,10L20,40L20,100L0,100Z"),
  PublishedCurve(
    name: "monotone", tension: nil, count: 3, gap: false,
    line: "M0,10C6.667,25,13.333,40,20,40C30,40,40,35,50,30",
    area: "M0,10C6.667,25,13.333,40,20,40C30,40,40,35,50,30L50,100C40,100,30,100,20,100C13.333,100,6.667,100,0,100Z"),
  PublishedCurve(
    name: "monotone", tension: nil, count: 6, gap: false,
    line: "M0,10C6.667,25,13.333,40,20,40C30,40,40,30,50,30C53.333,30,56.667,30,60,30C70,30,80,80,90,80C100,80,110,40,120,0",
    area:
      "M0,10C6.667,25,13.333,40,20,40C30,40,40,30,50,30C53.333,30,56.667,30,60,30C70,30,80,80,90,80C100,80,110,40,120,0L120,100C110,100,100,100,90,100C80,100,70,100,60,100C56.667,100,53.333,100,50,100C40,100,30,100,20,100C13.333,100,6.667,100,0,100Z"
  ),
  PublishedCurve(
    name: "monotone", tension: nil, count: 6, gap: true,
    line: "M0,10L20,40M60,30C70,55,80,80,90,80C100,80,110,40,120,0",
    area: "M0,10L20,40L20,100L0,100ZM60,30C70,55,80,80,90,80C100,80,110,40,120,0L120,100C110,100,100,100,90,100C80,100,70,100,60,100Z"),
  PublishedCurve(
    name: "natural", tension: nil, count: 1, gap: false,
    line: "M0,10Z",
    area: "M0,10L0,100Z"),
  PublishedCurve(
    name: "natural", tension: nil, count: 2, gap: false,
    line: "M0,10L20,40",
    area: "M0,10L20,40L20,100L0,100Z"),
  PublishedCurve(
    name: "natural", tension: nil, count: 3, gap: false,
    line: "M0,10C5.833,23.333,11.667,36.667,20,40C28.333,43.333,39.167,36.667,50,30",
    area: "M0,10C5.833,23.333,11.667,36.667,20,40C28.333,43.333,39.167,36.667,50,30L50,100C39.167,100,28.333,100,20,100C11.667,100,5.833,100,0,100Z"),
  PublishedCurve(
    name: "natural", tension: nil, count: 6, gap: false,
    line:
      "M0,10C5.167,23.285,10.335,36.571,20,40C29.665,43.429,43.828,37.002,50,30C56.172,22.998,54.354,15.423,60,30C65.646,44.577,78.756,81.308,90,80C101.244,78.692,110.622,39.346,120,0",
    area:
      "M0,10C5.167,23.285,10.335,36.571,20,40C29.665,43.429,43.828,37.002,50,30C56.172,22.998,54.354,15.423,60,30C65.646,44.577,78.756,81.308,90,80C101.244,78.692,110.622,39.346,120,0L120,100C110.622,100,101.244,100,90,100C78.756,100,65.646,100,60,100C54.354,100,56.172,100,50,100C43.828,100,29.665,100,20,100C10.335,100,5.167,100,0,100Z"
  ),
  PublishedCurve(
    name: "natural", tension: nil, count: 6, gap: true,
    line: "M0,10L20,40M60,30C70,57.5,80,85,90,80C100,75,110,37.5,120,0",
    area: "M0,10L20,40L20,100L0,100ZM60,30C70,57.5,80,85,90,80C100,75,110,37.5,120,0L120,100C110,100,100,100,90,100C80,100,70,100,60,100Z"),
]

struct PublishedCurve: Sendable, CustomTestStringConvertible {
  var name: String
  var tension: Double?
  var count: Int
  var gap: Bool
  var line: String?
  var area: String?
  var testDescription: String { "\(name), \(count) points\(gap ? ", a gap" : "")" }
}
