import Scenes

/// What the SVG tells screen readers of a mark. Source: Vega's ARIA attributes.
struct AccessibleRole: Hashable {
  var role: String
  var description: String

  /// Parts of guides, which their axis or legend speaks for.
  private static let silent: Set<String> = [
    "axis-domain", "axis-grid", "axis-label", "axis-tick", "axis-title", "legend-band", "legend-entry", "legend-gradient",
    "legend-label", "legend-title", "legend-symbol", "title",
  ]
  private static let guides = ["axis": "axis", "legend": "legend", "title-text": "title", "title-subtitle": "subtitle"]

  /// `nil` for what is not spoken of.
  init?(_ mark: SceneMark) {
    guard !Self.silent.contains(mark.role) else { return nil }
    if let guide = Self.guides[mark.role] {
      (role, description) = ("graphics-symbol", mark.roleDescription ?? guide)
      return
    }
    let holdsMore = mark.kind == .group || mark.kind == .text || mark.hasLabels
    role = holdsMore ? "graphics-object" : "graphics-symbol"
    description = mark.roleDescription ?? "\(mark.kind.rawValue) mark container"
  }
}
