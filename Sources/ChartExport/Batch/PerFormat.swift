/// A value for some of the formats, without memory of its own: a batch keeps many.
struct PerFormat<Value: Sendable & Hashable>: Sendable, Hashable {
  private var png: Value?
  private var pdf: Value?
  private var svg: Value?

  subscript(format: ChartFormat) -> Value? {
    get {
      switch format {
      case .png: png
      case .pdf: pdf
      case .svg: svg
      }
    }
    set {
      switch format {
      case .png: png = newValue
      case .pdf: pdf = newValue
      case .svg: svg = newValue
      }
    }
  }
}
