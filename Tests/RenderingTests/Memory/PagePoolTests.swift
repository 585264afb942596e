import Testing

@testable import Rendering

@Suite struct PagePoolTests {
  @Test("Pages are zero again when they are lent again", arguments: [1, 70_000, 1 << 20])
  func zeroed(count: Int) throws {
    for _ in 0..<3 {
      let bytes = try #require(PagePool.take(count, zeroed: true)).bindMemory(to: UInt8.self, capacity: count)
      #expect((0..<count).allSatisfy { bytes[$0] == 0 })
      bytes.update(repeating: 7, count: count)
      PagePool.giveBack(bytes, count: count)
    }
  }

  @Test("What is lent at one time does not overlap")
  func apart() throws {
    let (one, two) = (try #require(PagePool.take(100_000, zeroed: true)), try #require(PagePool.take(100_000, zeroed: true)))
    #expect(abs(one - two) >= 100_000)
    PagePool.giveBack(one, count: 100_000)
    PagePool.giveBack(two, count: 100_000)
  }
}
