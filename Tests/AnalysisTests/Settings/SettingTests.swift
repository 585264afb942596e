import Testing

@testable import Analysis

@Suite struct SettingTests {
  private func form(_ name: String, of type: any DataAnalysis.Type) throws -> SettingForm { try #require(type.forms.first { $0.name == name }) }

  @Test("An analysis that nobody touched has no setting given, and none that it would refuse", arguments: Analyses.all.map { $0.name })
  func defaults(name: String) throws {
    func given<Kind: DataAnalysis>(_: Kind.Type) -> [String] { Kind.settings.filter { $0.isGiven(Kind()) }.map(\.form.name) }
    let type = try #require(Analyses.named(name))
    #expect(given(type).isEmpty)
  }

  @Test("Analyses have names of their own, and an example of themselves in their help")
  func names() {
    #expect(Set(Analyses.names).count == 17 && Analyses.all.count == 17)
    #expect(Analyses.all.allSatisfy { $0.about.discussion.contains("Example: rapport \($0.name) ") && $0.about.columns.first?.name == "x" })
  }

  @Test("What a setting may be comes from its member, and the words of a method stand in its help")
  func forms() throws {
    #expect(try form("method", of: BreaksAnalysis.self).help == "pelt or binseg; pelt by default.")
    #expect(try form("method", of: TestAnalysis.self).help == "mann-kendall, hamed-rao, seasonal, pettitt or cusum; mann-kendall by default.")
    #expect(try form("level", of: IndexAnalysis.self).help.contains("0.95 unless given"))
    #expect(try form("span", of: TrendAnalysis.self).standard == nil)
    guard case .flag = try form("continuity", of: TestAnalysis.self).kind else { Issue.record("no flag"); return }
    guard case .places = try form("at", of: PoolAnalysis.self).kind else { Issue.record("no places"); return }
    guard case .periods = try form("leaveOut", of: PoolAnalysis.self).kind else { Issue.record("no periods"); return }
    guard case .word(let unit) = try form("unit", of: ChangeAnalysis.self).kind else { Issue.record("no word"); return }
    #expect(unit.words == ["percent", "fraction"])
  }

  @Test("Series stand for the columns of figures, in their order")
  func roles() {
    #expect(TrendAnalysis.about.roles == [.value] && CompareAnalysis.about.roles == [.value, .other])
    #expect(BalanceAnalysis.about.roles == [.exports, .imports] && AdvantageAnalysis.about.roles == [.value, .total, .world, .worldTotal])
  }

  @Test("What the method would ignore is refused, with what it has")
  func unused() throws {
    let data = AnalysisData(x: [1, 2, 3, 4, 5], y: [1, 3, 2, 5, 4])
    #expect(throws: AnalysisError.unusedSetting("max", analysis: "breaks with method pelt", known: ["method", "penalty", "seed"])) {
      try run(BreaksAnalysis(), data) { $0.max = 1 }
    }
    #expect(throws: AnalysisError.unusedSetting("lags", analysis: "test with method seasonal", known: ["method", "continuity", "period"])) {
      try run(TestAnalysis(), data) { ($0.method, $0.lags) = (.seasonal, 1) }
    }
    #expect(throws: AnalysisError.unusedSetting("continuity", analysis: "test with method pettitt", known: ["method"])) {
      try run(TestAnalysis(), data) { ($0.method, $0.continuity) = (.pettitt, false) }
    }
    #expect(throws: AnalysisError.unusedSetting("level", analysis: "index", known: ["no interval or test"])) {
      try run(IndexAnalysis(), data, level: 0.95)
    }
    #expect(throws: AnalysisError.unusedSetting("level", analysis: "trend with method lowess", known: ["no interval or test"])) {
      try run(TrendAnalysis(), data, level: 0.5) { $0.method = .lowess }
    }
    let curve = try run(TrendAnalysis(), data) { $0.method = .lowess }
    #expect(curve.level == nil)
  }
}
