/// The pixels of a bitmap being drawn, and the part of it that shows.
struct PixelGrid {
  let pixels: UnsafeMutablePointer<UInt32>
  /// Pixels from one row to the next.
  let stride: Int
  var columns: Range<Int>
  var rows: Range<Int>

  @inline(__always)
  func row(_ y: Int) -> UnsafeMutablePointer<UInt32> { pixels + y * stride }

  func paint(_ box: RasterBox, with blender: Blender) {
    var coverage = CoverageRow(width: box.columns.count)
    for y in box.rows {
      let target = row(y) + box.columns.lowerBound
      box.drain(row: y - box.rows.lowerBound, using: &coverage) { blender.paint(target + $0, $1) }
    }
  }
}
