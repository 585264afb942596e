import ChartLayout
import Scales
import Scenes
import Specs
import Tables

/// The three bodies that legends have.
extension LegendBuilder {
  // MARK: Symbols

  func symbols() throws(SpecError) -> SymbolLegend {
    let entries = try LegendEntries(self, count: tickRequest ?? .count(5))
    let encode = symbolEncode
    var symbols: [LegendEntry] = []
    for (value, label) in zip(entries.values, entries.labels) { symbols.append(try entry(value, label, encode)) }
    let vertical = isVertical(symbols: true)
    return SymbolLegend(
      symbols, isVertical: vertical, columns: look.count(\.columns) ?? (vertical ? 1 : 0),
      columnPadding: look[\.columnPadding] ?? 0, rowPadding: look[\.rowPadding] ?? 0, gridAlign: look.choice(\.gridAlign) ?? .each,
      clipHeight: look[\.clipHeight].flatMap { $0 == 0 ? nil : $0 }, symbolOffset: look[\.symbolOffset] ?? 0,
      labelStyle: look.textStyle(.label, styles: ["guide-label"]), labelAlign: look.choice(\.labelAlign) ?? .left,
      labelBaseline: look.choice(\.labelBaseline) ?? .middle, labelLimit: look[\.labelLimit] ?? 0, labelOffset: look[\.labelOffset] ?? 0)
  }

  /// How many entries the author or configuration asks for.
  private var tickRequest: TickRequest? { context.tickRequest(look.plain(\.tickCount)) }

  /// The mark's constant looks, without those that the legend's scales show.
  private var symbolEncode: GuideLook<MarkMembers> {
    var symbols = component.encode?.value.symbols ?? MarkSpec()
    if let fill = symbols.fill, fill != .value(.color("transparent")), symbols.stroke == nil, scales[.stroke] == nil {
      symbols.stroke = .value(.color("transparent"))
    }
    for property in scales.keys {
      switch property {
      case .size: symbols.size = nil
      case .shape: symbols.shape = nil
      case .fill: symbols.fill = nil
      case .stroke: symbols.stroke = nil
      case .strokeWidth: symbols.strokeWidth = nil
      case .strokeDash: symbols.strokeDash = nil
      case .opacity: symbols.opacity = nil
      }
    }
    return GuideLook(own: symbols, context: context)
  }

  private func entry(_ value: Value, _ label: [String], _ encode: GuideLook<MarkMembers>) throws(SpecError) -> LegendEntry {
    func number(_ property: LegendProperty, _ own: Double?, _ standard: Double?) -> Double? {
      scales[property].map { $0.output(value)?.number } ?? own ?? standard
    }
    func paint(
      _ property: LegendProperty, _ path: KeyPath<MarkMembers, Member<Setting<PaintSpec>>>,
      _ own: KeyPath<LegendMembers, Member<Setting<PaintSpec>>>, base: KeyPath<LegendMembers, Member<Setting<PaintSpec>>>
    ) -> Paint? {
      if let scale = scales[property] { return scale.output(value)?.color.map(Paint.color) }
      if encode.own[path] != nil { return encode.paint(path) }
      return look.paint(own) ?? (scales[.fill] == nil ? look.paint(base) : nil)
    }
    let shape = scales[.shape].map { $0.output(value)?.text } ?? encode[\.shape] ?? look[\.symbolType]
    let symbol: Symbol
    do { symbol = try Symbol(named: shape ?? "circle") } catch {
      throw SpecError(pointer: component.pointer, reason: .invalid("\(error)"))
    }
    let width = number(.strokeWidth, encode[\.strokeWidth], look[\.symbolStrokeWidth]) ?? 1
    let ownDash = (encode.own.strokeDash != nil ? encode[\.strokeDash] : look[\.symbolDash]) ?? []
    let dash = scales[.strokeDash].map { $0.output(value)?.numbers ?? [] } ?? ownDash
    let stroke = paint(.stroke, \.stroke, \.symbolStrokeColor, base: \.symbolBaseStrokeColor).map {
      Stroke(
        $0, width: width, opacity: encode[\.strokeOpacity] ?? 1, cap: encode.choice(\.strokeCap) ?? .butt,
        join: encode.choice(\.strokeJoin) ?? .miter, miterLimit: encode[\.strokeMiterLimit] ?? 4, dash: dash,
        dashOffset: encode[\.strokeDashOffset] ?? look[\.symbolDashOffset] ?? 0)
    }
    return LegendEntry(
      label: label, symbol: symbol, size: number(.size, nil, look[\.symbolSize]) ?? 0,
      fill: paint(.fill, \.fill, \.symbolFillColor, base: \.symbolBaseFillColor), fillOpacity: encode[\.fillOpacity] ?? 1, stroke: stroke,
      strokeWidth: width, opacity: number(.opacity, encode[\.opacity], look[\.symbolOpacity]) ?? 1)
  }

