import Testing

@testable import ChartExport

/// Expected paths are worked out by hand after RFC 3986.
@Suite struct LocalAddressTests {
  @Test(
    "An address inside becomes a path below the folder",
    arguments: [
      ("data/cars.csv", "data/cars.csv"), ("./data//cars.csv", "data/cars.csv"), ("data/../cars.csv", "cars.csv"),
      ("my%20cars.csv", "my cars.csv"), ("cars.csv?v=2", "cars.csv"), ("cars.csv#top", "cars.csv"), ("100%.csv", "100%.csv"),
      ("%D0%BC.csv", "м.csv"), ("a%ffb.csv", "a%ffb.csv"), ("a/b:c.csv", "a/b:c.csv"), ("…/x.csv", "…/x.csv"),
    ])
  func inside(address: String, path: String) throws {
    #expect(try LocalAddress(address).path == path)
  }

  @Test(
    "An address that leads elsewhere is refused",
    arguments: [
      ("http://example.org/cars.csv", LocalAddress.Refusal.scheme("http")), ("HTTPS:cars.csv", .scheme("https")),
      ("file:///etc/passwd", .scheme("file")), ("data:text/csv,a", .scheme("data")), ("//example.org/cars.csv", .network),
      ("/etc/passwd", .absolute), ("%2Fetc/passwd", .absolute), ("../cars.csv", .outside), ("data/../../cars.csv", .outside),
      ("%2e%2e/cars.csv", .outside), ("", .empty), (".", .empty), ("?a", .empty), ("cars%00.csv", .empty),
    ])
  func elsewhere(address: String, refusal: LocalAddress.Refusal) {
    #expect(throws: refusal) { try LocalAddress(address) }
  }
}
