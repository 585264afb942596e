import Scenes

/// What a legend shows below its title, before it has a place.
struct LegendBody {
  var marks: [SceneMark]
  var bounds: Bounds
  /// The box of the first mark alone: the ramp without its labels.
  var firstBounds: Bounds
  var isRamp: Bool
  var isVerticalRamp: Bool
}

extension Legend {
  func body(measurer: any TextMeasurer) -> LegendBody {
    switch content {
    case .symbols(let symbols): symbols.body(measurer: measurer)
    case .gradient(let gradient): gradient.body(measurer: measurer)
    case .bands(let bands): bands.body(measurer: measurer)
    }
  }
}
