import ChartLayout
import Expressions
import JSON
import Scenes
import Specs
import Tables
import Transforms

/// Turns a Vega-Lite spec and its data into a scene: the program, told once.
package enum ChartCompiler {
  /// Compiles a chart.
  ///
  /// - Parameters:
  ///   - data: where addresses and names lead; the compiler opens no file itself.
  ///   - measurer: how wide texts are.
  /// - Throws: ``ChartError`` with the place in the spec; nothing has been written then.
  package static func compile(
    _ spec: JSONValue, options: CompileOptions = CompileOptions(), data: any DataAccess, measurer: any TextMeasurer
  ) throws(ChartError) -> CompiledChart {
    try compile(try decode(spec), options: options, data: data, measurer: measurer)
  }

  /// Reads a spec: what the author wrote is known to the grammar, and typed from here on.
  package static func decode(_ spec: JSONValue) throws(ChartError) -> ViewSpec {
    do { return try SpecDecoder.decode(spec) } catch { throw ChartError(.decode, error) }
  }

  /// Compiles a chart whose spec is read.
  ///
  /// - Throws: ``ChartError`` with the place in the spec.
  package static func compile(
    _ author: ViewSpec, options: CompileOptions = CompileOptions(), data: any DataAccess, measurer: any TextMeasurer
  ) throws(ChartError) -> CompiledChart {
    // 1. Decoded: see ``decode(_:)``.
    let config = try config(author, options)
    // 2. Normalize: composite marks, repeats and facet channels become plain layers, concatenations and facets.
    let spec = try wrapping(.normalize) { () throws(SpecError) in try Normalizer.normalize(author, config: config) }
    // 3. Views: marks, channels, stacking.
    var builder = ViewBuilder(config: config)
    let root = try wrapping(.normalize) { () throws(SpecError) in try builder.build(spec) }
    var context = ChartContext(config: config, zone: options.zone, measurer: measurer, random: RandomSource(seed: Double(options.seed)))
    context.describesItems = options.describesItems
    let parameters = try Parameters(author, context: context)
    context.parameters = parameters.values
    context.selections = Selections(root, context: context)
    // 4. Scales: which there are, and where domains and ranges come from.
    let scales = ScaleSetup(root, config: config, selections: context.selections)
    // 5. Data: sources, transforms, aggregation, stacking.
    let reader = SourceReader(access: data, zone: options.zone, datasets: author.datasets ?? [:])
    let tables = try DataStage(root, context: context, reader: reader, scales: scales)
    context = tables.context
    // 6. Assembly: domains, sizes and ranges; marks; axes, legends, titles, headers.
    let guides = GuidePlan(root, setup: scales, context: context)
    let scope = AssemblyScope(units: tables.units, facets: tables.facets)
    let assembler = Assembler(setup: scales, guides: guides, context: context, images: ImageReader(access: data))
    // 7. Layout: everything finds its place on the page.
    let page = PageSetup(root, config: config, context: context, scales: scales)
    let laidOut = try layOut(root, page, assembler, scope, context)
    // 8. Furniture: source line, notes, metadata.
    let scene = PageFurniture(author, options).adding(to: laidOut, padding: page.padding, measurer: measurer, config: config)
    let warnings = builder.warnings + parameters.warnings + tables.warnings.map(\.message)
    return CompiledChart(scene: scene, warnings: warnings.map(ChartWarning.init))
  }

  /// The spec after normalization, as `--stop-after normalize` prints it.
  package static func normalize(_ spec: JSONValue, options: CompileOptions = CompileOptions()) throws(ChartError) -> JSONValue {
    let author = try decode(spec)
    let config = try config(author, options)
    return try wrapping(.normalize) { () throws(SpecError) in try Normalizer.normalize(author, config: config) }.json
  }

  /// The names that `--theme` takes.
  package static var themeNames: [String] { Themes.names }

  private static func config(_ author: ViewSpec, _ options: CompileOptions) throws(ChartError) -> Config {
    guard let name = options.theme else { return Config(author.config ?? ConfigDef()) }
    guard let theme = Themes.named(name) else {
      throw ChartError(.decode, pointer: "", .spec(.unknownValue(name, known: Themes.names)))
    }
    return Config(author.config ?? ConfigDef(), theme: theme)
  }

  /// Lays the chart out; when it has to fit a size, once more with the plot that is left for it, as Vega does.
  private static func layOut(
    _ root: View, _ page: PageSetup, _ assembler: Assembler, _ scope: AssemblyScope, _ context: ChartContext
  ) throws(ChartError) -> Scene {
    let group = try assembler.assemble(root, scope)
    let settings = page.page(group)
    let first = ChartLayout.layOut(group, page: settings, measurer: context.measurer)
    let plot = Size(group.width, group.height)
    guard page.fits, first.fittedPlot != plot else { return first.scene }
    var fitted = assembler
    fitted.fitted = Size(max(0, first.fittedPlot.width), max(0, first.fittedPlot.height))
    return ChartLayout.layOut(try fitted.assemble(root, scope), page: settings, keeping: first, measurer: context.measurer).scene
  }

  private static func wrapping<Result>(_ stage: ChartError.Stage, _ body: () throws(SpecError) -> Result) throws(ChartError) -> Result {
    do { return try body() } catch { throw ChartError(stage, error) }
  }
}
