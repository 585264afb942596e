import Analysis
import JSON
import Tables

/// The chart of an analysis as a Vega-Lite spec with its data inside: what `--chart` draws.
///
/// - Title: what was analyzed; subtitle: what was found, in words. Below: what the band covers, and the sources.
package struct AnalysisChart {
  let result: AnalysisResult
  let form: AnalysisPicture

  package init(_ result: AnalysisResult, _ form: AnalysisPicture) { (self.result, self.form) = (result, form) }

  /// The spec.
  package var spec: JSONValue {
    var members: JSONObject = [
      "$schema": "https://vega.github.io/schema/vega-lite/v6.json", "description": .string(description),
      "title": ["text": .array(Self.lines(result.data.title, width: 62)), "subtitle": .array(subtitle), "anchor": "start", "frame": "bounds"],
      "width": 640, "height": 340,
      "datasets": [
        "fitted": .array(result.table(.fitted).jsonRows()), "figures": .array(result.table(.figures).jsonRows()),
        "estimates": .array(result.table(.estimates).jsonRows()),
      ],
    ]
    members.merge(picture) { $1 }
    members["config"] = Self.config
    members["usermeta"] = .object(["rapport": .object(furniture)])
    return .object(members)
  }

  private var subtitle: [JSONValue] { result.findings.flatMap { Self.lines($0, width: 95) } }

  private var furniture: JSONObject {
    var furniture: JSONObject = ["source": .string(sources), "alt": .string(description)]
    if let coverage = result.coverage { furniture["notes"] = [.string(coverage)] }
    return furniture
  }

  /// Titles without addresses, which are long; the printed result has both.
  private var sources: String {
    var titles: [String] = []
    for credit in result.data.sources where !titles.contains(credit.title) { titles.append(credit.title) }
    return titles.prefix(4).joined(separator: "; ") + (titles.count > 4 ? "; and \(titles.count - 4) more" : "")
  }

  private var description: String {
    ([result.data.title] + result.findings).joined(separator: ". ")
  }

  private var picture: JSONObject {
    switch form {
    case .curve: curve
    case .process: result.fitted.isEmpty ? figures : curve
    case .steps: steps
    case .sides: sides
    case .differences: differences
    case .line(let reference): hasX ? series(reference: reference) : categories
    case .shares: hasX ? shares : categories
    case .bars: bars
    case .balance: hasX ? balance : categories
    case .lags: result.fitted.isEmpty ? scatter : lags
    }
  }

  var hasX: Bool { result.data.axis != .none }

  /// A text in lines of about so many letters, broken at spaces.
  static func lines(_ text: String, width: Int) -> [JSONValue] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < width { lines[lines.count - 1] = "\(last) \(word)" } else { lines.append(String(word)) }
    }
    return lines.map { .string($0) }
  }

  private static let config: JSONValue = [
    "background": "white", "padding": 14, "view": ["stroke": .null],
    "title": [
      "fontSize": 16, "color": "#1a1a1a", "subtitleFontSize": 12, "subtitleColor": "#4d4d4d", "subtitleLineHeight": 16, "subtitlePadding": 6,
      "offset": 14,
    ],
    "axis": [
      "labelFontSize": 11, "labelColor": "#4d4d4d", "titleFontSize": 11, "titleFontWeight": "normal", "titleColor": "#4d4d4d",
      "gridColor": "#e4e4e4", "domainColor": "#8c8c8c", "tickColor": "#8c8c8c",
    ],
    "axisX": ["grid": false],
    "legend": ["labelFontSize": 11, "titleFontSize": 11, "titleFontWeight": "normal", "orient": "top"],
  ]
}
