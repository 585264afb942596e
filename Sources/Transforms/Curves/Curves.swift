import SharedRules
import Tables

/// Points of curves, one curve a group, on the way to a table.
struct Curves {
  private let grouping: Grouping
  private var groups: [Int] = []
  private var x: [Double] = []
  private var y: [Double] = []

  init(_ grouping: Grouping) { self.grouping = grouping }

  mutating func add(_ group: Int, _ x: Double, _ y: Double) {
    groups.append(group)
    self.x.append(x)
    self.y.append(y)
  }

  /// One row a point, with the fields that its group was made by.
  func table(
    _ xName: String, _ xColumn: ([Double]) -> Column, _ yName: String, _ yColumn: ([Double]) -> Column
  ) -> Table {
    grouping.keyTable.selecting(groups).adding(FieldPath(xName).name, xColumn(x)).adding(FieldPath(yName).name, yColumn(y))
  }
}
