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
    #expect(trend.origin == .series(["a"]) && trend.request.scope.includesLoose && trend.request.scope.level == 0.9)
    let analysis = try #require(trend.request.analysis as? TrendAnalysis)
    #expect(analysis.method == .loess && analysis.at == [1, 2] && analysis.interval == nil)
    let pool = try declaration(
      #"{"url": "p.csv", "analysis": "pool", "x": "date", "y": "share", "n": "size", "group": "house", "part": "estimates", "footer": null}"#
    )
    #expect(pool.origin == .file(address: "p.csv") && pool.part == .estimates && pool.footer == "")
    #expect(pool.request.columns == ColumnChoice(x: "date", roles: [.value: "share", .size: "size"], group: "house"))
  }

  @Test("Every setting of every analysis can be declared, and a value of another kind is refused", arguments: Analyses.all.map { $0.name })
  func settings(name: String) throws {
    let type = try #require(Analyses.named(name))
    #expect(Set(type.forms.map(\.name)).count == type.forms.count)
    let bare = try declaration(#"{"series": "a", "analysis": "\#(name)"}"#)
    for form in type.forms {
      let value =
        switch form.kind {
        case .number: "0.5"
        case .count, .seed, .places, .periods: "3"
        case .text: "\"w\""
        case .flag: (form.standard as? Bool) == true ? "false" : "true"
        case .choice(let words): "\"\(words[1])\""
        case .word(let type): "\"\(type.words[1])\""
        }
      let declared = try declaration(#"{"series": "a", "analysis": "\#(name)", "\#(form.name)": \#(value)}"#)
      #expect(declared.analysis != bare.analysis, "\(form.name)")
      #expect(throws: AnalysisError.self) { try declaration(#"{"series": "a", "analysis": "\#(name)", "\#(form.name)": {}}"#) }
    }
  }

  @Test(
    "What is wrong is named with its place",
    arguments: [
      (#"{"series": "a"}"#, "/analysis"), (#"{"series": "a", "analysis": "trendy"}"#, "/analysis"), (#"{"analysis": "trend"}"#, "/url"),
      (#"{"series": [], "analysis": "trend"}"#, "/series"), (#"{"series": "a", "analysis": "trend", "spam": 1}"#, "/spam"),
      (#"{"series": "a", "analysis": "trend", "degree": 1.5}"#, "/degree"), (#"{"series": "a", "analysis": "trend", "at": ["x"]}"#, "/at"),
      (#"{"series": "a", "analysis": "trend", "part": "all"}"#, "/part"), (#"[1]"#, ""),
      (#"{"series": "a", "analysis": "trend", "method": "loes"}"#, "/method"), (#"{"series": "a", "analysis": "index", "span": 1}"#, "/span"),
      (#"{"series": "a", "analysis": "trend", "footer": 1}"#, "/footer"),
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
    var event = EventAnalysis()
    event.event = "event_002"
    #expect(throws: AnalysisError.statistics(.tooFew(method: "an event study (figures before it)", needed: 2, given: 0))) {
      try AnalysisRequest(event).run(series: ["un_agreement_pak_sun"], in: .bundled)
    }
  }

  @Test("Every series of the dossier has a result or a reason")
  func dossier() throws {
    var failures: [String: Int] = [:]
    for series in try Catalogue.bundled.series() {
      do {
        let result = try AnalysisRequest(TrendAnalysis()).run(series: [series.id], in: .bundled)
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
