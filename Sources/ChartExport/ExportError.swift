import ChartCompiler
import JSON
import Rendering
import Tables

/// What kept a file from being read, drawn or written. Facts only; the sentences are in `ExportError+Message.swift`.
package struct ExportError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// Nothing at the path.
    case missing
    /// Something is there and cannot be read, in the system's words.
    case unreadable(String)
    /// The system refuses to write, in its words.
    case unwritable(String)
    /// The spec or data is no JSON.
    case malformed(JSONError)
    /// A data file is not what its ending says.
    case table(TableError)
    /// The spec cannot be made into a chart.
    case chart(ChartError)
    /// The chart cannot be made into a file.
    case rendering(RenderingError)
    /// A manifest says something that it cannot say; lines count from 1.
    case manifest(line: Int?, problem: String)
    /// Two charts of a batch would be written to the same place.
    case sameName(String, other: String)
    /// The ending says nothing of the format; `known` lists those that do.
    case unknownFormat(String, known: [String])
  }
  /// The file as the user named it.
  package var file: String
  package var reason: Reason
  package init(_ file: String, _ reason: Reason) { (self.file, self.reason) = (file, reason) }

  /// What kind of failure it is, which is what a caller of the program is told by its exit code.
  package enum Kind: Sendable { case usage, badData, noInput, cannotWrite, bug }

  package var kind: Kind {
    switch reason {
    case .missing, .unreadable: .noInput
    case .unwritable: .cannotWrite
    case .malformed, .table, .manifest: .badData
    case .sameName, .unknownFormat: .usage
    case .chart(let error):
      if case .missingData = error.reason { .noInput } else { .badData }
    case .rendering(let error):
      switch error {
      case .drawing, .compression: .bug
      case .pageTooLarge, .emptyPage, .badScale, .unsupportedImage, .damagedImage: .badData
      }
    }
  }
}
