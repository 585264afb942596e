import Rapport

/// The code of the getting-started page: what stands between two marks is a block of the page, to the letter (`DocumentationTests`).
enum GettingStarted {
  static func drawing() throws -> [UInt8] {
    // snippet
    var chart = try Chart(
      """
      {
        "data": {"name": "views"},
        "mark": {"type": "line", "point": true},
        "encoding": {
          "x": {"field": "year", "type": "ordinal"},
          "y": {"field": "share", "type": "quantitative", "title": "favorable, percent"}
        }
      }
      """)
    chart.data["views"] = try Table(["year": .numbers([2007, 2011, 2012]), "share": .numbers([18, 11, 20])])
    let picture: [UInt8] = try chart.png(dpi: 144)
    // end
    return picture
  }

  static func formats(of path: String) throws -> (pdf: [UInt8], svg: [UInt8]) {
    // snippet
    let drawing = try Chart(contentsOf: path).drawing()
    for warning in drawing.warnings { print(warning) }
    let (page, web) = (try drawing.pdf(), try drawing.svg())
    // end
    return (page, web)
  }

  static func table() throws -> AnalysisResult {
    // snippet
    let table = try Table(csv: "year,share\n2007,18\n2008,16\n2009,10\n2010,18\n2011,18\n2012,20\n")
    let trend = try table.trend(.theilSen, x: "year", y: "share", level: 0.9)
    if let slope = trend["slope"], let lower = slope.lower, let upper = slope.upper {
      print("\(slope.value) points a year, \(lower) to \(upper)")
    }
    // end
    return trend
  }

  static func dossier() throws -> [UInt8] {
    // snippet
    let trend = try Dossier.bundled["pew_pak_favourable_rus_microdata"].trend(.loess(span: 1, degree: 1))
    for row in trend.fitted {
      print(row.label ?? "", row.estimate.value, row.estimate.lower ?? .nan, row.estimate.upper ?? .nan)
    }
    print(trend.sources)
    let picture = try trend.chart.svg()
    // end
    return picture
  }

  static func analyses() throws -> [AnalysisResult] {
    // snippet
    let breaks = try Dossier.bundled["un_agreement_pak_rus"].analysis("breaks", ["method": "binseg", "max": 1])
    let balance = try Dossier.bundled.analysis("balance", of: ["trade_rus_exports_pak_imf", "trade_rus_imports_pak_imf"])
    // end
    return [breaks, balance]
  }

  static func failure() -> [UInt8] {
    // snippet
    do throws(RapportError) {
      return try Chart(#"{"data": {"values": [1, 2]}, "mark": "bart"}"#).svg()
    } catch {
      print(error.pointer ?? "", error.message)
      return []
    }
    // end
  }

  static func many(_ charts: [String: Chart]) async throws -> [String: [UInt8]] {
    // snippet
    let pictures = try await withThrowingTaskGroup(of: (String, [UInt8]).self) { group in
      for (name, chart) in charts { group.addTask { (name, try chart.png()) } }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    // end
    return pictures
  }
}
