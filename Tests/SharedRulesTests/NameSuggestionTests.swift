import SharedRules
import Testing

@Suite struct NameSuggestionTests {
  /// Counted by hand: letters added, taken away, changed, or swapped with their neighbor.
  @Test(
    "Edits are counted up to the reach",
    arguments: [
      ("share", "shre", 5, 1), ("share", "shrae", 5, 1), ("kitten", "sitting", 5, 3), ("", "ab", 5, 2), ("ab", "", 5, 2), ("same", "same", 0, 0),
      ("ca", "abc", 5, 3), ("abcdef", "badcfe", 5, 3), ("abcdef", "uvwxyz", 2, 3), ("a", "abcdef", 2, 3),
    ])
  func edits(a: String, b: String, reach: Int, distance: Int) {
    #expect(NameSuggestion.editDistance(Array(a), Array(b), reach: reach) == distance)
    #expect(NameSuggestion.editDistance(Array(b), Array(a), reach: reach) == distance)
  }

  @Test("A reach that ends early changes no distance within it", arguments: 0...8)
  func reach(limit: Int) {
    let words = ["shares", "hsarse", "quantitative", "qantitaitve", "mean", "name", "x", "xy", "yx", "color", "colour", "aggregate", "agregaet"]
    for a in words {
      for b in words {
        let whole = NameSuggestion.editDistance(Array(a), Array(b), reach: 100)
        #expect(NameSuggestion.editDistance(Array(a), Array(b), reach: limit) == min(whole, limit + 1), "\(a) \(b)")
      }
    }
  }

  @Test("The nearest name within a third of the letters is meant, the first of equals, in any case")
  func nearest() {
    #expect(NameSuggestion.nearest(to: "shre", in: ["shore", "share", "shred"]) == "share")
    #expect(NameSuggestion.nearest(to: "Quantitive", in: ["quantitative", "temporal"]) == "quantitative")
    #expect(NameSuggestion.nearest(to: "x", in: ["y"]) == "y")
    #expect(NameSuggestion.nearest(to: "mean", in: ["count", "sum"]) == nil)
    #expect(NameSuggestion.nearest(to: String(repeating: "a", count: 101), in: [String(repeating: "a", count: 101)]) == nil)
    #expect(NameSuggestion.nearest(to: "a", in: [String]()) == nil)
  }
}
