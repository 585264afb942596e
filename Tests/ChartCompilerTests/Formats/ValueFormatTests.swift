import Chronology
import JSON
import Scenes
import Specs
import Tables
import Testing
@testable import ChartCompiler

@Suite struct ValueFormatTests {
  // 1583020800000 is 2020-03-01T00:00Z. The texts are those of d3-format and d3-time-format by their documentation.
  @Test(
    arguments: [
      (["field": "v", "type": "quantitative"], .number(-1234.5), "−1234.5"),
      (["field": "v", "type": "quantitative", "format": ",.0f"], .number(1234.4), "1,234"),
      (["field": "v", "type": "quantitative"], .null, "null"),
      (["field": "v", "type": "nominal"], .string("plain"), "plain"),
      (["field": "v", "type": "nominal"], .number(0.5), "0.5"),
      (["field": "v", "type": "temporal"], .date(1_583_020_800_000), "Mar 01, 2020"),
      (["field": "v", "type": "temporal", "timeUnit": "yearmonth"], .date(1_583_020_800_000), "Mar 2020"),
      (["field": "v", "type": "ordinal", "timeUnit": "month"], .date(1_583_020_800_000), "Mar"),
      (["field": "v", "type": "temporal", "format": "%d.%m.%Y"], .date(1_583_020_800_000), "01.03.2020"),
      (["field": "v", "type": "nominal", "format": "%Y", "formatType": "time"], .date(1_583_020_800_000), "2020"),
      (["field": "v", "type": "quantitative", "formatType": "timeFormat", "format": "%Y"], .number(1_583_020_800_000), "2020"),
    ] as [(JSONValue, Value, String)])
  func valuesAreWritten(_ json: JSONValue, value: Value, text: String) throws {
    let def = try channelDef(json, .text)
    let context = ChartContext(config: Config(), zone: .utc, measurer: EstimatedTextMeasurer())
    #expect(try ValueFormat.texts(of: def, format: def.format, formatType: def.formatType, context: context)(value) == text)
  }

  @Test func aFormatThatIsNoneIsRefusedWithItsPlace() throws {
    let def = try channelDef(["field": "v", "type": "quantitative", "format": "oops"], .text)
    let context = ChartContext(config: Config(), zone: .utc, measurer: EstimatedTextMeasurer())
    let error = #expect(throws: SpecError.self) { try ValueFormat.texts(of: def, format: def.format, context: context) }
    #expect(error?.pointer == "/encoding/text/format")
  }
}
