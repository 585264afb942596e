/// The names of Vega's color schemes.
enum ColorSchemeNames {
  static let all: [String] = plain + sevenShades.flatMap { name in (3...9).map { "\(name)-\($0)" } } + nineShades.flatMap { name in (3...11).map { "\(name)-\($0)" } }
  private static let plain = [
    "accent", "bluegreen", "blueorange", "bluepurple", "blues", "brownbluegreen", "browns", "category10", "category20", "category20b", "category20c", "cividis", "dark2", "darkblue", "darkgold", "darkgreen", "darkmulti", "darkred", "goldgreen", "goldorange", "goldred", "greenblue", "greens", "greys", "inferno", "lightgreyred", "lightgreyteal", "lightmulti", "lightorange", "lighttealblue", "magma", "observable10", "orangered", "oranges", "paired", "pastel1", "pastel2", "pinkyellowgreen", "plasma", "purpleblue", "purplebluegreen", "purplegreen", "purpleorange", "purplered", "purples", "rainbow", "redblue", "redgrey", "redpurple", "reds", "redyellowblue", "redyellowgreen", "set1", "set2", "set3", "sinebow", "spectral", "tableau10", "tableau20", "tealblues", "teals", "turbo", "viridis", "warmgreys", "yellowgreen", "yellowgreenblue", "yelloworangebrown", "yelloworangered",
  ]
  private static let sevenShades = [
    "bluegreen", "bluepurple", "darkblue", "darkgold", "darkgreen", "darkmulti", "darkred", "goldgreen", "goldorange", "goldred", "greenblue", "lightgreyred", "lightgreyteal", "lightmulti", "lightorange", "lighttealblue", "orangered", "purpleblue", "purplebluegreen", "purplered", "redpurple", "yellowgreen", "yellowgreenblue", "yelloworangebrown", "yelloworangered",
  ]
  private static let nineShades = [
    "blueorange", "brownbluegreen", "pinkyellowgreen", "purplegreen", "purpleorange", "redblue", "redgrey", "redyellowblue", "redyellowgreen", "spectral",
  ]
}
