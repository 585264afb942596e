/// Prints how often 95 % intervals hold the truth, as a Markdown table; with `--speed`, how long the slowest work takes.
///
/// - `--draws N`: draws a row, 4,000 unless given. `--only TEXT`: one group of rows: trend, loess, proportion, level, change or correlation.
@main struct Simulations {
  static func main() throws {
    let arguments = CommandLine.arguments
    func value(_ name: String) -> String? {
      arguments.firstIndex(of: name).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
    }
    if arguments.contains("--speed") {
      print("| work | CPU seconds | limit |\n|---|---|---|")
      for row in try speedRows() { print("| \(row.work) | \(rounded(row.seconds, 2)) | \(row.limit.map { rounded($0, 0) } ?? "") |") }
      return
    }
    let draws = value("--draws").flatMap(Int.init) ?? 4000
    let groups: [(String, (Int) throws -> [Coverage])] = [
      ("trend", trendCoverage), ("loess", loessCoverage), ("proportion", proportionCoverage), ("level", levelCoverage),
      ("change", changeCoverage), ("correlation", correlationCoverage),
    ]
    print("| interval | what was simulated | draws | seed | coverage % | ± |\n|---|---|---|---|---|---|")
    for (name, rows) in groups where value("--only").map({ $0 == name }) ?? true {
      for row in try rows(draws) {
        let refused = row.refused > 0 ? " (\(row.refused) refused)" : ""
        print(
          "| \(row.method) | \(row.setting) | \(row.draws)\(refused) | \(row.seed) | \(rounded(100 * row.share, 1)) | \(rounded(100 * row.error, 1)) |"
        )
      }
    }
  }

  /// With so many decimals.
  private static func rounded(_ value: Double, _ decimals: Int) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let whole = Int((value * Double(scale)).rounded())
    let rest = String(whole % scale)
    return decimals == 0 ? "\(whole)" : "\(whole / scale)." + String(repeating: "0", count: decimals - rest.count) + rest
  }
}
