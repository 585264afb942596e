import JSON

extension TransformSpec {
  /// `calculate`: a new column from an expression.
  package struct Calculate: Hashable, Sendable {
    package var expression: String
    package var output: String
    /// Where the expression stands in the spec.
    package var pointer: String
    package init(_ expression: String, as output: String, pointer: String = "") {
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
  package struct Bin: Hashable, Sendable {
    /// Parameters as written, with `maxbins` or `step` settled.
    package var parameters: BinDef
    package var field: String
    package var start: String
    package var end: String
    package init(_ parameters: BinDef, of field: String, as start: String) {
      (self.parameters, self.field, self.start, end) = (parameters, field, start, start + "_end")
    }

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(BinTransformMembers.self)
      let bin = try node.required("bin")
      let read = try SpecType<BinDef>.binWithoutBinned.value(of: bin)
      if read == .off {
        throw bin.error(.wrongKind(found: bin.value == .bool(false) ? "false" : bin.value.kindName, expected: "true or an object"))
      }
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
  package struct TimeUnit: Hashable, Sendable {
    package var unit: TimeUnitDef
    package var field: String
    /// The column of the start; that of the end is the same with `_end`.
    package var output: String
    package var pointer: String
    package init(_ unit: TimeUnitDef, of field: String, as output: String, pointer: String = "") {
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
  package struct Extent: Hashable, Sendable {
    package var field: String
    package var parameter: String

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(ExtentTransformMembers.self)
      field = try node.requiredString("extent")
      parameter = try node.requiredString("param")
    }
  }

  /// `flatten`: one row for each element of array fields.
  package struct Flatten: Hashable, Sendable {
    package var fields: [String]
    /// One column a field; the field's own name where none was given.
    package var outputs: [String]

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(FlattenTransformMembers.self)
      let fields = try node.requiredStrings("flatten")
      let given = try node.optionalStrings("as") ?? []
      self.fields = fields
      outputs = fields.indices.map { $0 < given.count ? given[$0] : fields[$0] }
    }
  }

  /// `fold`: columns become rows of a key and a value.
  package struct Fold: Hashable, Sendable {
    package var fields: [String]
    package var key: String
    package var value: String

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(FoldTransformMembers.self)
      fields = try node.requiredStrings("fold")
      let output = try node.optional("as") { (pair) throws(SpecError) in try pair.outputPair() }
      key = output?.first ?? "key"
      value = output?.second ?? "value"
    }
  }

  /// `sample`: so many rows at random.
  package struct Sample: Hashable, Sendable {
    package var size: Int

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(SampleTransformMembers.self)
      size = try node.required("sample").integer(atLeast: 0)
    }
  }

  /// `lookup`: columns from another table, found by key.
  package struct Lookup: Hashable, Sendable {
    /// Where the other rows come from.
    package enum Source: Hashable, Sendable {
      case data(DataDef)
      /// The rows that a selection holds.
      case parameter(String)
    }
    package var field: String
    package var source: Source
    package var key: String
    /// The columns to take; `nil` for the whole row as one object.
    package var fields: [String]?
    package var outputs: [String]?
    /// What rows without a match get.
    package var fallback: JSONValue

    init(_ node: SpecNode) throws(SpecError) {
      try node.allowOnly(LookupTransformMembers.self)
      field = try node.requiredString("lookup")
      let from = try node.required("from")
      try from.allowOnly(LookupSourceMembers.self)
      if let data = from["data"] {
        source = .data(try SpecType<DataDef>.definition(DataMembers.self).value(of: data))
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
