import ChartLayout
import Scenes
import Specs
import Tables
struct GuidePlan {
  init(_ root: View, setup: ScaleSetup, config: Config) throws(ChartError) {}
  func axes(inside view: View, scales: [Int: [Channel: ResolvedScale]], size: Size, context: ChartContext) throws(ChartError) -> [Axis] { [] }
  func legends(at view: View, scales: [Int: [Channel: ResolvedScale]], context: ChartContext) throws(ChartError) -> [Legend] { [] }
  func title(_ view: View, context: ChartContext) -> Title? { nil }
  func cellTitle(_ view: View, _ facet: View.Facet, row: [Value], column: [Value], wrapped: [Value], context: ChartContext) -> Title? { nil }
  func headers(_ view: View, _ facet: View.Facet, shape: FacetShape, scales: [Int: [Channel: ResolvedScale]], grid: inout GridLayout, context: ChartContext) throws(ChartError) -> [ViewGroup] { [] }
}
