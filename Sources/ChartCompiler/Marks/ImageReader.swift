import Scenes
import Specs

/// Fetches the pictures of image marks and gives those without a size their own.
///
/// - A box without width or height takes the picture's, around its anchor as the mark's `align` and `baseline` say
///   (Vega-Lite: center and middle).
/// - Source: Vega's image mark (`vega-scenegraph/src/marks/image.js`).
struct ImageReader {
  let access: any DataAccess

  /// - Throws: ``ChartError`` of stage `mark` when a picture cannot be had.
  func filling(_ marks: [SceneMark], of unit: Unit, context: ChartContext) throws(ChartError) -> [SceneMark] {
    guard unit.mark.type == .image else { return marks }
    let align = context.constant(context.config.markProperty(\.align, unit.mark)) ?? "center"
    let baseline = context.constant(context.config.markProperty(\.baseline, unit.mark)) ?? "middle"
    return try filling(marks, align: align, baseline: baseline, pointer: unit.mark.spec.pointer)
  }

  func filling(_ marks: [SceneMark], align: String, baseline: String, pointer: String) throws(ChartError) -> [SceneMark] {
    var known: [String: [UInt8]] = [:]
    var filled: [SceneMark] = []
    for mark in marks {
      var mark = mark
      var items: [SceneItem] = []
      for item in mark.items {
        guard case .image(var image) = item.shape, !image.address.isEmpty else { continue }
        let bytes: [UInt8]
        if let read = known[image.address] {
          bytes = read
        } else {
          do { bytes = try access.bytes(at: image.address) } catch { throw ChartError(.mark, pointer: pointer, error) }
          known[image.address] = bytes
        }
        image.source = bytes
        size(&image, ImageSize(bytes), align: align, baseline: baseline)
        var copy = item
        copy.shape = .image(image)
        items.append(copy)
      }
      mark.items = items
      filled.append(mark)
    }
    return filled
  }

  private func size(_ image: inout SceneImage, _ own: ImageSize?, align: String, baseline: String) {
    guard let own else { return }
    let (hasWidth, hasHeight) = (image.box.width != 0, image.box.height != 0)
    let keepsAspect = image.preserveAspectRatio
    if !hasWidth {
      image.box.width = keepsAspect && hasHeight ? image.box.height * own.width / own.height : own.width
      image.box.x -= image.box.width * (align == "center" ? 0.5 : align == "right" ? 1 : 0)
    }
    if !hasHeight {
      image.box.height = keepsAspect && hasWidth ? image.box.width * own.height / own.width : own.height
      image.box.y -= image.box.height * (baseline == "middle" ? 0.5 : baseline == "bottom" ? 1 : 0)
    }
  }
}
