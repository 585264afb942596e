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

  init(_ spec: ViewSpec, context: ChartContext) throws(ChartError) {
    var context = context
    for parameter in (context.config.params ?? []) + (spec.params ?? []) {
      guard let name = parameter.name, parameter.select == nil else { continue }
      if let expression = parameter.expr {
        let pointer = parameter.pointer(of: \.expr)
        do { values[name] = try Expression.parse(expression).evaluate(scope: context.scope()) } catch {
          throw ChartError(.decode, pointer: pointer, .failed(error.message))
        }
        guard (values[name]?.textBytes ?? 0) <= TransformLimits.calculatedBytes else {
          throw ChartError(.decode, pointer: pointer, .tooLarge("more than \(TransformLimits.calculatedBytes) bytes of text"))
        }
      } else {
        values[name] = parameter.value.map { Value($0) } ?? .null
      }
      context.parameters = values
    }
    if Self.hasSelection(spec) { warnings.append("selections are drawn as they stand before anybody touches the chart") }
  }

  private static func hasSelection(_ spec: ViewSpec) -> Bool {
    if spec.params?.contains(where: { $0.select != nil }) == true { return true }
    let lists = [spec.layer, spec.hconcat, spec.vconcat, spec.concat, spec.spec.map { [$0] }]
    return lists.contains { $0?.contains(where: hasSelection) ?? false }
  }
}
