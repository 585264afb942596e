import Specs

/// The fields that a view and those below it read as dates or numbers, to be converted where the data enters.
///
/// - Source: Vega-Lite moves implicit parsing up to the source (`compile/data/formatparse.ts`, `optimizers.ts`).
enum ImplicitTypes {
  static func fields(of view: View) -> [(field: String, type: ImpliedType)] {
    var result: [(field: String, type: ImpliedType)] = []
    collect(view, &result)
    return result
  }

  private static func collect(_ view: View, _ result: inout [(field: String, type: ImpliedType)]) {
    for step in view.transforms { result += step.spec.impliedTypes }
    if let unit = view.unit {
      for (channel, def) in unit.encoding.allFieldDefs {
        guard let field = def.field else { continue }
        var typed = def
        if channel.isSecondary { typed.type = unit.encoding[channel.main]?.type }
        if typed.isTemporalFormat { result.append((field, .date)) }
      }
    }
    if case .facet(let facet) = view.content {
      for (_, def) in facet.channels where def.isTemporalFormat { if let field = def.field { result.append((field, .date)) } }
    }
    for child in view.children where child.data == nil { collect(child, &result) }
  }
}
