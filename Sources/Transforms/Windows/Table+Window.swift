import Expressions
import Specs
import Tables

extension Table {
  /// The same rows in the same order, with values from the rows around each.
  ///
  /// - Within a group rows run in the order of `sort`, or of the table without one; then every row is its own rank.
  /// - Source: Vega `window` transform (and `joinaggregate` for open frames of aggregates alone, as Vega-Lite does).
  package func windowed(_ window: TransformSpec.Window, random: RandomSource = RandomSource()) -> Table {
    if window.frame == WindowFrame(nil, nil), let measures = window.measures {
      return joiningAggregates(by: window.groupBy, measures, random: random)
    }
    let members = Grouping(self, by: window.groupBy).members
    let order = RowOrder(window.sort, in: self)
    var evaluators = window.fields.map { WindowColumn($0, in: self, random: random) }
    for group in 0..<members.count {
      let partition = WindowPartition(
        Array(members[group]), order: order, frame: window.frame, ignorePeers: window.ignorePeers)
      for index in evaluators.indices { evaluators[index].evaluate(partition) }
    }
    return evaluators.reduce(self) { $0.adding($1.field.output, $1.column) }
  }
}

extension TransformSpec.Window {
  /// The operations as aggregates, if they all are.
  fileprivate var measures: [Measure]? {
    var result: [Measure] = []
    for field in fields {
      guard case .aggregate(let operation) = field.operation else { return nil }
      result.append(Measure(operation, of: field.field, as: field.output))
    }
    return result
  }
}
