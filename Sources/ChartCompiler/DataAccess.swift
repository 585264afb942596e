import Tables

/// Where the bytes and named tables of a chart come from; the compiler itself opens no file.
package protocol DataAccess: Sendable {
  /// The bytes behind an address, such as `data/stocks.csv`, relative to the spec.
  ///
  /// - Throws: ``DataAccessError`` when it is not there or may not be read.
  func bytes(at address: String) throws(DataAccessError) -> [UInt8]

  /// A table that is known by name, such as a series of the catalogue; `nil` for an unknown name.
  func table(named name: String) throws(DataAccessError) -> Table?

  /// Names close to one that nobody knows.
  func names(near name: String) -> [String]
}

/// Why data could not be had.
package struct DataAccessError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// Nothing at the address.
    case missing
    /// The address leads outside of what may be read, in words.
    case refused(String)
    /// It is there and cannot be understood, in words.
    case unreadable(String)
  }
  package var address: String
  package var reason: Reason
  package init(_ address: String, _ reason: Reason) { (self.address, self.reason) = (address, reason) }
}
