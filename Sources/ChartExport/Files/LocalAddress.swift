/// The address of a data file as a spec writes it, shown to stay inside of a folder before anything is opened.
///
/// - Percent escapes are decoded; a query (`?v=2`) or fragment is left out, as it means nothing to a file.
/// - Source: RFC 3986 for the parts of an address.
struct LocalAddress {
  /// The path below the folder, without `.` and `..`.
  let path: String

  /// Why an address is not one.
  enum Refusal: Error, Hashable {
    case scheme(String)
    case network
    case absolute
    case outside
    case empty

    var reason: String {
      switch self {
      case .scheme(let name): "it has the scheme \"\(name):\"; only files below the spec's folder or --base are read"
      case .network: "it leads to the network; only files below the spec's folder or --base are read"
      case .absolute: "it is an absolute path; only files below the spec's folder or --base are read"
      case .outside: "it leads outside of the spec's folder or --base"
      case .empty: "it names no file"
      }
    }
  }

  init(_ address: String) throws(Refusal) {
    if let scheme = Self.scheme(of: address) { throw .scheme(scheme) }
    if address.hasPrefix("//") { throw .network }
    let plain = address.prefix { $0 != "?" && $0 != "#" }
    let decoded = Self.decoded(plain)
    if decoded.utf8.contains(0) { throw .empty }
    if decoded.hasPrefix("/") { throw .absolute }
    var parts: [Substring] = []
    for part in decoded.split(separator: "/") where part != "." {
      if part == ".." {
        if parts.popLast() == nil { throw .outside }
      } else {
        parts.append(part)
      }
    }
    guard !parts.isEmpty else { throw .empty }
    path = parts.joined(separator: "/")
  }

  /// `http` of `http://…`: a letter, then letters, digits, `+`, `-` and `.` up to a colon.
  private static func scheme(of address: String) -> String? {
    guard let colon = address.firstIndex(of: ":") else { return nil }
    let name = address[..<colon]
    guard let first = name.first, first.isASCII, first.isLetter,
      name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
    else { return nil }
    return name.lowercased()
  }

  /// With `%20` as a space; what is no escape, or no UTF-8 afterwards, stays as it is.
  private static func decoded(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    let source = Array(text.utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
        let byte = UInt8(String(decoding: source[index + 1...index + 2], as: UTF8.self), radix: 16),
        source[index + 1] != UInt8(ascii: "+")
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? String(text)
  }
}
