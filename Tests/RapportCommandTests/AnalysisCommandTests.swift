import JSON
import TestSupport
import Testing

/// The analyses as scripts call them.
@Suite struct AnalysisCommandTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let cars = zip(ReferenceSeries.speed, ReferenceSeries.distance).map { "\($0),\($1)\n" }.joined()
    try folder.write("speed,dist\n" + cars, to: "cars.csv")
    try folder.write("year,share,n,house\n2010,40,1000,a\n2011,42,1000,b\n2012,45,900,a\n2013,44,1100,b\n", to: "polls.csv")
    try folder.write("year,share\n2010,40\n2011,NaN\n", to: "nan.csv")
  }

  private func json(_ arguments: [String], input: String = "") throws -> JSONValue {
    let run = try CommandRun(arguments + ["--format", "json"], in: folder.path, input: input)
    #expect(run.status == 0, "\(run.messages)")
    return try JSONValue(parsing: Array(run.output.utf8))
  }

  // R: lm(dist ~ speed, cars).
  @Test("A file and the standard input give the same, in JSON that reads back")
  func ends() throws {
    let text = try #require(folder.text("cars.csv"))
    let arguments = ["--x", "speed", "--y", "dist", "--at", "21"]
    let (file, input) = (try json(["trend", "cars.csv"] + arguments), try json(["trend", "-"] + arguments, input: text))
    #expect(file["estimates"] == input["estimates"] && file["fitted"] == input["fitted"])
    #expect(isNear(file["estimates"]?["slope"]?["estimate"]?.number, 3.932408759))
    #expect(file["command"] == "trend" && file["n"] == 50 && file["sources"] == ["cars.csv"])
  }

  @Test(
    "Every analysis runs on a file or on series and prints each format",
    arguments: [
      ["trend", "polls.csv"], ["test", "polls.csv"], ["breaks", "polls.csv"], ["level", "polls.csv"],
      ["pool", "polls.csv", "--n", "n", "--group", "house"],
      ["change", "polls.csv", "--n", "n", "--design-effect", "1.5"], ["average", "polls.csv", "--n", "n", "--window", "2"],
      ["index", "polls.csv", "--base", "2011"], ["growth", "polls.csv"], ["event", "polls.csv", "--event", "2012"],
      ["compare", "polls.csv", "--y", "share", "--with", "n"], ["share", "polls.csv", "--group", "house"],
      ["concentration", "polls.csv", "--group", "house"], ["share", "polls.csv", "--y", "share", "--total", "n"],
      ["balance", "trade_rus_exports_pak_imf", "trade_rus_imports_pak_imf"], ["mirror", "trade_rus_exports_pak_imf", "trade_pak_imports_rus_cow4"],
      ["rca", "polls.csv", "--group", "house", "--y", "share", "--world", "n"],
      ["intensity", "polls.csv", "--y", "share", "--total", "n", "--world", "share", "--world-total", "n"],
    ])
  func all(arguments: [String]) throws {
    let result = try json(arguments)
    #expect(result["command"]?.string == arguments[0])
    for format in ["table", "csv", "markdown"] {
      let run = try CommandRun(arguments + ["--format", format], in: folder.path)
      #expect(run.status == 0 && !run.output.isEmpty && !run.output.contains("nan") && !run.output.contains("inf,"))
    }
    let drawn = try CommandRun(arguments + ["--chart", "chart.svg"], in: folder.path)
    #expect(drawn.status == 0, "\(drawn.messages)")
    #expect(folder.text("chart.svg")?.contains("role-mark") == true)
  }

  @Test(
    "An option of a command and the member of a declaration of the same name do the same",
    arguments: [
      (
        ["trend", "--y", "share", "--method", "loess", "--span", "2", "--degree", "1", "--steps", "5", "--level", "0.8"],
        #""analysis": "trend", "y": "share", "method": "loess", "span": 2, "degree": 1, "steps": 5, "level": 0.8"#
      ),
      (
        ["pool", "--y", "share", "--n", "n", "--group", "house", "--house-effects", "shrunk", "--design-effect", "1.5", "--leave-out", "2012"],
        #""analysis": "pool", "y": "share", "n": "n", "group": "house", "houseEffects": "shrunk", "designEffect": 1.5, "leaveOut": 2012"#
      ),
      (
        ["average", "--n", "n", "--window", "2", "--trailing", "--at", "2011,2012-07"],
        #""analysis": "average", "n": "n", "window": 2, "trailing": true, "at": [2011, "2012-07"]"#
      ),
    ])
  func options(arguments: [String], members: String) throws {
    try folder.write(
      #"{"data": {"name": "a"}, "mark": "point", "usermeta": {"rapport": {"datasets": {"a": {"url": "polls.csv", \#(members)}}}}}"#,
      to: "same.vl.json")
    let inlined = try JSONValue(parsing: Array(try CommandRun(["inline", "same.vl.json"], in: folder.path).output.utf8))
    let declared = inlined["data"]?["values"]?.array ?? []
    let printed = try json([arguments[0], "polls.csv"] + arguments.dropFirst())["fitted"]?.array ?? []
    #expect(!declared.isEmpty && declared.map { $0["estimate"] } == printed.map { $0["estimate"] })
    #expect(declared.map { $0["upper"]?.number } == printed.map { $0["upper"]?.number })
  }

  @Test("A setting that is on by default has an option that turns it off")
  func turnedOff() throws {
    let off = try json(["test", "polls.csv", "--no-continuity"])
    #expect(off["parameters"]?["continuity"] == false)
    #expect(try json(["test", "polls.csv"])["parameters"]?["continuity"] == nil)
    #expect(try CommandRun(["test", "--help"], in: folder.path).output.contains("--no-continuity"))
  }

  @Test(
    "What is wrong ends with its code and one line that names the place",
    arguments: [
      (["trend", "nan.csv"], 65, "nan.csv: row 2, column \"share\": found \"NaN\""), (["trend", "none.csv"], 66, "none.csv: no such file"),
      (["trend", "cars.csv"], 64, "cars.csv: a file needs --x, one of the columns speed, dist"),
      (["trend", "cars.csv", "--x", "speed", "--y", "miles"], 65, "cars.csv: no column is called \"miles\"; there are \"speed\", \"dist\""),
      (["trend", "polls.csv", "--method", "magic"], 64, "polls.csv: trend has no method \"magic\""),
      (["change", "polls.csv"], 64, "polls.csv: change needs --n"), (["balance", "trade_rus_exports_pak_imf"], 65, "balance takes 2 series"),
      (["trend", "pew_pak_favourable_rus", "--y", "value"], 64, "pew_pak_favourable_rus: columns are named for a CSV"),
      (["trend", "polls.csv", "--include-approximate"], 64, "--include-approximate is for series"),
      (["index", "polls.csv", "--level", "0.5"], 64, "polls.csv: index has no setting \"level\""),
      (["pool", "polls.csv", "--design-effect", "2"], 64, "polls.csv: pool with a design effect needs --n"),
      (["average", "polls.csv", "--unit", "percent"], 64, "polls.csv: average with a unit of shares needs --n"),
      (["pool", "polls.csv", "--n", "n", "--house-effects", "shrunk"], 64, "polls.csv: pool with house effects needs --group"),
      (["event", "polls.csv"], 64, "polls.csv: event needs --event"),
      (
        ["pool", "pew_pak_favourable_rus", "bbc_pak_positive_rus_influence"], 65,
        "PAK on RUS: favorable and PAK on RUS: mainly_positive answer different questions"
      ),
    ])
  func refusals(arguments: [String], status: Int32, message: String) throws {
    let run = try CommandRun(arguments, in: folder.path)
    #expect(run.status == status)
    #expect(run.messages.hasPrefix("rapport: \(message)"), "\(run.messages)")
    #expect(run.output.isEmpty)
  }

  @Test("A spec draws a declared analysis with what its band covers, checks it, and inlines it")
  func declared() throws {
    let spec = """
      {"data": {"name": "fit"}, "mark": "area",
       "encoding": {"x": {"field": "x", "type": "quantitative"}, "y": {"field": "lower", "type": "quantitative"}, "y2": {"field": "upper"}},
       "usermeta": {"rapport": {"datasets": {"fit": {"url": "polls.csv", "analysis": "pool", "y": "share", "n": "n", "group": "house"}}}}}
      """
    try folder.write(spec, to: "fit.vl.json")
    #expect(try CommandRun(["render", "fit.vl.json", "-o", "fit.svg"], in: folder.path).status == 0)
    #expect(folder.text("fit.svg")?.contains("Band: 95% interval, sampling error and house effects only.") == true)
    let inlined = try JSONValue(parsing: Array(try CommandRun(["inline", "fit.vl.json"], in: folder.path).output.utf8))
    #expect(inlined["data"]?["values"]?.array?.count == 4 && inlined["usermeta"]?["rapport"]?["datasets"] == nil)
    try folder.write(spec.replacing("\"pool\"", with: "\"pol\""), to: "bad.vl.json")
    for command in [["render", "bad.vl.json", "-o", "bad.svg"], ["check", "bad.vl.json"], ["inline", "bad.vl.json"]] {
      let run = try CommandRun(command, in: folder.path)
      #expect(run.status == 65 && run.messages.hasPrefix("rapport: bad.vl.json: /usermeta/rapport/datasets/fit/analysis: "), "\(run.messages)")
    }
  }

  @Test("Parts of one analysis have one footer, and the author's own words win")
  func footers() throws {
    func footers(_ declarations: String) throws -> [String] {
      try folder.write(#"{"data": {"name": "a"}, "mark": "point", "usermeta": {"rapport": {"datasets": {\#(declarations)}}}}"#, to: "parts.vl.json")
      let inlined = try JSONValue(parsing: Array(try CommandRun(["inline", "parts.vl.json"], in: folder.path).output.utf8))
      return inlined["usermeta"]?["rapport"]?["notes"]?.array?.compactMap(\.string) ?? []
    }
    let trend = #""url": "polls.csv", "analysis": "trend", "y": "share""#
    #expect(try footers(#""a": {\#(trend)}, "b": {\#(trend), "part": "estimates"}"#).count == 1)
    #expect(try footers(#""a": {\#(trend)}, "b": {\#(trend), "part": "estimates", "footer": "My words."}"#) == ["My words."])
    #expect(try footers(#""a": {\#(trend), "footer": null}"#) == [])
    #expect(try footers(#""a": {\#(trend)}, "b": {\#(trend), "level": 0.8}"#).count == 2)
  }

  @Test("A batch redraws a chart when the file behind its analysis changes")
  func batch() throws {
    try folder.write(
      """
      {"data": {"name": "fit"}, "mark": "line",
       "encoding": {"x": {"field": "x", "type": "quantitative"}, "y": {"field": "estimate", "type": "quantitative"}},
       "usermeta": {"rapport": {"datasets": {"fit": {"url": "own.csv", "analysis": "trend", "y": "share"}}}}}
      """, to: "own.vl.json")
    func batch(_ text: String) throws -> String {
      try folder.write(text, to: "own.csv")
      _ = try CommandRun(["batch", "own.vl.json", "-o", "out", "--format", "svg", "--report", "report.json"], in: folder.path)
      let report = try JSONValue(parsing: Array(try #require(folder.text("report.json")).utf8))
      return report["charts"]?.array?.first?["status"]?.string ?? "\(report)"
    }
    #expect(try batch("year,share\n1,2\n2,4\n3,5\n") == "drawn")
    #expect(try batch("year,share\n1,2\n2,4\n3,5\n") == "unchanged")
    #expect(try batch("year,share\n1,2\n2,4\n3,9\n") == "drawn")
  }
}
