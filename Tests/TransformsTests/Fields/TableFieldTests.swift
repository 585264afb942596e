import Tables
import Testing
import Transforms

@Suite struct TableFieldTests {
  @Test func columnsAreFoundByNameFirst() {
    let nested = Column(storage: .values([.object(["b": 1]), .object([:]), .array([5, 6])]))
    let table = Table(columns: ["a": nested, "x.y": Column(numbers: [7, 8, 9])])
    #expect(table.column("x.y")?.values == [7, 8, 9])
    #expect(table.column("x\\.y")?.values == [7, 8, 9])
    #expect(table.column("a.b")?.values == [1, nil, nil])
    #expect(table.column("a[1]")?.values == [nil, nil, 6])
    #expect(table.column("a.length")?.values == [nil, nil, 2])
    #expect(table.column("q.b") == nil)
    #expect(table.column("a[1") == nil)
  }

  @Test func columnsWhoseNamesAreNoPathsAreFoundByTheirNames() {
    let table = Table(columns: ["price [USD": Column(numbers: [1]), "it's": Column(numbers: [2])])
    #expect(table.column("price [USD")?.values == [1])
    #expect(table.column("it's")?.values == [2])
  }
}
