extension ChannelDef {
  /// A definition with its type settled.
  ///
  /// - Throws: ``SpecError`` for a repeat's field outside of a repeat.
  package init(_ written: ChannelSpec, channel: Channel) throws(SpecError) {
    self.init()
    let spec = written.completed(channel)
    self.written = written
    switch spec.field {
    case .name(let name)?: field = name
    case .repeated(let reference)?: throw reference.error
    case nil: break
    }
    if case .repeated(let reference)? = spec.datum { throw reference.error }
    (aggregate, timeUnit, type, datum, value) = (spec.aggregate, spec.timeUnit, spec.type, spec.datum, spec.value)
    bin = spec.bin == .off ? nil : spec.bin
    for alternative in spec.condition ?? [] { conditions.append(try ConditionalDef(alternative, channel: channel)) }
    bandPosition = spec.bandPosition
    sort = spec.sort ?? .unspecified
    stack = spec.stack ?? .unspecified
    (impute, scale, axis, legend, header) = (spec.impute, spec.scale, spec.axis, spec.legend, spec.header)
    (format, formatType, title, filter) = (spec.format, spec.formatType, spec.title, spec.filter)
  }
}

extension ConditionalDef {
  init(_ spec: ChannelSpec, channel: Channel) throws(SpecError) {
    pointer = spec.pointer
    if let given = spec.test {
      test = given
    } else if let name = spec.param {
      test = .parameter(name, whenEmpty: spec.empty ?? true)
    } else {
      throw SpecError(pointer: spec.pointer, reason: .missingProperty("test"))
    }
    def = try ChannelDef(spec, channel: channel)
  }
}

extension RepeatReference {
  var error: SpecError { SpecError(pointer: pointer, reason: .invalid("there is no repeat around this that has a field for \"\(source.rawValue)\"")) }
}

extension ChannelSpec {
  /// Reads a field: it names one, or counts rows.
  package var isField: Bool { self.field != nil || self.aggregate == .op(.count) }
  package var isDatum: Bool { self.datum != nil }
  package var isFieldOrDatum: Bool { isField || isDatum }
  /// The lone condition whose outcome is a field or datum.
  var fieldOrDatumCondition: ChannelSpec? {
    guard let condition = self.condition, condition.count == 1, condition[0].isFieldOrDatum else { return nil }
    return condition[0]
  }
  /// The field definition, if need be the one behind the condition.
  var fieldDefinition: ChannelSpec? { isField ? self : fieldOrDatumCondition.flatMap { $0.isField ? $0 : nil } }

  /// The definition with what follows from its channel: the type, the most bins, where a header's parts go.
  ///
  /// - Source: Vega-Lite `initFieldOrDatumDef`, `defaultType`, `autoMaxBins`.
  func completed(_ channel: Channel) -> ChannelSpec {
    var result = self
    if isField {
      if case .params(var parameters)? = self.bin, parameters.maxbins == nil, parameters.step == nil {
        parameters.maxbins = channel.mostBins
        result.bin = .params(parameters)
      }
      if self.type == nil {
        if !channel.isSecondary { result.type = result.standardType(channel) }
      } else if case .op(let op)? = self.aggregate, op.counts {
        result.type = .quantitative
      }
      if case .value(let header)? = self.header, let orient = header.orient {
        var split = header.omitting(\.orient)
        split.labelOrient = header.labelOrient ?? orient
        split.titleOrient = header.titleOrient ?? orient
        result.header = .value(split)
      }
    } else if let datum = self.datum, self.type == nil {
      result.type =
        switch datum {
        case .number: .quantitative
        case .string: .nominal
        case .dateTime: .temporal
        default: nil
        }
    } else if let condition = fieldOrDatumCondition {
      result.condition = [condition.completed(channel)]
    }
    return result
  }

  /// Vega-Lite's type of a field that states none (`defaultType` in channeldef.ts).
  private func standardType(_ channel: Channel) -> FieldType {
    switch channel {
    case .latitude, .longitude: return .quantitative
    case .row, .column, .facet, .shape, .strokeDash: return .nominal
    case .order: return .ordinal
    default: break
    }
    if case .values? = self.sort { return .ordinal }
    if self.timeUnit != nil { return .temporal }
    if let bin = self.bin, bin != .off { return .quantitative }
    switch self.aggregate {
    case .op, .exponential: return .quantitative
    case .argmin, .argmax, nil: break
    }
    guard let type = self.scale?.value?.type else { return .nominal }
    return type.isTime ? .temporal : type.isQuantitative || type.isDiscretizing ? .quantitative : .nominal
  }
}

extension Channel {
  /// How many bins a field is cut into at most where nobody says.
  ///
  /// - Source: Vega-Lite `autoMaxBins`.
  fileprivate var mostBins: Double {
    switch self {
    case .row, .column, .size, .color, .fill, .stroke, .strokeWidth, .opacity, .fillOpacity, .strokeOpacity, .shape: 6
    case .strokeDash: 4
    default: 10
    }
  }
}
