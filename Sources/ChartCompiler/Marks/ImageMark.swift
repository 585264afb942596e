import Scenes
import Specs

extension MarkBuilder {
  /// Pictures in boxes; ``ImageReader`` reads the bytes by each item's address, and gives boxes without a size the picture's own.
  ///
  /// - Source: Vega-Lite `mark/image.ts`; Vega's image mark.
  func images() throws(SpecError) -> [SceneMark] {
    let placementX = try encoder.rectPosition(.x)
    let placementY = try encoder.rectPosition(.y)
    let (x, width) = placementX.resolved(swaps: true)
    let (y, height) = placementY.resolved(swaps: true)
    let address = try encoder.stringChannel(.url)
    let written = try encoder.property(\.url, .texts)
    let aspect = try encoder.property(\.aspect, .flags)
    let smooth = try encoder.property(\.smooth, .flags)
    let style = try encoder.itemStyle(includesColor: false)
    let items = encoder.ordered(Array(encoder.rows), x: x, y: y).map { row in
      let image = SceneImage(
        source: [], box: Rect(x: x[row], y: y[row], width: width[row], height: height[row]),
        preserveAspectRatio: (aspect?[row] ?? nil) ?? true, smooth: (smooth?[row] ?? nil) ?? true,
        address: address?(row) ?? (written?[row] ?? nil) ?? "")
      return style.item(.image(image), row: row)
    }
    return [try mark(.image, items)]
  }
}
