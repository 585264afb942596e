extension Table {
  /// The trend of a column over another, with the interval of the curve.
  ///
  /// - Parameters:
  ///   - method: how the curve is fitted.
  ///   - x: the column that the figures run along: numbers, dates, or fiscal years such as `2012-13`.
  ///   - y: the column of figures; a row without one is left out.
  ///   - weight: the column that says how much each figure counts.
  ///   - level: of the interval, between 0 and 1; 0.95 unless given, and refused where the method has none.
  /// - Throws: ``RapportError`` of kind `data` with the row, or of kind `name`.
  public func trend(
    _ method: TrendMethod = .linear, x: String, y: String, weight: String? = nil, level: Double? = nil
  ) throws(RapportError) -> AnalysisResult {
    var settings = method.settings.merging(["x": .text(x), "y": .text(y)]) { $1 }
    settings["weight"] = weight.map { .text($0) }
    settings["level"] = level.map { .number($0) }
    return try analysis("trend", settings)
  }

  /// The result of any analysis of the table's columns.
  ///
  /// - Parameters:
  ///   - name: that of a subcommand of `rapport`, such as `pool`.
  ///   - settings: by the names of the long options in camel case, columns among them: `["x": "date", "y": "share", "n": "size"]`.
  ///   - source: what the result names as source of the figures.
  /// - Throws: ``RapportError`` of kind `name` for what the analysis does not know, with its place in the settings; of kind `data` otherwise.
  public func analysis(
    _ name: String, _ settings: [String: AnalysisSetting] = [:], source: String = "table"
  ) throws(RapportError) -> AnalysisResult {
    let table = try asWritten()
    return try AnalysisResult(name, settings, ("url", .text(source))) { try $0.run(table: table, source: source) }
  }
}
