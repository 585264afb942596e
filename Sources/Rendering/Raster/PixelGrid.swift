/// The pixels of a bitmap being drawn, and the part of it that shows.
struct PixelGrid {
  let pixels: UnsafeMutablePointer<UInt32>
  /// Pixels from one row to the next.
  let stride: Int
  var columns: Range<Int>
  var rows: Range<Int>

  @inline(__always)
  func row(_ y: Int) -> UnsafeMutablePointer<UInt32> { pixels + y * stride }

  func paint(_ raster: LineRaster, with blender: Blender) {
    var coverage = CoverageRow(width: raster.columns.count)
    for y in raster.rows {
      let target = row(y) + raster.columns.lowerBound
      raster.drain(row: y - raster.rows.lowerBound, using: &coverage) { blender.paint(target + $0, $1) }
    }
  }
}
