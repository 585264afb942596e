extension BlendMode {
  /// What a PDF calls the mode of a CSS name; `nil` and unknown names paint over. Source: ISO 32000-1, 11.3.5.
  static func pdfName(of name: String?) -> String {
    switch name {
    case "multiply": "Multiply"
    case "screen": "Screen"
    case "overlay": "Overlay"
    case "darken": "Darken"
    case "lighten": "Lighten"
    case "color-dodge": "ColorDodge"
    case "color-burn": "ColorBurn"
    case "hard-light": "HardLight"
    case "soft-light": "SoftLight"
    case "difference": "Difference"
    case "exclusion": "Exclusion"
    case "hue": "Hue"
    case "saturation": "Saturation"
    case "color": "Color"
    case "luminosity": "Luminosity"
    default: "Normal"
    }
  }
}
