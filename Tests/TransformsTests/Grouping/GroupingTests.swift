import Tables
import Testing
import Transforms

@Suite struct GroupingTests {
  @Test func groupsComeInOrderOfFirstAppearance() {
    let table = table(["g": ["b", "a", "b", nil, "a"], "n": [1, 1, 2, 2, 1]])
    #expect(Grouping(table, by: ["g"]).ids == [0, 1, 0, 2, 1])
    #expect(Grouping(table, by: ["g", "n"]).ids == [0, 1, 2, 3, 1])
    #expect(Grouping(table, by: ["g"]).firstRows == [0, 1, 3])
    #expect(Array(Grouping(table, by: ["g"]).members[1]) == [1, 4])
  }

  @Test func withoutFieldsThereIsOneGroupUnlessThereAreNoRows() {
    #expect(Grouping(table(["n": [1, 2]]), by: []).count == 1)
    #expect(Grouping(table(["n": []]), by: []).count == 0)
  }

  @Test func negativeZeroIsZeroAndNanIsOneGroup() {
    let table = Table(columns: ["n": Column(numbers: [0, -0.0, .nan, -Double.nan])])
    #expect(Grouping(table, by: ["n"]).ids == [0, 0, 1, 1])
  }

  /// Vega's keys are texts, and a date's text stops at seconds.
  @Test func datesWithinASecondShareAGroup() {
    let table = Table(columns: ["d": Column(storage: .dates([0, 999, 1000]))])
    #expect(Grouping(table, by: ["d"]).ids == [0, 0, 1])
  }

  @Test func aFieldThatIsNotThereIsMissingEverywhere() {
    #expect(Grouping(table(["n": [1, 2]]), by: ["nope"]).ids == [0, 0])
  }

  @Test func manyGroupsStayApart() {
    let rows = 5000
    let table = Table(columns: [
      "a": Column(numbers: (0..<rows).map { Double($0 % 700) }), "b": Column(numbers: (0..<rows).map { Double($0 % 900) }),
    ])
    // lcm(700, 900) = 6300 > 5000, so that every pair is new.
    #expect(Grouping(table, by: ["a", "b"]).count == rows)
  }
}
