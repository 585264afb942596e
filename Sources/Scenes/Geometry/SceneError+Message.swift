extension SceneError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notAPath(let text, let offset):
      let shown = text.count > 60 ? text.prefix(60) + "…" : text[...]
      return "not an SVG path at byte \(offset): \"\(shown)\""
    }
  }
}
