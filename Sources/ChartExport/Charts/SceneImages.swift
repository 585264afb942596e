import ChartCompiler
import Scenes

/// Fetches the pictures of a scene, which the compiler knows by their addresses only.
///
/// - A box without a width or height takes the picture's own, around its position; with one of the two, the other
///   follows from the picture's shape.
/// - Source: Vega's image mark.
struct SceneImages {
  let data: any DataAccess
  private var known: [String: [UInt8]] = [:]

  init(data: any DataAccess) { self.data = data }

  /// The scene with all pictures inside.
  ///
  /// - Throws: ``ChartError`` of stage `render` when a picture cannot be had.
  static func loaded(_ scene: Scene, from data: any DataAccess) throws(ChartError) -> Scene {
    var images = SceneImages(data: data)
    var scene = scene
    try images.fill(&scene.root)
    return scene
  }

  private mutating func fill(_ mark: inout SceneMark) throws(ChartError) {
    guard mark.kind == .group || mark.kind == .image else { return }
    for index in mark.items.indices {
      switch mark.items[index].shape {
      case .group(var group):
        for inner in group.marks.indices { try fill(&group.marks[inner]) }
        mark.items[index].shape = .group(group)
      case .image(var image) where image.source.isEmpty && !image.address.isEmpty:
        image.source = try bytes(at: image.address)
        image.box = Self.box(image.box, ImageSize(image.source))
        mark.items[index].shape = .image(image)
      default: break
      }
    }
  }

  private mutating func bytes(at address: String) throws(ChartError) -> [UInt8] {
    if let bytes = known[address] { return bytes }
    do {
      let bytes = try data.bytes(at: address)
      known[address] = bytes
      return bytes
    } catch { throw ChartError(.render, pointer: "", error) }
  }

  private static func box(_ box: Rect, _ size: ImageSize?) -> Rect {
    guard let size, size.width > 0, size.height > 0 else { return box }
    let (hasWidth, hasHeight) = (box.width > 0, box.height > 0)
    if hasWidth && hasHeight { return box }
    var result = box
    result.width = hasWidth ? box.width : hasHeight ? box.height * size.width / size.height : size.width
    result.height = hasHeight ? box.height : hasWidth ? box.width * size.height / size.width : size.height
    if !hasWidth { result.x = box.x - result.width / 2 }
    if !hasHeight { result.y = box.y - result.height / 2 }
    return result
  }
}
