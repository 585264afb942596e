/// CSS blend modes by their names; whatever else an item names paints over.
///
/// - Source: Compositing and Blending Level 1, `mix-blend-mode`.
enum BlendMode: String {
  case multiply, screen, overlay, darken, lighten, difference, exclusion, hue, saturation, color, luminosity
  case colorDodge = "color-dodge"
  case colorBurn = "color-burn"
  case hardLight = "hard-light"
  case softLight = "soft-light"
}
