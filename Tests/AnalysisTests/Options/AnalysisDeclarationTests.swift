import Datasets
import JSON
import Testing

@testable import Analysis

@Suite struct AnalysisDeclarationTests {
  private func declaration(_ text: String) throws -> AnalysisDeclaration {
    try AnalysisDeclaration(try JSONValue(parsing: Array(text.utf8)))
  }

  @Test("A declaration names series or a file, columns and settings")
  func members() throws {
    let trend = try declaration(#"{"series": "a", "analysis": "trend", "method": "loess", "level": 0.9, "at": [1, 2], "includeApproximate": true}"#)
    #expect(trend.origin == .series(["a"]) && trend.request.kind == .trend && trend.request.includesLoose)
    #expect(trend.request.options.method == "loess" && trend.request.options.level == 0.9 && trend.request.options.at == [1, 2])
    let pool = try declaration(
      #"{"url": "p.csv", "analysis": "pool", "x": "date", "y": "share", "n": "size", "group": "house", "worldTotal": "w", "part": "estimates", "footer": null}"#
    )
    #expect(pool.origin == .file(address: "p.csv") && pool.part == .estimates && pool.footer == "")
    #expect(pool.columns == ColumnChoice(x: "date", roles: [.value: "share", .size: "size", .worldTotal: "w"], group: "house"))
  }

  @Test("Every setting can be declared", arguments: AnalysisOptions.names)
  func settings(name: String) throws {
    let words = ["interval": "prediction", "unit": "percent"]
    let isText = ["method", "intercept", "penalty", "from", "to", "base", "houseEffects", "anchor", "event"].contains(name)
    let isFlag = ["robust", "continuity", "trailing", "excess", "allowMixed", "differences"].contains(name)
    let value = words[name].map { "\"\($0)\"" } ?? (isText ? "\"w\"" : isFlag ? "true" : name == "level" ? "0.5" : "3")
    let declared = try declaration(#"{"series": "a", "analysis": "trend", "\#(name)": \#(value)}"#)
    #expect(name == "level" ? declared.request.options.level == 0.5 : declared.request.options.given == [name])
  }

  @Test(
    "What is wrong is named with its place",
    arguments: [
      (#"{"series": "a"}"#, "/analysis"), (#"{"series": "a", "analysis": "trendy"}"#, "/analysis"), (#"{"analysis": "trend"}"#, "/url"),
      (#"{"series": [], "analysis": "trend"}"#, "/series"), (#"{"series": "a", "analysis": "trend", "spam": 1}"#, "/spam"),
      (#"{"series": "a", "analysis": "trend", "degree": 1.5}"#, "/degree"), (#"{"series": "a", "analysis": "trend", "at": ["x"]}"#, "/at"),
      (#"{"series": "a", "analysis": "trend", "part": "all"}"#, "/part"), (#"[1]"#, ""),
    ])
  func errors(text: String, place: String) throws {
    do {
      _ = try declaration(text)
      Issue.record("not refused")
    } catch let error as AnalysisError {
      guard case .badDeclaration(let pointer, _, let rule) = error else { return #expect(Bool(false), "\(error)") }
      #expect(pointer == place && !rule.isEmpty)
    }
  }

  @Test("An event of the dossier stands for its date")
  func event() throws {
    var options = AnalysisOptions()
    options.event = "event_002"
    #expect(throws: AnalysisError.statistics(.tooFew(method: "an event study (figures before it)", needed: 2, given: 0))) {
      try AnalysisRequest(.event, options).run(series: ["un_agreement_pak_sun"], in: .bundled)
    }
  }

  @Test("Every series of the dossier has a result or a reason")
  func dossier() throws {
    var failures: [String: Int] = [:]
    for series in try Catalogue.bundled.series() {
      do {
        let result = try AnalysisRequest(.trend).run(series: [series.id], in: .bundled)
        #expect(result.fitted.allSatisfy { $0.estimate.estimate.isFinite })
      } catch let error as AnalysisError {
        let kind: String
        switch error {
        case .statistics(.tooFew), .statistics(.constant): kind = "too few"
        case .mixedYears: kind = "mixed"
        default: kind = error.message
        }
        failures[kind, default: 0] += 1
      }
    }
    #expect(Set(failures.keys).isSubset(of: ["too few", "mixed"]), "\(failures)")
  }
}