  // MARK: Ramps

  private func rampStyle(length: Double) -> RampStyle {
    RampStyle(
      isVertical: isVertical(symbols: false), length: length, thickness: look[\.gradientThickness] ?? 16, stroke: look.stroke(.gradient),
      opacity: context.constant(component.encode?.value.gradientOpacity) ?? look[\.gradientOpacity] ?? 1,
      labelStyle: look.textStyle(.label, styles: ["guide-label"]),
      labelLimit: context.constant(look.own.labelLimit) ?? look.configured.gradientLabelLimit?.value ?? 0,
      labelOffset: context.constant(look.own.labelOffset) ?? look[\.gradientLabelOffset] ?? 0,
      labelOverlap: look.overlap(\.labelOverlap), labelSeparation: look[\.labelSeparation] ?? 0)
  }

  private var length: Double { look[\.gradientLength] ?? 200 }

  func gradient() throws(SpecError) -> GradientLegend {
    let length = self.length
    let count = tickRequest ?? .count(max(2, 2 * (length / 100).rounded(.down)))
    let entries = try LegendEntries(self, count: count)
    let labels = zip(entries.values, entries.labels).map { value, lines in
      RampLabel(lines, at: scale.isDiscrete ? 0 : scale.legendMap.normalizedByEnds(value.scaleNumber ?? .nan))
    }
    return GradientLegend(stops: scale.gradientStops, labels: labels, style: rampStyle(length: length))
  }

  func bands() throws(SpecError) -> BandLegend {
    let entries = try LegendEntries(self, count: tickRequest ?? .count(5))
    guard let classes = scale.discretizing else { return BandLegend([], style: rampStyle(length: length)) }
    let last = entries.values.count - 1
    let fractions = entries.values.map { classes.legendFraction($0.scaleNumber ?? .nan) }
    let bands = entries.values.indices.map { index in
      BandLegend.Band(
        paint: .color(scale.output(entries.values[index])?.color ?? .transparent), from: index == 0 ? 0 : fractions[index],
        to: index == last ? 1 : fractions[index + 1], label: entries.labels[index])
    }
    return BandLegend(bands, style: rampStyle(length: length))
  }
}

extension ResolvedScale {
  /// The colors of a ramp from the low to the high end of its domain.
  ///
  /// - Source: Vega `scaleGradient`: round values, about 15, and both ends.
  var gradientStops: [Gradient.Stop] {
    guard case .ramp(let map, let ramp) = mapping, let ends = domainExtent else {
      return domainValues.enumerated().compactMap { index, value in
        output(value)?.color.map { Gradient.Stop(offset: Double(index) / Double(max(1, domainValues.count - 1)), color: $0) }
      }
    }
    guard ends.end - ends.start != 0, !(ends.end - ends.start).isNaN else {
      return Ticks.values(from: 0, to: 1, count: 15).map { Gradient.Stop(offset: $0, color: ramp.color(at: isReversed ? 1 - $0 : $0)) }
    }
    var plain = map
    plain.bins = nil
    var values = plain.tickValues(.count(15))
    if values.first != ends.start { values.insert(ends.start, at: 0) }
    if values.last != ends.end { values.append(ends.end) }
    return values.map { Gradient.Stop(offset: map.normalizedByEnds($0), color: ramp.color(at: map.position(of: $0))) }
  }
}

extension ContinuousScale {
  /// The share of the way between the ends of the domain; one half where they are one.
  fileprivate func normalizedByEnds(_ value: Double) -> Double {
    let (first, last) = (domain.first ?? .nan, domain.last ?? .nan)
    guard last - first != 0, (last - first).isFinite else { return 0.5 }
    return normalized(value)
  }
}

extension LineMembers<LegendMembers> {
  static var gradient: LineMembers {
    LineMembers(color: \.gradientStrokeColor, width: \.gradientStrokeWidth, opacity: nil, cap: nil, dash: nil, dashOffset: nil)
  }
}
