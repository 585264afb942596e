import Specs

/// What stopped a chart, at which stage, and where in the spec. Facts only; the sentences are in `ChartError+Message.swift`.
package struct ChartError: Error, Hashable, Sendable {
  /// Stages in order, so that a reader knows how far the chart got.
  package enum Stage: String, Sendable { case decode, normalize, data, transform, scale, guide, layout, mark, render }
  package enum Reason: Hashable, Sendable {
    case spec(SpecError.Reason)
    /// The named field is in no column; `known` lists those that are.
    case unknownField(String, known: [String])
    /// No table of this name; `near` lists what may be meant.
    case unknownData(String, near: [String])
    case missingData(address: String)
    /// The address leads outside of what may be read.
    case refusedData(address: String, why: String)
    case unreadableData(address: String, problem: String)
    /// A transform or expression that cannot be carried out, in words.
    case failed(String)
    /// More than a chart can hold: facets, items, points of the page.
    case tooLarge(String)
  }
  package var stage: Stage
  /// JSON pointer into the spec.
  package var pointer: String
  package var reason: Reason

  package init(_ stage: Stage, pointer: String, _ reason: Reason) { (self.stage, self.pointer, self.reason) = (stage, pointer, reason) }
  package init(_ stage: Stage, _ error: SpecError) { self.init(stage, pointer: error.pointer, .spec(error.reason)) }
  package init(_ stage: Stage, pointer: String, _ error: DataAccessError) {
    switch error.reason {
    case .missing: self.init(stage, pointer: pointer, .missingData(address: error.address))
    case .refused(let why): self.init(stage, pointer: pointer, .refusedData(address: error.address, why: why))
    case .unreadable(let problem): self.init(stage, pointer: pointer, .unreadableData(address: error.address, problem: problem))
    }
  }
}
