import Scenes
import SharedRules
import Specs
import Tables
import Transforms

extension MarkBuilder {
  /// One clipping group a stack, whose outline has the round corners, with the stack's bars inside.
  ///
  /// - Source: Vega-Lite `getGroupsForStackedBarWithCornerRadius`.
  func stackedBars(_ columns: RectColumns, _ stack: Stack) throws(SpecError) -> [SceneMark] {
    guard let measure = encoder.encoding[stack.fieldChannel], let scale = encoder.scales[stack.fieldChannel] else { return [] }
    let isHorizontal = stack.fieldChannel == .x
    let spans = StackSpans(
      members: Grouping(encoder.table, by: groupingFields(stack)).members, scale: scale,
      starts: encoder.column(of: measure, suffix: "start"), ends: encoder.column(of: measure, suffix: "end"))
    let rounding = try groupRounding(spans, isHorizontal: isHorizontal)
    let across = (isHorizontal ? columns.y : columns.x).resolved(swaps: true)
    let along = (isHorizontal ? columns.x : columns.y).resolved(swaps: true)
    var items: [SceneItem] = []
    var outlines: [SceneItem] = []
    for group in 0..<spans.count {
      let rows = Array(spans.members[group])
      guard let first = rows.first else { continue }
      let (low, high) = spans.extent(group)
      let (offset, breadth) = (across.start[first], across.length[first])
      let frame =
        isHorizontal
        ? Rect(x: low, y: offset, width: high - low, height: breadth) : Rect(x: offset, y: low, width: breadth, height: high - low)
      let bars = rows.map { row -> SceneItem in
        // The inner group undoes the shift along the stack, so bars keep their positions there.
        let start = along.start[row] - low
        let rect =
          isHorizontal
          ? Rect(x: start, y: 0, width: along.length[row], height: breadth) : Rect(x: 0, y: start, width: breadth, height: along.length[row])
        return columns.style.item(.rect(rect, corners: .none), row: row)
      }
      let shape = Shape.group(
        SceneGroup(
          frame: frame, corners: rounding.radii(group), clips: true, marks: [try mark(.rect, bars)], pixelAligned: false))
      items.append(SceneItem(shape))
      // The outline of a stack lies over its bars.
      let outline = columns.style.item(.rect(frame, corners: rounding.radii(group)), row: first)
      if outline.stroke != nil { outlines.append(SceneItem(outline.shape, stroke: outline.stroke, opacity: outline.opacity)) }
    }
    let groups = SceneMark(.group, role: "scope", items: items)
    return outlines.isEmpty ? [groups] : [groups, SceneMark(.rect, role: "mark", items: outlines, isAccessible: false)]
  }

  /// The columns by which stacks are kept apart, with the ends of bins and time units.
  private func groupingFields(_ stack: Stack) -> [String] {
    stack.groupbyChannels.flatMap { channel -> [String] in
      guard let def = encoder.encoding.fieldDef(channel) else { return [] }
      var names = [FieldName.column(of: def)]
      if def.isBinning || def.timeUnit != nil { names.append(FieldName.column(of: def, suffix: "end")) }
      return names.filter { encoder.table[$0] != nil }.map(FieldReference.escaped)
    }
  }

  /// The radii of each group, one a group: the mark's own, or those at the ends of the stack.
  private func groupRounding(_ spans: StackSpans, isHorizontal: Bool) throws(SpecError) -> CornerRounding {
    func first(_ values: RowValues<Double?>?) -> RowValues<Double?>? {
      values.map { values in .each((0..<spans.count).map { group in spans.members[group].first.flatMap { values[$0] } }) }
    }
    var rounding = try encoder.cornerRounding()
    rounding = CornerRounding(
      all: first(rounding.all), topLeft: first(rounding.topLeft), topRight: first(rounding.topRight), bottomRight: first(rounding.bottomRight),
      bottomLeft: first(rounding.bottomLeft))
    guard let radius = encoder.config.markProperty(\.cornerRadiusEnd, encoder.mark) else { return rounding }
    let radii = try encoder.constant(radius, .numbers)
    let ends = (0..<spans.count).map(spans.roundedEnds)
    let (far, near) = (ends.map(\.far), ends.map(\.near))
    try encoder.roundEnds(
      &rounding, radii, rightOrBottom: .each(isHorizontal ? far : near), leftOrTop: .each(isHorizontal ? near : far), isHorizontal: isHorizontal)
    return rounding
  }
}

/// The stretches that stacks take up along the measure.
private struct StackSpans {
  let members: GroupMembers
  let scale: ResolvedScale
  /// The parts' starts and ends in data units.
  let starts: [Double]
  let ends: [Double]
  /// The same in points.
  let startPositions: [Double]
  let endPositions: [Double]
  var count: Int { members.count }

  init(members: GroupMembers, scale: ResolvedScale, starts: Column, ends: Column) {
    (self.members, self.scale) = (members, scale)
    (self.starts, self.ends) = (starts.values.map(\.javaScriptNumber), ends.values.map(\.javaScriptNumber))
    (startPositions, endPositions) = (scale.numbers(starts), scale.numbers(ends))
  }

  /// Where a stack begins and ends, in points.
  func extent(_ group: Int) -> (low: Double, high: Double) {
    var (low, high) = (Double.infinity, -Double.infinity)
    for row in members[group] {
      low = min(low, startPositions[row], endPositions[row])
      high = max(high, startPositions[row], endPositions[row])
    }
    return low <= high ? (low, high) : (0, 0)
  }

  /// Whether the positive end (`far`) and the negative end (`near`) of a stack show a value.
  func roundedEnds(_ group: Int) -> (far: Bool, near: Bool) {
    let rows = members[group]
    func place(_ value: Double?) -> Double { value.flatMap { scale.number(.number($0)) } ?? .nan }
    let (maxStart, maxEnd) = (place(rows.map { starts[$0] }.max()), place(rows.map { ends[$0] }.max()))
    let (minStart, minEnd) = (place(rows.map { starts[$0] }.min()), place(rows.map { ends[$0] }.min()))
    return scale.channel == .x ? (maxEnd > maxStart, minEnd < minStart) : (maxEnd < maxStart, minEnd > minStart)
  }
}
