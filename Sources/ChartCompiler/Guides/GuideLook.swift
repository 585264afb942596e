import ChartLayout
import Scenes
import Specs
import Tables

/// Reads the members of one guide: its own, else those of the configuration, with styles behind colors and fonts.
///
/// - Own members that are `null` fall through; a `null` of the configuration means none.
/// - Source: Vega `parsers/guides/guide-util.js` (`lookup`) and `parsers/encode/defaults.js` (styles).
struct GuideLook<Kind: DefinitionKind>: Sendable {
  typealias Path<Value: SpecValue> = KeyPath<Kind, Member<Value>>
  /// What the guide itself says.
  var own: Definition<Kind>
  /// What the configuration says, Vega's defaults included.
  var configured: Definition<Kind>
  let context: ChartContext
  /// Members that a condition says are none, whatever configuration and styles say.
  private var hidden: Set<AnyMember> = []

  init(own: Definition<Kind>, configured: Definition<Kind> = Definition(), context: ChartContext) {
    (self.own, self.configured, self.context) = (own, configured, context)
  }

  /// The same guide with some members replaced, as they are for one tick; `none` hides what stands behind.
  func replacing(_ members: Definition<Kind>, hiding gone: Set<AnyMember>) -> GuideLook {
    var copy = self
    copy.own = own.merging(members)
    copy.hidden = gone
    return copy
  }

  private func isHidden<Value>(_ path: Path<Value>) -> Bool { !hidden.isEmpty && hidden.contains(Definition<Kind>.member(path)) }

  /// A member; expressions are evaluated, of a conditional one the value that holds otherwise is taken.
  subscript<Constant: SettingConstant>(path: Path<Setting<Constant>>) -> Constant? {
    if isHidden(path) { return nil }
    if let written = own[path], !written.isNone { return context.constant(written) }
    return context.constant(configured[path])
  }

  /// A member that is always a constant.
  func plain<Value>(_ path: Path<Value>) -> Value? { own[path] ?? configured[path] }

  /// A number as a count, kept within what an integer holds.
  func count(_ path: Path<Setting<Double>>) -> Int? { self[path].map { $0.isNaN ? 0 : Int(max(-1e9, min(1e9, $0))) } }
  /// A name as the scene or layout has it.
  func choice<Choice: RawRepresentable>(_ path: Path<Setting<String>>) -> Choice? where Choice.RawValue == String { self[path].flatMap(Choice.init) }
  /// The same for a name that is checked already.
  func choice<Choice: RawRepresentable, Name: SpecChoice & SettingConstant>(_ path: Path<Setting<Name>>) -> Choice?
  where Choice.RawValue == String { self[path].flatMap { Choice(rawValue: $0.rawValue) } }
  func paint(_ path: Path<Setting<PaintSpec>>) -> Paint? { self[path].flatMap { Paint($0) } }

  /// The look of a text over the styles given.
  ///
  /// - Parameter opacity: what to take instead of the text's own opacity.
  func textStyle(_ text: TextMembers<Kind>, styles: [String]) -> TextStyle {
    func value<Constant: SettingConstant>(_ path: Path<Setting<Constant>>?, _ styled: KeyPath<MarkMembers, Member<Setting<Constant>>>) -> Constant? {
      if let path {
        if isHidden(path) { return nil }
        if let known = self[path] { return known }
        if configured[path]?.isNone == true { return nil }
      }
      return context.constant(context.config.style(styled, in: styles))
    }
    let font = Font(
      family: value(text.font, \.font) ?? "sans-serif", size: value(text.fontSize, \.fontSize) ?? 11,
      weight: value(text.fontWeight, \.fontWeight)?.number ?? 400, style: value(text.fontStyle, \.fontStyle).flatMap(Font.Style.init) ?? .normal)
    return TextStyle(
      font: font, color: value(text.color, \.fill).flatMap { Paint($0) }, opacity: value(text.opacity, \.fillOpacity) ?? 1,
      lineHeight: value(text.lineHeight, \.lineHeight))
  }

  /// The look of a line; `nil` without a color.
  func stroke(_ line: LineMembers<Kind>) -> Stroke? {
    paint(line.color).map { paint in
      Stroke(
        paint, width: self[line.width] ?? 1, opacity: line.opacity.flatMap { self[$0] } ?? 1, cap: line.cap.flatMap { choice($0) } ?? .butt,
        dash: line.dash.flatMap { self[$0] } ?? [], dashOffset: line.dashOffset.flatMap { self[$0] } ?? 0)
    }
  }

  /// How labels are thinned out.
  func overlap(_ path: Path<Setting<OverlapRule>>) -> LabelOverlap {
    switch self[path] {
    case .greedy?: .greedy
    case .parity?: .parity
    case .off?, nil: .off
    }
  }

  /// A number that `true` stands for as well: Vega reads it as 1.
  func tolerance(_ path: Path<Setting<Tolerance>>) -> Double? {
    switch self[path] {
    case .points(let points)?: points
    case .flag(true)?: 1
    case .flag(false)?, nil: nil
    }
  }
}

/// The members of a guide that say how one of its texts looks; what a kind does not have is left to styles.
struct TextMembers<Kind: DefinitionKind> {
  typealias Path<Value: SpecValue> = KeyPath<Kind, Member<Setting<Value>>>
  var font: Path<String>
  var fontSize: Path<Double>
  var fontStyle: Path<String>
  var fontWeight: Path<FontWeight>
  var color: Path<PaintSpec>
  var opacity: Path<Double>?
  var lineHeight: Path<Double>?
}

/// The members of a guide that say how one of its lines looks.
struct LineMembers<Kind: DefinitionKind> {
  typealias Path<Value: SpecValue> = KeyPath<Kind, Member<Setting<Value>>>
  var color: Path<PaintSpec>
  var width: Path<Double>
  var opacity: Path<Double>?
  var cap: Path<String>?
  var dash: Path<[Double]>?
  var dashOffset: Path<Double>?
}
