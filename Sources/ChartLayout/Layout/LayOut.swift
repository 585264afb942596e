import Scenes

/// Places everything of a chart: the Layout stage.
///
/// - In: finished marks and resolved guides. Out: a scene in Vega's drawing order and with its roles.
/// - For `fit` page sizes see ``LaidOutChart``; its second pass gives the first as `keeping`.
package func layOut(_ root: ViewGroup, page: Page, keeping first: LaidOutChart? = nil, measurer: any TextMeasurer) -> LaidOutChart {
  let result = GroupLayout(legends: page.legends, autosize: page.autosize.kind, measurer: measurer).layOut(root)
  let fit = PageFit(page: page, plot: Size(max(0, root.width), max(0, root.height)), viewBounds: result.viewBounds)
  let mark = SceneMark(
    .group, role: "frame", name: "root", items: [result.group.placedItem], isAccessible: root.isAccessible, zIndex: root.zIndex)
  let scene = Scene(
    size: first?.scene.size ?? fit.pageSize, background: page.background, origin: first?.scene.origin ?? fit.origin, root: mark,
    metadata: page.metadata)
  return LaidOutChart(scene: scene, overhang: fit.overhang, fittedPlot: fit.plotSize)
}
