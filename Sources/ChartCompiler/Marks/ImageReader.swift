import Scenes
import Specs

/// Fetches the pictures of image marks and gives those without a size their own.
///
/// - A box without width or height takes the picture's, around its anchor as the mark's `align` and `baseline` say
///   (Vega-Lite: center and middle).
/// - Source: Vega's image mark (`vega-scenegraph/src/marks/image.js`).
struct ImageReader {
  let access: any DataAccess

  func filling(_ marks: [SceneMark], of unit: Unit, context: ChartContext) throws(ChartError) -> [SceneMark] {
    guard unit.mark.type == .image else { return marks }
    let align = context.constant(context.config.markProperty("align", unit.mark))?.string ?? "center"
    let baseline = context.constant(context.config.markProperty("baseline", unit.mark))?.string ?? "middle"
    var known: [String: [UInt8]] = [:]
    var filled: [SceneMark] = []
    for mark in marks {
      var mark = mark
      var items: [SceneItem] = []
      for item in mark.items {
        guard case .image(var image) = item.shape, !image.address.isEmpty else { continue }
        let bytes: [UInt8]
        if let read = known[image.address] { bytes = read } else {
          do { bytes = try access.bytes(at: image.address) } catch { throw ChartError(.mark, pointer: unit.mark.properties.pointer, error) }
          known[image.address] = bytes
        }
        image.source = bytes
        size(&image, PictureSize(bytes), align: align, baseline: baseline)
        var copy = item
        copy.shape = .image(image)
        items.append(copy)
      }
      mark.items = items
      filled.append(mark)
    }
    return filled
  }

  private func size(_ image: inout SceneImage, _ own: PictureSize?, align: String, baseline: String) {
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

/// The pixel size that a picture's file states.
///
/// - Source: PNG (ISO 15948, IHDR chunk), JPEG (ITU T.81, frame header).
struct PictureSize: Hashable, Sendable {
  let width: Double
  let height: Double

  /// `nil` for other formats and damaged files.
  init?(_ bytes: [UInt8]) {
    func word(_ at: Int) -> Double { Double(Int(bytes[at]) << 8 | Int(bytes[at + 1])) }
    if bytes.count > 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      (width, height) = (word(16) * 65_536 + word(18), word(20) * 65_536 + word(22))
      return
    }
    guard bytes.count > 4, bytes[0] == 0xFF, bytes[1] == 0xD8 else { return nil }
    var place = 2
    while place + 9 < bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        (width, height) = (word(place + 7), word(place + 5))
        return
      }
      place += 2 + Int(word(place + 2))
    }
    return nil
  }
}
