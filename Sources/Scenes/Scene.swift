/// A finished drawing: positions and paint, nothing else. What every painter takes.
///
/// - `size` is the page in points; `root` is placed at `origin` on it.
package struct Scene: Hashable, Sendable {
  package var size: Size
  package var background: Paint?
  package var origin: Point
  /// The outermost mark, of kind `group`, with one item.
  package var root: SceneMark
  package var metadata: SceneMetadata
  package init(size: Size, background: Paint? = nil, origin: Point = .zero, root: SceneMark, metadata: SceneMetadata = SceneMetadata()) {
    (self.size, self.background, self.origin, self.root, self.metadata) = (size, background, origin, root, metadata)
  }
}

/// What a file says of itself to those who do not look at it.
package struct SceneMetadata: Hashable, Sendable {
  package var title: String?
  /// Alternative text: what the chart shows, in words.
  package var description: String?
  package var author: String?
  package var license: String?
  /// Where the figures come from.
  package var source: String?
  /// BCP 47 tag of the text's language.
  package var language: String?
  package init(
    title: String? = nil, description: String? = nil, author: String? = nil, license: String? = nil, source: String? = nil,
    language: String? = nil
  ) {
    (self.title, self.description, self.author, self.license, self.source, self.language) = (title, description, author, license, source, language)
  }
}
