import JSON
import Testing

@testable import ChartExport

@Suite struct BatchReportTests {
  @Test("The report counts charts by what became of them, and says times to a hundredth of a millisecond")
  func json() {
    func chart(_ name: String, _ status: BatchReport.Status, _ milliseconds: Double = 0) -> BatchReport.Chart {
      BatchReport.Chart(spec: name + ".vl.json", name: name, status: status, milliseconds: milliseconds)
    }
    let report = BatchReport(charts: [chart("a", .drawn, 12.3456), chart("b", .drawn, 0.004), chart("c", .failed), chart("d", .skipped)]).json
    #expect(report["drawn"] == 2 && report["unchanged"] == 0 && report["failed"] == 1 && report["skipped"] == 1 && report["due"] == nil)
    let charts = report["charts"]?.array ?? []
    #expect(charts.map { $0["milliseconds"] } == [12.35, 0, 0, 0])
    #expect(charts.map { $0["name"] } == ["a", "b", "c", "d"] && charts.map { $0["status"] } == ["drawn", "drawn", "failed", "skipped"])
    #expect(BatchReport(charts: [chart("a", .due)]).json["due"] == 1)
  }
}
