import JSON
import Specs
import Testing
@testable import ChartCompiler

@Suite struct FieldTitleTests {
  // The words of Vega-Lite's documentation of `config.fieldTitle`.
  @Test(
    arguments: [
      (["field": "x", "aggregate": "mean"], "Mean of x", "MEAN(x)"),
      (["aggregate": "count"], "Count of Records", "COUNT(undefined)"),
      (["field": "a", "bin": true], "a (binned)", "BIN(a)"),
      (["field": "date", "timeUnit": "yearmonth"], "date (year-month)", "YEARMONTH(date)"),
      (["field": "date", "timeUnit": "binnedyear"], "date", "date"),
      (["field": "a", "aggregate": ["argmax": "b"]], "a for max b", "a for argmax(b)"),
      (["field": "a", "type": "nominal"], "a", "a"),
      (["field": "a", "title": "Own"], "Own", "Own"),
      (["field": "a", "title": ["two", "lines"]], "two, lines", "two, lines"),
    ] as [(JSONValue, String, String)])
  func fieldsAreNamed(_ json: JSONValue, verbal: String, functional: String) throws {
    let def = try channelDef(json, .x)
    #expect(FieldTitle.text(of: def, config: Config()) == verbal)
    #expect(FieldTitle.text(of: def, config: Config(Config.written(["fieldTitle": "functional"]))) == functional)
  }
}
