/// The axis along which a composite mark summarizes, and the definitions on it.
///
/// - Source: Vega-Lite `compositemark/common.ts`.
struct CompositeAxis {
  /// x or y.
  let channel: Channel
  /// The main definition without an aggregate, since the mark aggregates by itself.
  let definition: ChannelSpec
  /// The second end, and the two error channels, if the data come summarized.
  let second, error, error2: ChannelSpec?
  let field: String

  /// The field as a column name without path syntax.
  var column: String { FieldName.flat(field) }
  /// Vertical when summarizing along y.
  var orient: Orientation { channel == .y ? .vertical : .horizontal }
  /// The title given, else the field.
  var title: Setting<TextLines> { definition.title ?? .value(.text(field)) }
  /// Every channel of the encoding that lies on the axis.
  var channels: [Channel] { channel == .y ? [.y, .y2, .yError, .yError2] : [.x, .x2, .xError, .xError2] }

  init(orient: Orientation, encoding: EncodingSpec, mark: MarkSpec) throws(SpecError) {
    channel = orient == .vertical ? .y : .x
    guard let definition = encoding[channel], let field = definition.field else {
      let name = mark.type?.rawValue ?? ""
      throw SpecError(pointer: encoding.pointer, reason: .invalid("a \(orient.rawValue) \(name) needs a field on \(channel.rawValue)"))
    }
    guard case .name(let name) = field else {
      throw SpecError(pointer: definition.pointer(of: \.field), reason: .invalid("a repeat's field outside of a repeat"))
    }
    self.definition = definition.omitting(\.aggregate)
    self.field = name
    let (second, error, error2): (Channel, Channel, Channel) = channel == .y ? (.y2, .yError, .yError2) : (.x2, .xError, .xError2)
    self.second = encoding[second]?.omitting(\.aggregate)
    self.error = encoding[error]?.omitting(\.aggregate)
    self.error2 = encoding[error2]?.omitting(\.aggregate)
  }

  /// The direction of a mark that summarizes raw data: as stated, else along the continuous channel.
  static func orient(of mark: MarkSpec, encoding: EncodingSpec) throws(SpecError) -> Orientation {
    if let stated = mark.orient { return stated }
    let (x, y) = (encoding[.x], encoding[.y])
    switch (x?.isContinuousFieldOrDatum ?? false, y?.isContinuousFieldOrDatum ?? false) {
    case (false, false):
      let name = mark.type?.rawValue ?? ""
      throw SpecError(pointer: encoding.pointer, reason: .invalid("a \(name) needs a quantitative or temporal field on x or y"))
    case (false, true): return .vertical
    case (true, false): return .horizontal
    case (true, true): return isTime(y) && !isTime(x) ? .horizontal : .vertical
    }
  }

  private static func isTime(_ spec: ChannelSpec?) -> Bool {
    guard let spec else { return false }
    if let formatType = spec.formatType ?? spec.guideFormatType, !formatType.isEmpty { return formatType == "time" }
    return spec.type == .temporal || spec.timeUnit != nil
  }
}
