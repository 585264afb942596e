import Tables
import Testing

@Suite struct NumberCodesTests {
  @Test("Codes lead back to the numbers, in order of first appearance")
  func codes() throws {
    let codes = try #require(NumberCodes([3, 1, 3, 3, -2.5, 1, .infinity]))
    #expect(codes.values == [3, 1, -2.5, .infinity])
    #expect(codes.codes == [0, 1, 0, 0, 2, 1, 3])
    // As many as there may be, in an order that meets itself.
    let many = (0..<20_000).map { Double($0 * 7919 % 8192) / 3 }
    let all = try #require(NumberCodes(many))
    #expect(all.values.count == 8192)
    #expect(all.codes.map { all.values[Int($0)] } == many)
  }

  @Test("Both zeros are one number; what is not a number is not coded, nor are too many")
  func limits() {
    #expect(NumberCodes([0, -0.0, 0])?.codes == [0, 0, 0])
    #expect(NumberCodes([1, .nan]) == nil)
    #expect(NumberCodes((0..<10_000).map(Double.init)) == nil)
    #expect(NumberCodes([])?.values == [])
  }

  @Test("Columns of other types or with missing cells have no codes")
  func columns() {
    #expect(Column([1, nil, 1] as [Double?]).numberCodes == nil)
    #expect(Column(["1", "2"] as [String?]).numberCodes == nil)
    #expect(Column(storage: .dates([0, 0])).numberCodes == nil)
    #expect(Column(numbers: [4, 4]).numberCodes?.codes == [0, 0])
  }
}
