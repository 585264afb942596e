import JSON
import Specs
import Testing

/// Expected: what Vega-Lite's `initEncoding` keeps and drops.
@Suite struct EncodingDecodeTests {
  private func decode(_ encoding: JSONValue) throws -> (encoding: Encoding, dropped: [String]) {
    try Encoding.settled(try SpecDecoder.decode(["mark": "bar", "encoding": encoding]).encoding, mark: .bar, filled: true)
  }

  @Test("One field orders, a list of fields does not, and null says nothing")
  func order() throws {
    let one = try decode(["order": ["field": "a", "type": "quantitative"]])
    #expect(one.encoding.all(.order).map(\.field) == ["a"] && one.dropped.isEmpty)
    let list = try decode(["order": [["field": "a", "type": "quantitative"], ["field": "b", "type": "nominal"]]])
    #expect(list.encoding.all(.order).isEmpty)
    #expect(list.dropped == ["/encoding/order: a list of fields to order by has no effect; give one field"])
    let null = try decode(["order": .null])
    #expect(null.encoding.all(.order).isEmpty && null.dropped.isEmpty)
  }

  @Test("A list of details stays a list")
  func detail() throws {
    let detail = try decode(["detail": [["field": "a", "type": "nominal"], ["field": "b", "type": "nominal"]]])
    #expect(detail.encoding.all(.detail).map(\.field) == ["a", "b"])
  }
}
