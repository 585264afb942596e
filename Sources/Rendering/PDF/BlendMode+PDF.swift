extension BlendMode {
  /// What a PDF calls the mode of a CSS name; `nil` and unknown names paint over. Source: ISO 32000-1, 11.3.5.
  static func pdfName(of name: String?) -> String {
    switch name.flatMap(BlendMode.init) {
    case .multiply: "Multiply"
    case .screen: "Screen"
    case .overlay: "Overlay"
    case .darken: "Darken"
    case .lighten: "Lighten"
    case .colorDodge: "ColorDodge"
    case .colorBurn: "ColorBurn"
    case .hardLight: "HardLight"
    case .softLight: "SoftLight"
    case .difference: "Difference"
    case .exclusion: "Exclusion"
    case .hue: "Hue"
    case .saturation: "Saturation"
    case .color: "Color"
    case .luminosity: "Luminosity"
    case nil: "Normal"
    }
  }
}
