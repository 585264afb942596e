import ChartCompiler
import Synchronization
import Tables

/// Data access that remembers digests of all it gave, for the record of a batch.
final class WatchedAccess: DataAccess {
  private let access: any DataAccess
  private let tableHashes: TableHashes
  private let seen = Mutex<[String: ContentHash]>([:])

  /// - Parameter tableHashes: shared by the charts of a batch, since many draw the same table.
  init(_ access: any DataAccess, tableHashes: TableHashes) { (self.access, self.tableHashes) = (access, tableHashes) }

  /// Digests of what was read, by `url:ADDRESS` or `name:NAME`.
  var inputs: [String: ContentHash] { seen.withLock { $0 } }

  func bytes(at address: String) throws(DataAccessError) -> [UInt8] {
    let bytes = try access.bytes(at: address)
    let hash = ContentHash(of: bytes)
    seen.withLock { $0["url:\(address)"] = hash }
    return bytes
  }

  func table(named name: String) throws(DataAccessError) -> Table? {
    guard let table = try access.table(named: name) else { return nil }
    let hash = tableHashes.hash(of: name, table)
    seen.withLock { $0["name:\(name)"] = hash }
    return table
  }

  func names(near name: String) -> [String] { access.names(near: name) }

  /// Whether everything read before still has the same content.
  func stillHolds(_ inputs: [String: ContentHash]) -> Bool {
    for (key, hash) in inputs {
      do {
        if key.hasPrefix("url:") {
          guard ContentHash(of: try access.bytes(at: String(key.dropFirst(4)))) == hash else { return false }
        } else {
          let name = String(key.dropFirst(5))
          guard let table = try access.table(named: name), tableHashes.hash(of: name, table) == hash else { return false }
        }
      } catch { return false }
    }
    return true
  }
}

/// Digests of named tables, each computed once.
final class TableHashes: Sendable {
  private let known = Mutex<[String: ContentHash]>([:])

  func hash(of name: String, _ table: Table) -> ContentHash {
    if let hash = known.withLock({ $0[name] }) { return hash }
    let hash = ContentHash(of: TableExport(format: .json).bytes(of: table))
    known.withLock { $0[name] = hash }
    return hash
  }
}
