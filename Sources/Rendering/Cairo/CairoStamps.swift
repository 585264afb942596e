import CCairo
import Scenes

/// Circles drawn once by Cairo and then copied wherever one like it is wanted, for marks of very many points.
///
/// - Places are kept to 1/16 of a pixel, as finely as Cairo samples rows.
final class CairoStamps {
  private struct Kind {
    let radius: Double
    let appearance: Appearance
    var stamps: [Stamp?]
  }
  private struct Stamp {
    let pixels: [UInt32]
    let side: Int
  }

  private let surface: OpaquePointer
  private let pixels: UnsafeMutablePointer<UInt32>
  private let stride: Int
  private let matrix: cairo_matrix_t
  private let clip: (x1: Int, y1: Int, x2: Int, y2: Int)
  private var kinds: [Kind] = []

  private static let phases = 16
  /// More kinds than this, or larger circles in pixels, are not worth keeping.
  private static let (most, largest) = (64, 40.0)

  /// - `nil` where pixels cannot be written to directly: inside groups, under turned coordinates or clips that are no whole pixels.
  init?(_ context: OpaquePointer) {
    var matrix = cairo_matrix_t()
    cairo_get_matrix(context, &matrix)
    guard matrix.xy == 0, matrix.yx == 0, matrix.xx > 0, matrix.xx == matrix.yy, let target = cairo_get_target(context),
      cairo_get_group_target(context) == target, cairo_surface_get_type(target) == CAIRO_SURFACE_TYPE_IMAGE,
      cairo_image_surface_get_format(target) == CAIRO_FORMAT_ARGB32
    else { return nil }
    cairo_save(context)
    cairo_identity_matrix(context)
    let list = cairo_copy_clip_rectangle_list(context)
    cairo_restore(context)
    defer { cairo_rectangle_list_destroy(list) }
    guard let list, list.pointee.status == CAIRO_STATUS_SUCCESS, list.pointee.num_rectangles == 1 else { return nil }
    let box = list.pointee.rectangles[0]
    guard [box.x, box.y, box.width, box.height].allSatisfy({ $0 == $0.rounded() }) else { return nil }
    cairo_surface_flush(target)
    guard let data = cairo_image_surface_get_data(target) else { return nil }
    let (width, height) = (Int(cairo_image_surface_get_width(target)), Int(cairo_image_surface_get_height(target)))
    stride = Int(cairo_image_surface_get_stride(target)) / 4
    pixels = UnsafeMutableRawPointer(data).bindMemory(to: UInt32.self, capacity: stride * height)
    clip = (max(0, Int(box.x)), max(0, Int(box.y)), min(width, Int(box.x + box.width)), min(height, Int(box.y + box.height)))
    self.matrix = matrix
    surface = target
  }

  deinit { cairo_surface_mark_dirty(surface) }

  /// Copies a circle to its place; `false` if it is of a kind that is not copied.
  func draw(_ center: Point, _ radius: Double, _ appearance: Appearance) -> Bool {
    guard let kind = kind(radius, appearance) else { return false }
    let (x, y) = (center.x * matrix.xx + matrix.x0, center.y * matrix.yy + matrix.y0)
    guard abs(x) < 1e6, abs(y) < 1e6 else { return true }
    let (column, row) = (Int((x * Double(Self.phases)).rounded()), Int((y * Double(Self.phases)).rounded()))
    let phase = (row & 15) << 4 | column & 15
    if kinds[kind].stamps[phase] == nil {
      kinds[kind].stamps[phase] = make(kinds[kind], Double(column & 15) / 16, Double(row & 15) / 16)
    }
    if let stamp = kinds[kind].stamps[phase] { copy(stamp, column >> 4 - stamp.side / 2, row >> 4 - stamp.side / 2) }
    return true
  }

  private func kind(_ radius: Double, _ appearance: Appearance) -> Int? {
    for index in kinds.indices where kinds[index].radius == radius && kinds[index].appearance == appearance { return index }
    guard kinds.count < Self.most, radius * matrix.xx <= Self.largest, (appearance.stroke?.width ?? 0) * matrix.xx <= Self.largest,
      appearance.blend == nil
    else { return nil }
    if case .gradient = appearance.fill { return nil }
    if case .gradient = appearance.stroke?.paint { return nil }
    kinds.append(Kind(radius: radius, appearance: appearance, stamps: Array(repeating: nil, count: Self.phases * Self.phases)))
    return kinds.count - 1
  }

  private func make(_ kind: Kind, _ dx: Double, _ dy: Double) -> Stamp? {
    let reach = (kind.radius + (kind.appearance.stroke?.width ?? 0) / 2) * matrix.xx
    let side = 2 * (Int(reach.rounded(.up)) + 2)
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(side), Int32(side)) else { return nil }
    defer { cairo_surface_destroy(surface) }
    let canvas = CairoCanvas(surface: surface, scale: matrix.xx, textMode: .outlines, language: nil)
    let middle = Double(side / 2)
    canvas.draw(.circle(center: Point((middle + dx) / matrix.xx, (middle + dy) / matrix.yy), radius: kind.radius), kind.appearance)
    cairo_surface_flush(surface)
    guard let data = cairo_image_surface_get_data(surface) else { return nil }
    let start = UnsafeRawPointer(data).bindMemory(to: UInt32.self, capacity: side * side)
    return Stamp(pixels: Array(UnsafeBufferPointer(start: start, count: side * side)), side: side)
  }

  /// Lays a stamp over what is there.
  private func copy(_ stamp: Stamp, _ x: Int, _ y: Int) {
    let (x1, x2) = (max(x, clip.x1), min(x + stamp.side, clip.x2))
    let (y1, y2) = (max(y, clip.y1), min(y + stamp.side, clip.y2))
    guard x1 < x2, y1 < y2 else { return }
    stamp.pixels.withUnsafeBufferPointer { source in
      for row in y1..<y2 {
        let from = (row - y) * stamp.side - x
        let target = pixels + row * stride
        for column in x1..<x2 {
          let over = source[from + column]
          if over == 0 { continue }
          let clear = 255 - over >> 24
          target[column] = clear == 0 ? over : over &+ Self.scaled(target[column], clear)
        }
      }
    }
  }

  /// Four channels times a number from 0 to 255 over 255, rounded, two channels at a time.
  @inline(__always)
  private static func scaled(_ pixel: UInt32, _ amount: UInt32) -> UInt32 {
    func pair(_ channels: UInt32) -> UInt32 {
      let product = channels &* amount &+ 0x0080_0080
      return (product &+ (product >> 8 & 0x00FF_00FF)) >> 8 & 0x00FF_00FF
    }
    return pair(pixel & 0x00FF_00FF) | pair(pixel >> 8 & 0x00FF_00FF) << 8
  }
}
