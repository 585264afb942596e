/// A finished drawing: positions and paint, nothing else. What every painter takes.
///
/// - `size` is the page in points; `root` is placed at `origin` on it.
public struct Scene: Hashable, Sendable {
  public var size: Size
  public var background: Paint?
  public var origin: Point
  /// The outermost mark, of kind `group`, with one item.
  public var root: SceneMark
  public var metadata: SceneMetadata
  public init(size: Size, background: Paint? = nil, origin: Point = .zero, root: SceneMark, metadata: SceneMetadata = SceneMetadata()) {
    (self.size, self.background, self.origin, self.root, self.metadata) = (size, background, origin, root, metadata)
  }
}

/// What a file says of itself to those who do not look at it.
public struct SceneMetadata: Hashable, Sendable {
  public var title: String?
  /// Alternative text: what the chart shows, in words.
  public var description: String?
  public var author: String?
  public var license: String?
  /// Where the figures come from.
  public var source: String?
  /// BCP 47 tag of the text's language.
  public var language: String?
  public init(
    title: String? = nil, description: String? = nil, author: String? = nil, license: String? = nil, source: String? = nil,
    language: String? = nil
  ) {
    (self.title, self.description, self.author, self.license, self.source, self.language) = (title, description, author, license, source, language)
  }
}
