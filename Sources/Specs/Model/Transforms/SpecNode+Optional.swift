/// Reading members that may be absent: `nil` then, and an error only for a value of the wrong kind.
extension SpecNode {
  func optional<Content>(
    _ name: String, _ read: (SpecNode) throws(SpecError) -> Content
  ) throws(SpecError) -> Content? {
    guard let member = self[name] else { return nil }
    return try read(member)
  }
  func optionalString(_ name: String) throws(SpecError) -> String? {
    try optional(name) { (node) throws(SpecError) in try node.string() }
  }
  func optionalNumber(_ name: String) throws(SpecError) -> Double? {
    try optional(name) { (node) throws(SpecError) in try node.number() }
  }
  func optionalBool(_ name: String) throws(SpecError) -> Bool? {
    try optional(name) { (node) throws(SpecError) in try node.bool() }
  }
  func optionalStrings(_ name: String) throws(SpecError) -> [String]? {
    try optional(name) { (node) throws(SpecError) in try node.strings() }
  }
  func requiredString(_ name: String) throws(SpecError) -> String { try required(name).string() }
  func requiredStrings(_ name: String) throws(SpecError) -> [String] { try required(name).strings() }

  /// An object of texts.
  func stringMembers() throws(SpecError) -> [String: String] {
    _ = try object()
    var result: [String: String] = [:]
    for (name, member) in members { result[name] = try member.string() }
    return result
  }

  /// A whole number from a lower bound on.
  func integer(atLeast lowest: Int) throws(SpecError) -> Int {
    let number = try number()
    guard let whole = Int(exactly: number), whole >= lowest else {
      throw error(.invalid("found \(number), expected a whole number from \(lowest)"))
    }
    return whole
  }

  /// An array of exactly two numbers.
  func interval() throws(SpecError) -> DataInterval {
    let ends = try numbers()
    guard ends.count == 2 else { throw error(.wrongKind(found: "\(ends.count) numbers", expected: "two numbers")) }
    return DataInterval(ends[0], ends[1])
  }

  /// One or two names for a pair of new columns; absent ones stay `nil`.
  func outputPair() throws(SpecError) -> OutputPair {
    guard value.array != nil else { return OutputPair(first: try string(), second: nil) }
    let names = try strings()
    guard (1...2).contains(names.count) else {
      throw error(.wrongKind(found: "\(names.count) names", expected: "one or two names"))
    }
    return OutputPair(first: names[0], second: names.count > 1 ? names[1] : nil)
  }
}
