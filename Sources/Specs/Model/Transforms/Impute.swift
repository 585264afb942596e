import JSON

extension TransformSpec {
  /// `impute`: rows for the keys that a group lacks, and values for fields that are missing.
  package struct Impute: Hashable, Sendable {
    /// What fills a gap.
    package enum Method: String, SpecChoice { case value, mean, median, max, min }
    /// The keys that every group has to have, besides those in the data.
    package enum Keys: SpecValue {
      case list([JSONValue])
      /// From `start` up to, not including, `stop`.
      case sequence(start: Double, stop: Double, step: Double)
    }
    package var field: String
    package var key: String
    package var groupBy: [String]
    package var keys: Keys?
    package var method: Method
    /// The constant of method `value`; `nil` when not given.
    package var value: JSONValue?
    /// Row offsets around a gap that a mean and its kin look at; `nil` ends are open.
    package var frame: WindowFrame

    package init(
      field: String, key: String, groupBy: [String] = [], keys: Keys? = nil, method: Method = .value,
      value: JSONValue? = nil, frame: WindowFrame = WindowFrame(nil, nil)
    ) {
      (self.field, self.key, self.groupBy, self.keys) = (field, key, groupBy, keys)
      (self.method, self.value, self.frame) = (method, value, frame)
    }

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(ImputeTransformMembers.self)
      self.init(
        field: try node.requiredString("impute"), key: try node.requiredString("key"),
        groupBy: try node.optionalStrings("groupby") ?? [],
        keys: try node.optional("keyvals") { (keys) throws(SpecError) in try Keys(keys) },
        method: try node.optional("method") { (method) throws(SpecError) in try method.choice(Method.self) } ?? .value,
        value: node["value"]?.value,
        frame: try node.optional("frame") { (frame) throws(SpecError) in try WindowFrame(frame) } ?? WindowFrame(nil, nil))
    }

    /// The `impute` of an encoding channel, whose field, key and groups are the channels'.
    package init(field: String, key: String, groupBy: [String], _ spec: ImputeSpec) {
      self.init(
        field: field, key: key, groupBy: groupBy, keys: spec.keyvals, method: spec.method ?? .value, value: spec.value,
        frame: spec.frame ?? WindowFrame(nil, nil))
    }
  }
}

extension TransformSpec.Impute.Keys {
  package var json: JSONValue {
    switch self {
    case .list(let values): .array(values)
    case .sequence(let start, let stop, let step): ["start": .number(start), "stop": .number(stop), "step": .number(step)]
    }
  }

  init(_ node: SpecNode) throws(SpecError) {
    if let list = node.value.array {
      self = .list(list)
      return
    }
    _ = try node.object()
    try node.allowOnly(["start", "stop", "step"])
    self = .sequence(
      start: try node.optionalNumber("start") ?? 0, stop: try node.required("stop").number(),
      step: try node.optionalNumber("step") ?? 1)
  }
}
