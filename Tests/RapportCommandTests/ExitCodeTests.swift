import TestSupport
import Testing

/// The exit codes and messages that scripts rely on.
@Suite struct ExitCodeTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (name, data) in [
      ("good", "data.csv"), ("no-data", "none.csv"), ("up", "../data.csv"), ("net", "https://example.org/a.csv"), ("ragged", "ragged.csv"),
    ] {
      try folder.write(Self.spec(data), to: "\(name).vl.json")
    }
    try folder.write("x,y\nu,1\n", to: "data.csv")
    try folder.write("x,y\nu,1\nv,2,3\n", to: "ragged.csv")
    try folder.write(#"{"mark": "bart", "data": {"url": "data.csv"}}"#, to: "mark.vl.json")
    try folder.write("{\n  \"mark\": bar\n}", to: "malformed.vl.json")
    try folder.write(#"{"mark": "bar", "data": {"name": "pew_pak_favorable_rus"}}"#, to: "name.vl.json")
    try folder.write(Self.spec("data.csv").replacing("\"y\"", with: "\"yy\"", maxReplacements: 2), to: "field.vl.json")
  }

  private static func spec(_ url: String) -> String {
    """
    {"data": {"url": "\(url)"}, "mark": "bar",
     "encoding": {"x": {"field": "x", "type": "nominal"}, "y": {"field": "y", "type": "quantitative"}}}
    """
  }

  @Test(
    "A spec that cannot be drawn ends with its code, one line, and no file",
    arguments: [
      ("mark", 65, "rapport: mark.vl.json: /mark: "), ("malformed", 65, "rapport: malformed.vl.json: line 2, column 11: "),
      ("name", 65, "rapport: name.vl.json: /data/name: no series or table \"pew_pak_favorable_rus\"; did you mean \"pew_pak_favourable_rus\""),
      ("no-data", 66, "rapport: no-data.vl.json: /data/url: no file \"none.csv\""),
      ("up", 65, "rapport: up.vl.json: /data/url: \"../data.csv\" is refused: "),
      ("net", 65, "rapport: net.vl.json: /data/url: \"https://example.org/a.csv\" is refused: "),
      ("ragged", 65, "rapport: ragged.vl.json: /data/url: ragged.csv: line 3, "), ("missing", 66, "rapport: missing.vl.json: no such file"),
    ])
  func refusal(name: String, status: Int32, start: String) throws {
    let run = try CommandRun(["render", "\(name).vl.json", "-o", "out.png"], in: folder.path)
    #expect(run.status == status)
    #expect(run.messages.hasPrefix(start), "\(run.messages)")
    #expect(run.messages.split(separator: "\n").count == 1)
    #expect(run.output.isEmpty)
    #expect(folder.text("out.png") == nil)
  }

  @Test(
    "A wrong command line ends with 64",
    arguments: [
      ["nothing"], ["render"], ["render", "good.vl.json", "-o", "out.gif"], ["render", "good.vl.json", "--scale", "0"],
      ["render", "good.vl.json", "--theme", "none"], ["render", "good.vl.json", "--zone", "Mars"], ["export"], ["export", "--all"],
      ["batch", "good.vl.json"],
      ["trend", "data.csv", "--x", "y", "--y", "y", "--method", "none"],
    ])
  func usage(arguments: [String]) throws {
    #expect(try CommandRun(arguments, in: folder.path).status == 64)
  }

  @Test("An unknown series ends with 65 and the nearest names", arguments: ["show", "export", "trend"])
  func unknownSeries(command: String) throws {
    let run = try CommandRun([command, "pew_pak_favorable_rus"], in: folder.path)
    #expect(run.status == 65)
    #expect(run.messages.contains("did you mean one of \"pew_pak_favourable_rus\""))
  }

  @Test("What cannot be written ends with 73", arguments: ["none/out.svg", "/dev/full"])
  func cannotWrite(output: String) throws {
    let run = try CommandRun(["render", "good.vl.json", "--format", "svg", "-o", output], in: folder.path)
    #expect(run.status == 73)
    #expect(run.messages.hasPrefix("rapport: \(output): cannot be written: "))
  }

  @Test("Both ends can be pipes, and options may come after the spec")
  func ends() throws {
    let run = try CommandRun(["render", "-", "--zone", "UTC", "-o", "-"], in: folder.path, input: Self.spec("data.csv"))
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("<svg") || run.output.hasPrefix("<?xml"))
    #expect(run.messages.isEmpty)
  }

  @Test("Data is found below --base and by --data")
  func data() throws {
    try folder.write(Self.spec("data.csv"), to: "elsewhere/a.vl.json")
    #expect(try CommandRun(["render", "elsewhere/a.vl.json", "--base", ".", "-o", "a.svg"], in: folder.path).status == 0)
    try folder.write(#"{"mark": "bar", "data": {"name": "mine"}, "encoding": {"x": {"field": "x", "type": "nominal"}}}"#, to: "named.vl.json")
    #expect(try CommandRun(["render", "named.vl.json", "--data", "mine=data.csv", "-o", "b.svg"], in: folder.path).status == 0)
    #expect(try CommandRun(["render", "named.vl.json", "--data", "mine=none.csv", "-o", "c.svg"], in: folder.path).status == 66)
    #expect(folder.text("c.svg") == nil)
  }

  @Test("A batch draws the others, ends with 1, and its summary and report name the bad one")
  func batch() throws {
    let run = try CommandRun(
      ["batch", "good.vl.json", "mark.vl.json", "missing.vl.json", "-o", "out", "--format", "svg,pdf", "--report", "report.json"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.messages.contains("rapport: mark.vl.json: /mark: "))
    #expect(run.messages.contains("rapport: missing.vl.json: no such file"))
    #expect(run.messages.hasSuffix("3 charts: 1 drawn, 2 failed\n"))
    #expect(folder.names.filter { $0.hasPrefix("out/") } == ["out/.rapport-batch.json", "out/good.pdf", "out/good.svg"])
    #expect(folder.text("report.json")?.contains("\"failed\": 2") == true)
  }

  @Test(
    "A check tells every problem and ends like the spec would", arguments: [("good", 0), ("mark", 65), ("good mark", 1), ("missing", 66)])
  func check(names: String, status: Int32) throws {
    let names = names.split(separator: " ")
    let run = try CommandRun(["check"] + names.map { "\($0).vl.json" }, in: folder.path)
    #expect(run.status == status)
    #expect(run.output == (names.contains("good") ? "good.vl.json: no problems\n" : ""))
  }

  @Test("An inlined spec draws the same picture from nothing else")
  func inline() throws {
    #expect(try CommandRun(["inline", "good.vl.json", "-o", "alone/good.vl.json"], in: folder.path).status == 73)
    try folder.write("", to: "alone/x")
    #expect(try CommandRun(["inline", "good.vl.json", "-o", "alone/good.vl.json"], in: folder.path).status == 0)
    let first = try CommandRun(["render", "good.vl.json"], in: folder.path)
    let second = try CommandRun(["render", "alone/good.vl.json"], in: folder.path)
    #expect(first.status == 0)
    #expect(first.output == second.output)
  }

  @Test(
    "Every subcommand has help with an example",
    arguments: ["datasets", "show", "export", "trend", "render", "batch", "check", "inline"])
  func help(command: String) throws {
    let run = try CommandRun([command, "--help"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.output.contains("Example: rapport \(command)"))
  }
}
