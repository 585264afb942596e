import TestSupport
import Testing

/// What reaches the terminal of charts that are drawn, though not as their authors may expect.
@Suite struct WarningTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      Self.spec(data: #"[{"a": "x"}, {"a": 3}, {"a": null}]"#, transform: #"[{"bin": true, "field": "a", "as": "b"}]"#, x: #""field": "b""#),
      to: "transform.vl.json")
    try folder.write(
      Self.spec(data: #"[{"a": "x"}, {"a": "y"}]"#, transform: "[]", x: #""field": "a", "bin": true"#), to: "channel.vl.json")
    for (name, values, type) in [
      ("thousands", #"[{"a": "1,234"}, {"a": "2,345"}]"#, "quantitative"), ("percent", #"[{"a": "12%"}, {"a": "30"}]"#, "quantitative"),
      ("dates", #"[{"a": "2001-02-03"}, {"a": "soon"}]"#, "temporal"),
    ] {
      try folder.write(
        #"{"data": {"values": \#(values)}, "mark": "point", "encoding": {"x": {"field": "a", "type": "\#(type)"}}}"#, to: "\(name).vl.json")
    }
    try folder.write(
      Self.spec(data: #"[{"a": "4"}, {"a": null}, {"a": 3}]"#, transform: #"[{"bin": true, "field": "a", "as": "b"}]"#, x: #""field": "b""#),
      to: "fine.vl.json")
  }

  private static func spec(data: String, transform: String, x: String) -> String {
    """
    {"data": {"values": \(data)}, "transform": \(transform), "mark": "bar",
     "encoding": {"x": {\(x), "type": "quantitative"}, "y": {"aggregate": "count"}}}
    """
  }

  static let expected = [
    ("transform", #"/transform/0: 1 of 3 values of "a" is no number: "x""#),
    ("channel", #"/encoding/x/bin: no value of "a" is a number; the first is "x""#),
    ("thousands", #"/encoding/x/field: no value of "a" is a number; the first is "1,234""#),
    ("percent", #"/encoding/x/field: 1 of 2 values of "a" is no number: "12%""#),
    ("dates", #"/encoding/x/field: 1 of 2 values of "a" is no date"#),
  ]

  @Test("Values that a bin or a scale cannot place are named by render, check and batch, and the chart is drawn", arguments: expected)
  func told(name: String, warning: String) throws {
    let line = "rapport: \(name).vl.json: warning: \(warning)\n"
    let render = try CommandRun(["render", "\(name).vl.json", "-o", "out.svg"], in: folder.path)
    #expect(render.status == 0)
    #expect(render.messages == line)
    #expect(folder.text("out.svg")?.contains("<svg") == true)
    let check = try CommandRun(["check", "\(name).vl.json"], in: folder.path)
    #expect(check.status == 0)
    #expect(check.messages == line)
    #expect(check.output == "\(name).vl.json: no problems\n")
    let batch = try CommandRun(["batch", "\(name).vl.json", "-o", "out", "--format", "svg"], in: folder.path)
    #expect(batch.messages.contains(line))
  }

  @Test("Texts that are numbers and missing values are nothing to tell", arguments: ["render", "check"])
  func silent(command: String) throws {
    let run = try CommandRun([command, "fine.vl.json"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
  }

  /// By hand: 300 points wide from 0 to 20, so 12 is at 180 and 5 at 75; 300 points high from 0 to 3.
  @Test("Texts on a quantitative axis are drawn where JavaScript's Number puts them")
  func numbersWithBlanks() throws {
    let spec = #"""
      {"data": {"values": [{"a": " 12 ", "b": 1}, {"a": "20", "b": 2}, {"a": "\u00a05", "b": 3}, {"a": "0x0A", "b": 0}, {"a": "1_0", "b": 1.5}]},
       "mark": "point", "encoding": {"x": {"field": "a", "type": "quantitative"}, "y": {"field": "b", "type": "quantitative"}}}
      """#
    let run = try CommandRun(["render", "-", "-o", "-", "--format", "svg"], in: folder.path, input: spec)
    #expect(run.status == 0)
    for place in ["180,200", "300,100", "75,0", "150,300"] { #expect(run.output.contains("translate(\(place))"), "\(place)") }
    // What JavaScript does not read has no place.
    #expect(run.output.ranges(of: "aria-roledescription=\"point\"").count == 4)
  }
}
