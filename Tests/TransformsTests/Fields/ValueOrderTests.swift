import Specs
import Tables
import Testing
import Transforms

@Suite struct ValueOrderTests {
  /// By hand from vega-util `ascending`.
  @Test(arguments: [
    (Value.null, Value.number(.nan), -1), (.number(.nan), 1, -1), (.null, .null, 0), (2, 10, -1), ("2", "10", 1), ("10", 9, 1),
    ("x", 9, 0), (false, true, -1), (.date(5), 6, -1), ("Z", "a", -1), ("😀", "\u{FFFD}", -1), ("z", "é", -1), ("ab", "abc", -1),
    ("a\u{D7FF}", "a😀", -1), ("😀", "😁", -1),
  ])
  func valuesCompareAsInVega(a: Value, b: Value, expected: Int) {
    #expect(ValueOrder.compare(a, b) == expected)
    #expect(ValueOrder.compare(b, a) == -expected)
  }

  @Test func rowsSortBySeveralFieldsAndKeepTheirOrder() {
    let table = table(["s": ["b", "a", nil, "b", "a"], "v": [1, 2, 3, .number(.nan), nil]])
    #expect(table.rows(sortedBy: [SortField("s")]) == [2, 1, 4, 0, 3])
    #expect(table.rows(sortedBy: [SortField("s", descending: true), SortField("v")]) == [3, 0, 4, 1, 2])
    #expect(table.rows(sortedBy: []) == [0, 1, 2, 3, 4])
  }
}
