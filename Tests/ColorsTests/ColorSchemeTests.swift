import Colors
import Testing

/// The number of schemes is counted in Vega's palettes.
@Suite struct ColorSchemeTests {
  @Test("Schemes are found by name, whatever the case")
  func named() throws {
    #expect(ColorScheme.named("tableau10")?.colors.map(\.css).prefix(2) == ["#4c78a8", "#f58518"])
    #expect(ColorScheme.named("yellowGreenBlue")?.isContinuous == true)
    #expect(ColorScheme.named("nothing") == nil)
    #expect(ColorScheme.named("blues-0") == nil)
    #expect(ColorScheme.names.count == 68)
  }

  /// Vega-Lite 6's schema lists 333 names of schemes.
  @Test func theGrammarsNamesAreKnown() {
    #expect(ColorScheme.grammarNames.count == 333)
    #expect(Set(["accent", "blueorange-11", "bluegreen-9", "viridis", "redpurple-3", "sinebow"]).isSubset(of: ColorScheme.grammarNames))
    #expect(Set(["viridis-5", "blues-3", "bluegreen-10", "rainbow-3"]).isDisjoint(with: ColorScheme.grammarNames))
    #expect(ColorScheme.grammarNames.allSatisfy { ColorScheme.named($0) != nil })
  }

  @Test("A number after the name cuts a ramp into that many colors, ends included")
  func counted() throws {
    let blues = try #require(ColorScheme.named("blues"))
    let three = try #require(ColorScheme.named("blues-3"))
    #expect(three.colors == [blues.interpolate(0), blues.interpolate(0.5), blues.interpolate(1)])
  }

  @Test("A discrete scale samples the inside of a ramp")
  func sampled() throws {
    let blues = try #require(ColorScheme.named("blues"))
    #expect(blues.colors(count: 3) == [0.25, 0.5, 0.75].map(blues.interpolate))
    #expect(blues.colors(count: 3, reversed: true) == [0.75, 0.5, 0.25].map(blues.interpolate))
  }
}
