import ArgumentParser
import ChartExport
import Datasets

extension ChartFormat: ExpressibleByArgument {}
extension TableFormat: ExpressibleByArgument {}
extension Series.Kind: ExpressibleByArgument {}

/// Formats with commas between them.
struct ChartFormats: ExpressibleByArgument {
  var formats: [ChartFormat]

  init(_ formats: [ChartFormat]) { self.formats = formats }

  init?(argument: String) {
    formats = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = ChartFormat(rawValue: String(part)) else { return nil }
      if !formats.contains(format) { formats.append(format) }
    }
  }

  var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }
}

/// A name and the file that stands behind it.
struct NamedFile: ExpressibleByArgument {
  var name: String
  var file: String

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else { return nil }
    (name, file) = (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
    if file.isEmpty { return nil }
  }
}
