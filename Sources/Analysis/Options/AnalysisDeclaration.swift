import Datasets
public import JSON

/// Named data of a chart that is an analysis: a member of `usermeta.rapport.datasets` in its spec.
///
/// - `analysis` names it; `series` is an id of the dossier or a list of them, or `url` a file beside the spec with the columns `x`, `y`,
///   `n`, `group`, `weight`, …; other members are settings by their names (``AnalysisOptions``).
/// - `part` is the table that the name stands for (``AnalysisResult/Part``); `footer` replaces the sentence on what the band covers.
public struct AnalysisDeclaration: Sendable, Hashable {
  /// Where the figures are.
  public enum Origin: Sendable, Hashable {
    case series([String])
    case file(address: String)
  }

  public var request: AnalysisRequest
  public var origin: Origin
  public var columns = ColumnChoice()
  public var part = AnalysisResult.Part.fitted
  /// `nil` is what the analysis says of its band; an empty text is no sentence.
  public var footer: String?

  /// - Throws: ``AnalysisError/badDeclaration(pointer:found:rule:)`` with the JSON pointer below the declaration.
  public init(_ json: JSONValue) throws(AnalysisError) {
    guard let members = json.object else { throw Self.bad("", json, "a declaration is an object") }
    guard let name = members["analysis"]?.string, let kind = AnalysisKind(rawValue: name) else {
      throw Self.bad("/analysis", members["analysis"], "analysis is one of \(AnalysisKind.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    request = AnalysisRequest(kind)
    switch (members["series"], members["url"]?.string) {
    case (.string(let id)?, nil): origin = .series([id])
    case (.array(let ids)?, nil) where !ids.isEmpty && ids.allSatisfy({ $0.string != nil }): origin = .series(ids.compactMap(\.string))
    case (nil, let address?): origin = .file(address: address)
    default:
      throw Self.bad(
        members["series"] == nil ? "/url" : "/series", members["series"] ?? members["url"],
        "either series is an id or a list of ids, or url is a file")
    }
    for (name, value) in members where !["analysis", "series", "url"].contains(name) { try set(name, value) }
  }

  /// The declaration of the same analysis without what is only about its presentation: equal for equal results.
  public var analysis: AnalysisDeclaration {
    var result = self
    (result.part, result.footer) = (.fitted, nil)
    return result
  }

  private mutating func set(_ name: String, _ value: JSONValue) throws(AnalysisError) {
    switch name {
    case "x": columns.x = try Self.text(name, value)
    case "group": columns.group = try Self.text(name, value)
    case "question": columns.question = try Self.text(name, value)
    case "part":
      guard let part = value.string.flatMap(AnalysisResult.Part.init) else {
        throw Self.bad("/part", value, "part is one of \(AnalysisResult.Part.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      self.part = part
    case "footer": footer = value.isNull ? "" : try Self.text(name, value)
    case "leaveOut":
      let periods = (value.array ?? [value]).map { $0.string ?? $0.number?.plainText }
      guard periods.allSatisfy({ $0 != nil }) else { throw Self.bad("/leaveOut", value, "leaveOut is a period or a list of periods") }
      request.leavesOut = periods.compactMap { $0 }
    case "includeApproximate": request.includesLoose = try Self.flag(name, value)
    default:
      if let role = AnalysisData.Role(rawValue: name == "worldTotal" ? "world-total" : name) {
        columns.roles[role] = try Self.text(name, value)
      } else {
        try setOption(name, value)
      }
    }
  }

  private mutating func setOption(_ name: String, _ value: JSONValue) throws(AnalysisError) {
    switch name {
    case "method": request.options.method = try Self.text(name, value)
    case "level": request.options.level = try Self.number(name, value)
    case "degree": request.options.degree = try Self.count(name, value)
    case "span": request.options.span = try Self.number(name, value)
    case "robust": request.options.robust = try Self.flag(name, value)
    case "at":
      let places = value.array ?? [value]
      request.options.at = places.compactMap { $0.number ?? $0.string.flatMap(AnalysisOptions.place) }
      guard request.options.at?.count == places.count else { throw Self.bad("/at", value, "at is a number or a date, or a list of them") }
    case "steps": request.options.steps = try Self.count(name, value)
    case "interval": request.options.interval = try Self.word(name, value)
    case "intercept": request.options.intercept = try Self.text(name, value)
    case "continuity": request.options.continuity = try Self.flag(name, value)
    case "lags": request.options.lags = try Self.count(name, value)
    case "period": request.options.period = try Self.count(name, value)
    case "penalty": request.options.penalty = try Self.place(name, value)
    case "max": request.options.max = try Self.count(name, value)
    case "seed": request.options.seed = UInt64(try Self.count(name, value))
    case "designEffect": request.options.designEffect = try Self.number(name, value)
    case "unit": request.options.unit = try Self.word(name, value)
    case "from": request.options.from = try Self.place(name, value)
    case "to": request.options.to = try Self.place(name, value)
    case "base": request.options.base = try Self.place(name, value)
    case "window": request.options.window = try Self.number(name, value)
    case "trailing": request.options.trailing = try Self.flag(name, value)
    case "houseEffects": request.options.houseEffects = try Self.text(name, value)
    case "anchor": request.options.anchor = try Self.text(name, value)
    case "excess": request.options.excess = try Self.flag(name, value)
    case "allowMixed": request.options.allowMixed = try Self.flag(name, value)
    case "event": request.options.event = try Self.place(name, value)
    case "differences": request.options.differences = try Self.flag(name, value)
    default:
      let known =
        AnalysisOptions.names + ["x", "group", "question", "part", "footer", "leaveOut", "includeApproximate"]
        + AnalysisData.Role.allCases.map(\.rawValue)
      let near = nearestNames(to: name, among: known)
      throw .badDeclaration(
        pointer: "/\(name)", found: "\"\(name)\"",
        rule: near.isEmpty ? "known are \(known.joined(separator: ", "))" : "did you mean \(near.map { "\"\($0)\"" }.joined(separator: " or "))?")
    }
  }

  private static func bad(_ pointer: String, _ found: JSONValue?, _ rule: String) -> AnalysisError {
    .badDeclaration(pointer: pointer, found: found.map { String($0.description.prefix(60)) } ?? "nothing", rule: rule)
  }

  private static func text(_ name: String, _ value: JSONValue) throws(AnalysisError) -> String {
    guard let text = value.string else { throw bad("/\(name)", value, "\(name) is a text") }
    return text
  }

  private static func number(_ name: String, _ value: JSONValue) throws(AnalysisError) -> Double {
    guard let number = value.number else { throw bad("/\(name)", value, "\(name) is a number") }
    return number
  }

  private static func count(_ name: String, _ value: JSONValue) throws(AnalysisError) -> Int {
    guard let number = value.number, number == number.rounded(), (0...1e15).contains(number) else {
      throw bad("/\(name)", value, "\(name) is a whole number")
    }
    return Int(number)
  }

  private static func flag(_ name: String, _ value: JSONValue) throws(AnalysisError) -> Bool {
    guard let flag = value.bool else { throw bad("/\(name)", value, "\(name) is true or false") }
    return flag
  }

  /// A period as written, or a number.
  private static func place(_ name: String, _ value: JSONValue) throws(AnalysisError) -> String {
    guard let text = value.string ?? value.number?.plainText else { throw bad("/\(name)", value, "\(name) is a text or a number") }
    return text
  }

  private static func word<T: RawRepresentable & CaseIterable>(_ name: String, _ value: JSONValue) throws(AnalysisError) -> T
  where T.RawValue == String {
    guard let word = value.string.flatMap(T.init) else {
      throw bad("/\(name)", value, "\(name) is one of \(T.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return word
  }
}
