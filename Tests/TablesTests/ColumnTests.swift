import Tables
import Testing

@Suite struct ColumnTests {
  @Test(
    "Only columns of nothing but finite numbers or dates are finite",
    arguments: [
      (Column(numbers: [0, -1, .greatestFiniteMagnitude, .leastNonzeroMagnitude]), true), (Column(storage: .dates([0, 1])), true),
      (Column(numbers: []), true),
      (Column(numbers: [1, .infinity, 2]), false), (Column(numbers: [1, -.infinity]), false), (Column(numbers: [.nan, 1]), false),
      (Column([1, nil, 2] as [Double?]), false), (Column(["1", "2"] as [String?]), false), (Column(storage: .booleans([true])), false),
      (Column([.number(1), .bool(true)]), false),
    ])
  func finite(column: Column, expected: Bool) {
    #expect(column.isFinite == expected)
  }

  @Test("Texts of a file are finite if all are numbers", arguments: [("x\n1\n2\n", true), ("x\n1\n1e999\n", false), ("x\n1\na\n", false)])
  func texts(text: String, expected: Bool) throws {
    let table = try TableInput(format: .csv, parse: .none).table(Array(text.utf8))
    #expect(table["x"]?.isFinite == expected)
  }
}
