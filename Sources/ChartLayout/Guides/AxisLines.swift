import Scenes

extension Axis {
  /// -1 for axes whose ticks point up or left, 1 for the others.
  var outward: Double { orient == .left || orient == .top ? -1 : 1 }

  func style(of tick: AxisTick) -> AxisTickStyle { tick.style ?? style }

  /// A point by its place along the axis and its distance across it.
  func point(along: Double, across: Double) -> Point {
    orient.isHorizontal ? Point(along, across) : Point(across, along)
  }

  func linePosition(of tick: AxisTick) -> Double {
    let position = tick.position + style(of: tick).tickOffset
    return tickRound ? roundedHalfUp(position) : position
  }

  /// Grid lines, from edge to edge of the plot.
  ///
  /// - `plotSize` is the size of the group across the axis, used when no scale says how far lines run.
  func gridMark(plotSize: Double) -> SceneMark {
    let inward = -outward
    let extent = gridExtent ?? Span(0, plotSize)
    // Adding zero keeps minus zero out of the scene.
    let (start, end) = (inward * (extent.start + offset) + 0, inward * (extent.end + offset) + 0)
    return SceneMark(
      .rule, role: "axis-grid",
      items: ticks.map { tick in
        let along = linePosition(of: tick)
        return SceneItem(
          .rule(from: point(along: along, across: start), to: point(along: along, across: end)), stroke: style(of: tick).grid)
      })
  }

  /// Tick lines, from the axis outward.
  func tickMark() -> SceneMark {
    SceneMark(
      .rule, role: "axis-tick",
      items: ticks.map { tick in
        let along = linePosition(of: tick)
        let style = style(of: tick)
        return SceneItem(
          .rule(from: point(along: along, across: 0), to: point(along: along, across: outward * style.tickSize + 0)), stroke: style.tick)
      })
  }

  /// The line along the axis.
  func domainMark() -> SceneMark {
    SceneMark(
      .rule, role: "axis-domain",
      items: [
        SceneItem(.rule(from: point(along: range.start, across: 0), to: point(along: range.end, across: 0)), stroke: domain)
      ])
  }
}
