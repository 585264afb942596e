/// The kinds of file a chart becomes.
package enum ChartFormat: String, Sendable, Hashable, CaseIterable {
  case png, pdf, svg

  /// The format that the ending of a path says, if it says one.
  package init?(path: String) { self.init(rawValue: FilePath.ending(of: path)) }
}
