/// A line or area with points on it, or an area with a line along its edge.
///
/// - Out: layers of the path itself, then the line, then the points. The overlays stack as the path does.
/// - Source: Vega-Lite `PathOverlayNormalizer`.
struct PathOverlay {
  private let mark: MarkSpec
  private let type: MarkType
  private let encoding: EncodingSpec
  private let config: Config
  private let line: MarkSpec?
  private let point: MarkSpec?

  /// - Returns: `nil` when the mark has no overlay.
  init?(mark: MarkSpec, encoding: EncodingSpec, config: Config) {
    guard let type = mark.type, [.line, .area, .rule, .trail].contains(type) else { return nil }
    (self.mark, self.type, self.encoding, self.config) = (mark, type, encoding, config)
    point = Self.pointOverlay(mark, config.section(type), hasShape: encoding.has(.shape))
    line = type == .area ? Self.overlay(mark.line ?? config.section(type)?.line) : nil
    if point == nil, line == nil { return nil }
  }

  func layers(of spec: ViewSpec) throws(SpecError) -> ViewSpec {
    let encoding = self.encoding.completed
    let parameters = SelectionParameters(spec.params)
    var outer = spec.omitting(\.params, \.mark, \.name, \.encoding)
    outer.params = parameters.others

    var path = spec.keeping(\.name)
    path.params = parameters.selections
    path.mark = pathMark()
    path.encoding = encoding.omitting(.shape)
    var layers = [path]

    let overlaid = try stacked(encoding).omitting(.x2, .y2)
    if let line {
      var overlay = mark.keeping(\.clip, \.interpolate, \.tension, \.tooltip).merging(line)
      overlay.type = .line
      layers.append(layer(overlay, of: spec, encoding: overlaid))
    }
    if let point {
      var overlay = mark.keeping(\.clip, \.tooltip).merging(point)
      overlay.type = .point
      overlay.opacity = overlay.opacity ?? .value(1)
      overlay.filled = overlay.filled ?? true
      layers.append(layer(overlay, of: spec, encoding: overlaid))
    }
    outer.layer = layers
    return outer
  }

  /// The encoding with the path's stacking spelled out.
  private func stacked(_ encoding: EncodingSpec) throws(SpecError) -> EncodingSpec {
    let plain = MarkDef(mark, config: config)
    let channels = try Encoding.settled(encoding, mark: type, filled: plain.filled).encoding
    guard let stack = Stack(mark: plain.settled(encoding: channels, config: config), encoding: channels) else { return encoding }
    var result = encoding
    result[stack.fieldChannel]?.stack =
      switch stack.offset {
      case .zero: .zero
      case .center: .center
      case .normalize: .normalize
      }
    return result
  }

  private func layer(_ mark: MarkSpec, of spec: ViewSpec, encoding: EncodingSpec) -> ViewSpec {
    var result = ViewSpec(pointer: spec.pointer)
    (result.mark, result.encoding) = (mark, encoding)
    return result
  }

  /// The path without its overlays; an area lets what is behind it shine through.
  private func pathMark() -> MarkSpec {
    var result = mark.omitting(\.point, \.line)
    let plain = MarkDef(mark, config: config)
    let isOpaque = [config.markProperty(\.opacity, plain), config.markProperty(\.fillOpacity, plain)].allSatisfy { $0?.isNone ?? true }
    if type == .area, isOpaque, mark.opacity == nil { result.opacity = .value(0.7) }
    return result
  }

  private static func pointOverlay(_ mark: MarkSpec, _ config: MarkSpec?, hasShape: Bool) -> MarkSpec? {
    if let point = mark.point { return overlay(point) }
    return overlay(config?.point) ?? (hasShape ? MarkSpec() : nil)
  }

  private static func overlay(_ part: MarkPart?) -> MarkSpec? {
    switch part {
    case nil, .off?: return nil
    case .on?: return MarkSpec()
    case .transparent?:
      var mark = MarkSpec()
      mark.opacity = .value(0)
      return mark
    case .defined(let mark)?: return mark
    }
  }
}
