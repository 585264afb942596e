/// Tells addresses that a reader can follow without harm from those that run code.
enum LinkAddress {
  private static let schemes: Set<Substring> = [
    "http", "https", "ftp", "ftps", "mailto", "tel", "callto", "cid", "xmpp", "file", "data",
  ]

  /// Whether the address has a known scheme or none at all. Source: Vega's loader, which drops the same ones.
  static func isSafe(_ address: String) -> Bool {
    guard !address.isEmpty else { return false }
    let head = address.prefix { $0.isASCII && ($0.isLetter || $0 == "+" || $0 == "." || $0 == "-") }
    guard head.endIndex < address.endIndex, address[head.endIndex] == ":" else { return true }
    return schemes.contains(Substring(head.lowercased()))
  }
}
