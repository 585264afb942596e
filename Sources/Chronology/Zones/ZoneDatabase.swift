#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds and reads the system's compiled time zone files.
enum ZoneDatabase {
  /// Where Linux and the BSDs, then macOS, keep them.
  static let folders = ["/usr/share/zoneinfo", "/var/db/timezone/zoneinfo", "/usr/lib/zoneinfo"]

  /// The file of a zone.
  ///
  /// - Throws: ``ZoneError/unknown(_:)`` when there is none, or when the name could lead out of the database.
  static func bytes(for identifier: String) throws(ZoneError) -> [UInt8] {
    guard isSafe(identifier) else { throw .unknown(identifier) }
    for folder in folders {
      if let bytes = read("\(folder)/\(identifier)"), !bytes.isEmpty { return bytes }
    }
    throw .unknown(identifier)
  }

  /// Names are letters, digits and `_ + -` in parts divided by `/`; this leaves no room for `..`.
  private static func isSafe(_ identifier: String) -> Bool {
    let parts = identifier.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"):
            true
          default: false
          }
        }
    }
  }

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 8192)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return ferror(file) == 0 ? bytes : nil }
      bytes.append(contentsOf: buffer[..<count])
    }
  }
}
