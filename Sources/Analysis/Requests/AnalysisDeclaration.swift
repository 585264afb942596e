import Datasets
import JSON

/// Named data of a chart that is an analysis: a member of `usermeta.rapport.datasets` in its spec.
///
/// - `analysis` names it; `series` is an id of the dossier or a list of them, or `url` a file beside the spec; other members are its columns
///   and settings by their names (``DataAnalysis/forms``).
/// - `part` is the table that the name stands for (``AnalysisResult/Part``); `footer` replaces the sentence on what the band covers.
package struct AnalysisDeclaration: Sendable, Hashable {
  /// Where the figures are.
  package enum Origin: Sendable, Hashable {
    case series([String])
    case file(address: String)
  }

  /// The analysis with its columns and scope.
  package let request: AnalysisRequest
  /// Where the figures are.
  package let origin: Origin
  /// The table that the name stands for.
  package let part: AnalysisResult.Part
  /// `nil` is what the analysis says of its band; an empty text is no sentence.
  package let footer: String?

  /// - Throws: ``AnalysisError/badDeclaration(pointer:found:rule:)`` with the JSON pointer below the declaration.
  package init(_ json: JSONValue) throws(AnalysisError) {
    guard let members = json.object else { throw Self.bad("", json, "a declaration is an object") }
    guard let type = members["analysis"]?.string.flatMap(Analyses.named) else {
      throw Self.bad("/analysis", members["analysis"], "analysis is one of \(Analyses.names.joined(separator: ", "))")
    }
    let known = ["analysis", "series", "url", "part", "footer"] + type.forms.map(\.name)
    for name in members.keys where !known.contains(name) { throw Self.unknown(name, of: type, known) }
    request = try AnalysisRequest(type) { form throws(AnalysisError) in try members[form.name].map(form.value) }
    origin = try Self.origin(members)
    let parts = AnalysisResult.Part.allCases.map(\.rawValue)
    guard let part = AnalysisResult.Part(rawValue: members["part", default: "fitted"].string ?? "") else {
      throw Self.bad("/part", members["part"], "part is one of \(parts.joined(separator: ", "))")
    }
    self.part = part
    footer = members["footer"].flatMap { $0.isNull ? "" : $0.string }
    if members["footer"] != nil, footer == nil { throw Self.bad("/footer", members["footer"], "footer is a text, or null for none") }
  }

  /// What makes the analysis, without what is only about its presentation: equal for equal results.
  package struct Analysis: Sendable, Hashable {
    let request: AnalysisRequest
    let origin: Origin
  }

  /// The declaration without its part and footer.
  package var analysis: Analysis { Analysis(request: request, origin: origin) }

  private static func origin(_ members: JSONObject) throws(AnalysisError) -> Origin {
    switch (members["series"], members["url"]?.string) {
    case (.string(let id)?, nil): return .series([id])
    case (.array(let ids)?, nil) where !ids.isEmpty && ids.allSatisfy({ $0.string != nil }): return .series(ids.compactMap(\.string))
    case (nil, let address?): return .file(address: address)
    default:
      throw bad(
        members["series"] == nil ? "/url" : "/series", members["series"] ?? members["url"],
        "either series is an id or a list of ids, or url is a file")
    }
  }

  private static func unknown(_ name: String, of type: any DataAnalysis.Type, _ known: [String]) -> AnalysisError {
    let near = nearestNames(to: name, among: known)
    let rule =
      near.isEmpty ? "\(type.name) takes \(known.joined(separator: ", "))" : "did you mean \(near.map { "\"\($0)\"" }.joined(separator: " or "))?"
    return .badDeclaration(pointer: "/\(name)", found: "\"\(name)\"", rule: rule)
  }

  private static func bad(_ pointer: String, _ found: JSONValue?, _ rule: String) -> AnalysisError {
    .badDeclaration(pointer: pointer, found: found.map { String($0.description.prefix(60)) } ?? "nothing", rule: rule)
  }
}
