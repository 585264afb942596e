import JSON

/// A transform and its place in the author's spec; equal if the transforms are.
package struct TransformStep: SpecValue {
  package var spec: TransformSpec
  /// JSON pointer to what it was made of: a transform, or the mark that implies it.
  package var pointer: String
  /// Where fields that it reads stand in the author's spec, if not in the transform.
  package var places: [String: String] = [:]
  /// As it was written or would be.
  private let written: JSONValue

  package init(_ node: SpecNode) throws(SpecError) {
    spec = try TransformSpec(node)
    (pointer, written) = (node.pointer, node.value)
  }

  package var json: JSONValue { written }
  package static func == (a: TransformStep, b: TransformStep) -> Bool { a.spec == b.spec }
  package func hash(into hasher: inout Hasher) { hasher.combine(spec) }
}

/// Steps that normalization adds.
extension TransformStep {
  private init(_ spec: TransformSpec, _ written: JSONValue, _ pointer: String) {
    (self.spec, self.written, self.pointer) = (spec, written, pointer)
  }

  static func aggregate(_ measures: [Measure], by groups: [String], pointer: String, places: [String: String]) -> TransformStep {
    var step = TransformStep(.aggregate(.init(measures, by: groups)), ["aggregate": measures.json, "groupby": groups.json], pointer)
    step.places = places
    return step
  }
  static func joinAggregate(_ measures: [Measure], by groups: [String], pointer: String, places: [String: String]) -> TransformStep {
    var step = TransformStep(.joinAggregate(.init(measures, by: groups)), ["joinaggregate": measures.json, "groupby": groups.json], pointer)
    step.places = places
    return step
  }
  package static func calculate(_ expression: String, as output: String, pointer: String) -> TransformStep {
    TransformStep(
      .calculate(.init(expression, as: output, pointer: pointer)), ["calculate": .string(expression), "as": .string(output)], pointer)
  }
  static func filter(_ expression: String, pointer: String) -> TransformStep {
    TransformStep(.filter(.expression(expression, pointer: pointer)), ["filter": .string(expression)], pointer)
  }
  static func bin(_ bin: BinDef, of field: String, as output: String, pointer: String) -> TransformStep {
    TransformStep(.bin(.init(bin, of: field, as: output)), ["bin": bin.json, "field": .string(field), "as": .string(output)], pointer)
  }
  static func timeUnit(_ unit: TimeUnitDef, of field: String, as output: String, pointer: String) -> TransformStep {
    TransformStep(
      .timeUnit(.init(unit, of: field, as: output, pointer: pointer)),
      ["timeUnit": unit.json, "field": .string(field), "as": .string(output)], pointer)
  }
}

extension SpecType where Value == [TransformStep] {
  static var transforms: SpecType {
    SpecType<TransformStep>.object("transform", isShared: true) { node throws(SpecError) in try TransformStep(node) }.list
  }
}
