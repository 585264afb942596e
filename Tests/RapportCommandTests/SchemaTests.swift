import JSON
import TestSupport
import Testing

/// The grammar as other tools read it.
@Suite struct SchemaTests {
  @Test("The schema is one JSON document whose names are those that the decoder takes")
  func document() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["schema"], in: folder.path)
    #expect(run.status == 0)
    let schema = try JSONValue(parsing: Array(run.output.utf8))
    // Members of Vega-Lite's own schema: MarkDef, Axis, Legend.
    for (kind, member) in [("mark", "cornerRadius"), ("axis", "labelAngle"), ("legend", "symbolType"), ("usermeta.rapport", "notes")] {
      #expect(schema["$defs"]?[kind]?["properties"]?[member] != nil, "\(kind).\(member)")
    }
  }
}
