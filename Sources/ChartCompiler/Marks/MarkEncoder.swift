import Scenes
import Specs
import Tables

/// Turns one unit view into drawn marks: the last stage before the scene.
///
/// - Source: Vega-Lite `compile/mark`.
enum MarkEncoder {
  /// The marks of one unit view in the plot's coordinates, in drawing order.
  ///
  /// - `table` is the unit's main table, with the columns that ``FieldName`` names.
  /// - Parameter name: Vega's name of the mark, such as `layer_0_marks`.
  /// - Throws: ``SpecError`` for expressions, predicates and formats that cannot be read, with their place.
  static func marks(
    unit: Unit, table: Table, scales: [Channel: ResolvedScale], width: Double, height: Double, name: String, context: ChartContext
  ) throws(SpecError) -> [SceneMark] {
    let encoder = UnitEncoder(unit: unit, table: table, scales: scales, width: width, height: height, context: context)
    let builder = MarkBuilder(encoder: encoder, name: name)
    // A line per mark.
    switch unit.mark.type {
    case .arc: return try builder.arcs()
    case .area: return try builder.areas()
    case .bar: return try builder.bars()
    case .circle: return try builder.points(.circle)
    case .image: return try builder.images()
    case .line: return try builder.lines()
    case .point: return try builder.points(nil)
    case .rect: return try builder.rects()
    case .rule: return try builder.rules()
    case .square: return try builder.points(.square)
    case .text: return try builder.texts()
    case .tick: return try builder.ticks()
    case .trail: return try builder.trails()
    // Normalize has taken these apart.
    case .boxplot, .errorband, .errorbar: return []
    }
  }
}

/// Builds the scene's marks from a unit's encoded channels; each mark type is an extension in a file of its own.
struct MarkBuilder: Sendable {
  let encoder: UnitEncoder
  let name: String

  /// The name of the group around a unit's outlines, such as `layer_0_pathgroup`.
  var pathGroupName: String { (name.hasSuffix("marks") ? String(name.dropLast(5)) : name + "_") + "pathgroup" }

  /// A mark of items, clipped to the plot where the author wants it.
  func mark(_ kind: SceneMark.Kind, _ items: [SceneItem]) throws(SpecError) -> SceneMark {
    SceneMark(kind, role: "mark", name: name, items: items, clip: try clip(), isAccessible: encoder.isAccessible)
  }

  func clip() throws(SpecError) -> Rect? {
    guard let given = encoder.mark.spec.clip, case .same(let isClipped) = try encoder.constant(given, .flags), isClipped == true else {
      return nil
    }
    return Rect(x: 0, y: 0, width: encoder.width, height: encoder.height)
  }
}
