import Analysis
import ArgumentParser
import ChartExport
import Datasets

/// Why the command ends, with what it tells its caller.
struct Failure: Error {
  /// Exit codes, after those of BSD's `sysexits.h`.
  enum Status: Int32 {
    case someFailed = 1
    case usage = 64
    case badData = 65
    case noInput = 66
    case bug = 70
    case cannotWrite = 73
  }
  var status: Status
  /// `nil` when all has been said.
  var message: String?

  init(_ status: Status, _ message: String? = nil) { (self.status, self.message) = (status, message) }

  init(_ error: ExportError) {
    let status: Status =
      switch error.kind {
      case .usage: .usage
      case .badData: .badData
      case .noInput: .noInput
      case .cannotWrite: .cannotWrite
      case .bug: .bug
      }
    self.init(status, error.message)
  }

  /// Says what is wrong in one line and leaves with the code that goes with it.
  static func end(_ error: any Error) -> Never {
    let failure: Failure
    switch error {
    case let known as Failure: failure = known
    case let known as ExportError: failure = Failure(known)
    case let known as CatalogueError: failure = Failure(.badData, known.message)
    case let known as AnalysisError: failure = Failure(.badData, known.message)
    // Help, version, and command lines that cannot be understood.
    default: Rapport.exit(withError: error)
    }
    if let message = failure.message { Console.complain(message) }
    Rapport.exit(withError: ExitCode(failure.status.rawValue))
  }
}
