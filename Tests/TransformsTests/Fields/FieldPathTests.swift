import Tables
import Testing
import Transforms

@Suite struct FieldPathTests {
  /// By the rules of vega-util `splitAccessPath`.
  @Test(arguments: [
    ("a", ["a"]), ("a.b", ["a", "b"]), ("a\\.b", ["a.b"]), ("a['b.c']", ["a", "b.c"]), ("a[0].b", ["a", "0", "b"]),
    ("a[\"x y\"]", ["a", "x y"]), ("it's", ["it's"]), ("Größe.é", ["Größe", "é"]),
  ])
  func pathsSplit(reference: String, steps: [String]) {
    #expect(FieldPath(reference).steps == steps)
  }

  @Test func columnsAreFoundByNameFirst() {
    let nested = Column(storage: .values([.object(["b": 1]), .object([:]), .array([5, 6])]))
    let table = Table(columns: ["a": nested, "x.y": Column(numbers: [7, 8, 9])])
    #expect(table.column("x.y")?.values == [7, 8, 9])
    #expect(table.column("x\\.y")?.values == [7, 8, 9])
    #expect(table.column("a.b")?.values == [1, nil, nil])
    #expect(table.column("a[1]")?.values == [nil, nil, 6])
    #expect(table.column("a.length")?.values == [nil, nil, 2])
    #expect(table.column("q.b") == nil)
  }
}
