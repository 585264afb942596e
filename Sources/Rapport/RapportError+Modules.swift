internal import Analysis
internal import ChartCompiler
internal import ChartExport
internal import Datasets

extension RapportError {
  init(_ error: ExportError) {
    switch error.reason {
    case .chart(let problem): self.init(problem)
    case .malformed: self.init(kind: .spec, pointer: "", message: error.sentence)
    case .missing, .unreadable, .unwritable: self.init(kind: .file, pointer: nil, message: error.message)
    case .table, .manifest, .sameName, .unknownFormat: self.init(kind: .data, pointer: nil, message: error.message)
    case .rendering: self.init(kind: error.kind == .bug ? .internalError : .spec, pointer: nil, message: error.sentence)
    }
  }

  init(_ error: ChartError) {
    let place = (error.pointer.isEmpty ? "/" : error.pointer) + ": "
    let message = error.message.hasPrefix(place) ? String(error.message.dropFirst(place.count)) : error.message
    let kind: Kind =
      switch error.reason {
      case .missingData, .unreadableData: .file
      case .unknownData: .name
      default: .spec
      }
    self.init(kind: kind, pointer: error.pointer, message: message)
  }

  init(_ error: AnalysisError) {
    switch error {
    case .badDeclaration(let pointer, _, _): self.init(kind: .name, pointer: pointer, message: error.message)
    default: self.init(kind: .data, pointer: nil, message: error.message)
    }
  }

  init(_ error: CatalogueError) {
    if case .unknownSeries = error {
      self.init(kind: .name, pointer: nil, message: error.message)
    } else {
      self.init(kind: .internalError, pointer: nil, message: error.message)
    }
  }

  /// The error of a call that throws those of several modules.
  init(any error: any Error) {
    switch error {
    case let known as RapportError: self = known
    case let known as ExportError: self.init(known)
    case let known as ChartError: self.init(known)
    case let known as AnalysisError: self.init(known)
    case let known as CatalogueError: self.init(known)
    default: self.init(kind: .internalError, pointer: nil, message: "\(error)")
    }
  }
}
