import JSON

extension TransformSpec {
  /// `calculate`: a new column from an expression.
  public struct Calculate: Hashable, Sendable {
    public var expression: String
    public var output: String
    /// Where the expression stands in the spec.
    public var pointer: String
    public init(_ expression: String, as output: String, pointer: String = "") {
      (self.expression, self.output, self.pointer) = (expression, output, pointer)
    }

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(CalculateTransformMembers.self)
      let text = try node.required("calculate")
      expression = try text.string()
      pointer = text.pointer
      output = try node.requiredString("as")
    }
  }

  /// `bin`: the interval that each number falls into.
  public struct Bin: Hashable, Sendable {
    /// Parameters as written, with `maxbins` or `step` settled.
    public var parameters: BinDef
    public var field: String
    public var start: String
    public var end: String
    public init(_ parameters: BinDef, of field: String, as start: String) {
      (self.parameters, self.field, self.start, end) = (parameters, field, start, start + "_end")
    }

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(BinTransformMembers.self)
      let bin = try node.required("bin")
      var report = DecodeReport()
      guard let read = SpecType<BinDef>.binWithoutBinned.read(bin, &report), read != .off else {
        throw report.problems.first ?? bin.error(.wrongKind(found: bin.value == .bool(false) ? "false" : bin.value.kindName, expected: "true or an object"))
      }
      if let problem = report.problems.first { throw problem }
      parameters = read
      if case .params(var own) = read, own.maxbins == nil, own.step == nil {
        own.maxbins = 10
        parameters = .params(own)
      }
      field = try node.requiredString("field")
      let output = try node.required("as").outputPair()
      start = output.first ?? ""
      end = output.second ?? start + "_end"
    }
  }

  /// `timeUnit`: the start and end of the calendar unit that each time falls into.
  public struct TimeUnit: Hashable, Sendable {
    public var unit: TimeUnitDef
    public var field: String
    /// The column of the start; that of the end is the same with `_end`.
    public var output: String
    public var pointer: String
    public init(_ unit: TimeUnitDef, of field: String, as output: String, pointer: String = "") {
      (self.unit, self.field, self.output, self.pointer) = (unit, field, output, pointer)
    }

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(TimeUnitTransformMembers.self)
      let unit = try node.required("timeUnit")
      self.unit = try TimeUnitDef(unit)
      pointer = unit.pointer
      field = try node.requiredString("field")
      output = try node.requiredString("as")
    }
  }

  /// `extent`: the smallest and largest value as a parameter; the table stays.
  public struct Extent: Hashable, Sendable {
    public var field: String
    public var parameter: String

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(ExtentTransformMembers.self)
      field = try node.requiredString("extent")
      parameter = try node.requiredString("param")
    }
  }

  /// `flatten`: one row for each element of array fields.
  public struct Flatten: Hashable, Sendable {
    public var fields: [String]
    /// One column a field; the field's own name where none was given.
    public var outputs: [String]

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(FlattenTransformMembers.self)
      let fields = try node.requiredStrings("flatten")
      let given = try node.optionalStrings("as") ?? []
      self.fields = fields
      outputs = fields.indices.map { $0 < given.count ? given[$0] : fields[$0] }
    }
  }

  /// `fold`: columns become rows of a key and a value.
  public struct Fold: Hashable, Sendable {
    public var fields: [String]
    public var key: String
    public var value: String

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(FoldTransformMembers.self)
      fields = try node.requiredStrings("fold")
      let output = try node.optional("as") { (pair) throws(SpecError) in try pair.outputPair() }
      key = output?.first ?? "key"
      value = output?.second ?? "value"
    }
  }

  /// `sample`: so many rows at random.
  public struct Sample: Hashable, Sendable {
    public var size: Int

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(SampleTransformMembers.self)
      size = try node.required("sample").integer(atLeast: 0)
    }
  }

  /// `lookup`: columns from another table, found by key.
  public struct Lookup: Hashable, Sendable {
    /// Where the other rows come from.
    public enum Source: Hashable, Sendable {
      case data(DataDef)
      /// The rows that a selection holds.
      case parameter(String)
    }
    public var field: String
    public var source: Source
    public var key: String
    /// The columns to take; `nil` for the whole row as one object.
    public var fields: [String]?
    public var outputs: [String]?
    /// What rows without a match get.
    public var fallback: JSONValue

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(LookupTransformMembers.self)
      field = try node.requiredString("lookup")
      let from = try node.required("from")
      try from.allowOnly(LookupSourceMembers.self)
      if let data = from["data"] {
        var report = DecodeReport()
        guard let def = DataDef(data, &report), report.problems.isEmpty else { throw report.problems[0] }
        source = .data(def)
      } else if let parameter = try from.optionalString("param") {
        source = .parameter(parameter)
      } else {
        throw from.error(.missingProperty("data"))
      }
      key = try from.requiredString("key")
      fields = try from.optionalStrings("fields")
      outputs = try node.optional("as") { (names) throws(SpecError) -> [String] in
        if names.value.array == nil { return [try names.string()] }
        return try names.strings()
      }
      fallback = node["default"]?.value ?? .null
    }
  }
}
