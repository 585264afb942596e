import Expressions
import Specs
import Tables
import Transforms

/// The values of a chart's parameters in its first frame.
///
/// - A variable parameter has its value, or that of its expression over those before it.
/// - A selection is empty: nobody has touched the chart. A warning says so, unless it only drives a tooltip or zoom.
struct Parameters {
  private(set) var values: [String: Value] = [:]
  private(set) var warnings: [String] = []

  init(_ author: SpecNode, context: ChartContext) throws(ChartError) {
    var context = context
    let configured = context.config["params"].map { SpecNode($0, pointer: "/config/params").oneOrMany } ?? []
    for node in configured + (author["params"]?.oneOrMany ?? []) {
      guard let name = node["name"]?.value.string else { continue }
      if node["select"] != nil { continue }
      if let expression = node["expr"]?.value.string {
        do { values[name] = try Expression.parse(expression).evaluate(scope: context.scope()) } catch {
          throw ChartError(.decode, pointer: node.pointer + "/expr", .failed(error.message))
        }
        guard (values[name]?.textBytes ?? 0) <= TransformLimits.calculatedBytes else {
          throw ChartError(.decode, pointer: node.pointer + "/expr", .tooLarge("more than \(TransformLimits.calculatedBytes) bytes of text"))
        }
      } else {
        values[name] = node["value"].map { Value($0.value) } ?? .null
      }
      context.parameters = values
    }
    if Self.hasSelection(author, depth: 0) {
      warnings.append("selections are drawn as they stand before anybody touches the chart")
    }
  }

  private static func hasSelection(_ node: SpecNode, depth: Int) -> Bool {
    guard depth < 64 else { return false }
    if node["params"]?.oneOrMany.contains(where: { $0["select"] != nil }) == true { return true }
    let children = ["layer", "hconcat", "vconcat", "concat"].compactMap { node[$0] }.flatMap(\.oneOrMany) + [node["spec"]].compactMap { $0 }
    return children.contains { hasSelection($0, depth: depth + 1) }
  }
}
