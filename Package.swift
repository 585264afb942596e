// swift-tools-version: 6.2
import PackageDescription

let collections: Target.Dependency = .product(name: "OrderedCollections", package: "swift-collections")

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "rapport",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "rapport", targets: ["RapportCommand"]),
    .library(name: "Rapport", targets: ["Rapport"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.1.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    // Rules that several modules share, each once: JavaScript's numbers and texts, field paths, nearest names, steps of JSON pointers.
    .target(name: "SharedRules"),
    // JSON text in and out; values that keep the order of members.
    .target(name: "JSON", dependencies: ["SharedRules", collections]),
    // Calendar time without ambient state: zones, intervals, time units, date formats.
    .target(name: "Chronology"),
    // Typed columns, and CSV, TSV and JSON files of them.
    .target(name: "Tables", dependencies: ["SharedRules", "JSON", "Chronology", collections]),
    // Aggregates, regression, smoothing, density, tests on plain numbers.
    .target(name: "Statistics"),
    // The dossier's tables, embedded in the binary.
    .target(name: "CDatasets", path: "Datasets/CDatasets"),
    // The catalogue of series, their observations and sources.
    .target(name: "Datasets", dependencies: ["CDatasets", "SharedRules", "JSON", "Tables"]),
    // Series in, tables of results out.
    .target(
      name: "Analysis", dependencies: ["Datasets", "Statistics", "Tables", "Chronology", "SharedRules", "JSON", collections]),
    // What authors write: Vega-Lite specs decoded and normalized.
    .target(name: "Specs", dependencies: ["SharedRules", "JSON", "Chronology", "Colors", collections]),
    // Numbers in, numbers out: scales, ticks, number formats.
    .target(name: "Scales", dependencies: ["SharedRules", "Chronology"]),
    // Colors: CSS texts, color spaces, blends, Vega's schemes.
    .target(name: "Colors", dependencies: ["SharedRules"]),
    // The Vega expression language over columns.
    .target(
      name: "Expressions", dependencies: ["SharedRules", "Tables", "Chronology", "Scales", "Colors", collections]),
    // Vega-Lite's transforms, a column at a time.
    .target(
      name: "Transforms",
      dependencies: ["SharedRules", "Tables", "Statistics", "Expressions", "Scales", "Chronology", "Specs", "JSON", collections]),
    // A finished drawing: geometry, color, text; the contract with painters.
    .target(name: "Scenes", dependencies: ["Colors"]),
    // Axes, legends, titles and grids placed around finished marks.
    .target(name: "ChartLayout", dependencies: ["Scenes"]),
    // From spec and data to scene, one folder a stage.
    .target(
      name: "ChartCompiler",
      dependencies: [
        "SharedRules", "Specs", "Expressions", "Tables", "Transforms", "Statistics", "Scales", "Chronology", "Scenes", "ChartLayout", "JSON",
        collections,
      ]),
    // Cairo draws, Pango sets text, HarfBuzz cuts fonts, as the system has them.
    .systemLibrary(
      name: "CCairo", pkgConfig: "pangocairo",
      providers: [.apt(["libcairo2-dev", "libpango1.0-dev", "libharfbuzz-dev"]), .brew(["cairo", "pango", "harfbuzz"])]),
    // Compresses the pixels of PNG files.
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
    // From scene to PNG, PDF and SVG; measures text.
    .target(name: "Rendering", dependencies: ["Scenes", "CCairo", "CDeflate"]),
    // Wires the stages: one chart, batches of charts, tables as text.
    .target(
      name: "ChartExport",
      dependencies: [
        "SharedRules", "ChartCompiler", "Rendering", "Scenes", "Specs", "Analysis", "Datasets", "Tables", "Chronology", "JSON", collections, yams,
      ]),
    // The front door: charts, tables and analyses for programs in Swift.
    .target(
      name: "Rapport", dependencies: ["ChartExport", "ChartCompiler", "Scenes", "Analysis", "Datasets", "Statistics", "Tables", "Chronology", "JSON"]),
    // What the command sets for its process.
    .systemLibrary(name: "CMalloc"),
    // The command, one file a subcommand.
    .executableTarget(
      name: "RapportCommand",
      dependencies: [
        "ChartExport", "ChartCompiler", "Analysis", "Datasets", "Tables", "Scenes", "Chronology", "SharedRules", "JSON", "CMalloc", arguments,
      ]),

    .testTarget(name: "SharedRulesTests", dependencies: ["SharedRules"]),
    .testTarget(name: "JSONTests", dependencies: ["SharedRules", "JSON"]),
    .testTarget(name: "ChronologyTests", dependencies: ["Chronology"]),
    .testTarget(name: "TablesTests", dependencies: ["Tables", "JSON", "Chronology"]),
    .testTarget(name: "StatisticsTests", dependencies: ["Statistics", "TestSupport"]),
    .testTarget(name: "DatasetsTests", dependencies: ["Datasets", "Tables", "JSON"]),
    .testTarget(name: "AnalysisTests", dependencies: ["Analysis", "Datasets", "Statistics", "Tables", "JSON", "TestSupport"]),
    .testTarget(name: "SpecsTests", dependencies: ["Specs", "JSON", "TestSupport"]),
    .testTarget(name: "ScalesTests", dependencies: ["Scales", "Chronology"]),
    .testTarget(name: "ColorsTests", dependencies: ["Colors"]),
    .testTarget(name: "ExpressionsTests", dependencies: ["Expressions", "Tables", "Chronology", "JSON", collections]),
    .testTarget(
      name: "TransformsTests", dependencies: ["SharedRules", "Transforms", "Expressions", "Tables", "Specs", "JSON", collections]),
    .testTarget(name: "ScenesTests", dependencies: ["Scenes"]),
    .testTarget(name: "ChartLayoutTests", dependencies: ["ChartLayout", "Scenes"]),
    .testTarget(
      name: "ChartCompilerTests", dependencies: ["ChartCompiler", "Specs", "Tables", "Scales", "Chronology", "Scenes", "JSON"]),
    .testTarget(name: "RenderingTests", dependencies: ["Rendering", "Scenes", "CCairo", "CDeflate"]),
    .testTarget(
      name: "ChartExportTests",
      dependencies: ["ChartExport", "ChartCompiler", "Scenes", "Datasets", "Tables", "Chronology", "JSON", "TestSupport"]),
    .testTarget(name: "RapportTests", dependencies: ["Rapport", "TestSupport"]),
    .testTarget(name: "RapportCommandTests", dependencies: ["RapportCommand", "JSON", "TestSupport"]),
    // Every chart in Charts/ is a test, and so are the house rules that a search can hold.
    .testTarget(
      name: "GalleryTests", dependencies: ["ChartExport", "Datasets", "Tables", "Scenes", "JSON", "TestSupport"]),
    // How often intervals hold the truth; `make simulate`, not part of the tests.
    .executableTarget(name: "Simulations", dependencies: ["Statistics"], path: "Tests/Simulations"),
    // Folders, golden texts: what several test targets need.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
  ]
)
