import ChartLayout
import JSON
import Scales
import Scenes
import Specs
import Tables

/// The three bodies that legends have.
extension LegendBuilder {
  // MARK: Symbols

  func symbols() throws(SpecError) -> SymbolLegend {
    let entries = try LegendEntries(self, count: context.tickRequest(look["tickCount"]) ?? .count(5))
    let encode = symbolEncode
    var symbols: [LegendEntry] = []
    for (value, label) in zip(entries.values, entries.labels) { symbols.append(try entry(value, label, encode)) }
    let vertical = isVertical(symbols: true)
    return SymbolLegend(
      symbols, isVertical: vertical, columns: look.count("columns") ?? (vertical ? 1 : 0),
      columnPadding: look.number("columnPadding") ?? 0, rowPadding: look.number("rowPadding") ?? 0, gridAlign: look.choice("gridAlign") ?? .each,
      clipHeight: look.number("clipHeight").flatMap { $0 == 0 ? nil : $0 }, symbolOffset: look.number("symbolOffset") ?? 0,
      labelStyle: look.textStyle("label", styles: ["guide-label"]), labelAlign: look.choice("labelAlign") ?? .left,
      labelBaseline: look.choice("labelBaseline") ?? .middle, labelLimit: look.number("labelLimit") ?? 0,
      labelOffset: look.number("labelOffset") ?? 0)
  }

  /// The mark's constant looks, without those that the legend's scales show.
  private var symbolEncode: GuideLook {
    var bag = component.encode?.value.symbols ?? [:]
    if let fill = bag["fill"], fill != "transparent", bag["stroke"] == nil, scales["stroke"] == nil { bag["stroke"] = "transparent" }
    for property in scales.keys { bag[property] = nil }
    return GuideLook(own: bag, configured: [:], context: context, pointer: component.pointer)
  }

  private func entry(_ value: Value, _ label: [String], _ encode: GuideLook) throws(SpecError) -> LegendEntry {
    func output(_ property: String) -> VisualValue? { scales[property]?.output(value) }
    func number(_ property: String, _ standard: Double?) -> Double? {
      scales[property] != nil ? output(property)?.number : encode.number(property) ?? standard
    }
    func paint(_ property: String, _ own: String, base: String) -> Paint? {
      if scales[property] != nil { return output(property)?.color.map(Paint.color) }
      if encode.own[property] != nil { return encode.paint(property) }
      return look.paint(own) ?? (scales["fill"] == nil ? look.paint(base) : nil)
    }
    let shape = scales["shape"] != nil ? output("shape")?.text : encode.text("shape") ?? look.text("symbolType")
    let symbol: Symbol
    do { symbol = try Symbol(named: shape ?? "circle") } catch {
      throw SpecError(pointer: component.pointer, reason: .invalid("\(error)"))
    }
    let width = number("strokeWidth", look.number("symbolStrokeWidth")) ?? 1
    let ownDash = encode.own["strokeDash"] != nil ? encode.dash("strokeDash") : look.dash("symbolDash")
    let dash = scales["strokeDash"] != nil ? output("strokeDash")?.numbers ?? [] : ownDash
    let stroke = paint("stroke", "symbolStrokeColor", base: "symbolBaseStrokeColor").map {
      Stroke(
        $0, width: width, opacity: encode.number("strokeOpacity") ?? 1, cap: encode.choice("strokeCap") ?? .butt,
        join: encode.choice("strokeJoin") ?? .miter, miterLimit: encode.number("strokeMiterLimit") ?? 4, dash: dash,
        dashOffset: encode.number("strokeDashOffset") ?? look.number("symbolDashOffset") ?? 0)
    }
    return LegendEntry(
      label: label, symbol: symbol, size: number("size", look.number("symbolSize")) ?? 0,
      fill: paint("fill", "symbolFillColor", base: "symbolBaseFillColor"), fillOpacity: encode.number("fillOpacity") ?? 1, stroke: stroke,
      strokeWidth: width, opacity: number("opacity", look.number("symbolOpacity")) ?? 1)
  }

  // MARK: Ramps

  private func rampStyle(length: Double) -> RampStyle {
    RampStyle(
      isVertical: isVertical(symbols: false), length: length, thickness: look.number("gradientThickness") ?? 16,
      stroke: look.stroke("gradientStroke"),
      opacity: component.encode?.value.gradientOpacity.flatMap { context.constant($0)?.number } ?? look.number("gradientOpacity") ?? 1,
      labelStyle: look.textStyle("label", styles: ["guide-label"]),
      labelLimit: look.own["labelLimit"].flatMap { context.constant($0)?.number } ?? look.configured["gradientLabelLimit"]?.number ?? 0,
      labelOffset: look.own["labelOffset"].flatMap { context.constant($0)?.number } ?? look.number("gradientLabelOffset") ?? 0,
      labelOverlap: look.overlap("labelOverlap"), labelSeparation: look.number("labelSeparation") ?? 0)
  }

  private var length: Double { look.number("gradientLength") ?? 200 }

  func gradient() throws(SpecError) -> GradientLegend {
    let length = self.length
    let count = context.tickRequest(look["tickCount"]) ?? .count(max(2, 2 * (length / 100).rounded(.down)))
    let entries = try LegendEntries(self, count: count)
    let labels = zip(entries.values, entries.labels).map { value, lines in
      RampLabel(lines, at: scale.isDiscrete ? 0 : scale.legendMap.normalizedByEnds(value.scaleNumber ?? .nan))
    }
    return GradientLegend(stops: scale.gradientStops, labels: labels, style: rampStyle(length: length))
  }

  func bands() throws(SpecError) -> BandLegend {
    let entries = try LegendEntries(self, count: context.tickRequest(look["tickCount"]) ?? .count(5))
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
