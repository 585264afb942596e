import ArgumentParser
import ChartCompiler
import ChartExport
import Chronology

/// What is decided about a chart outside of its spec.
struct ChartArguments: ParsableArguments {
  @Option(help: ArgumentHelp("A look below the spec's own configuration: \(ChartCompiler.themeNames.joined(separator: ", ")).", valueName: "name"))
  var theme: String?

  @Option(help: ArgumentHelp("The time zone in which dates are shown, such as Europe/Moscow.", valueName: "tz"))
  var zone = "UTC"

  @Option(help: ArgumentHelp("Where random numbers start.", valueName: "n"))
  var seed: UInt32 = ChartOptions().seed

  func options() throws -> ChartOptions {
    if let theme, !ChartCompiler.themeNames.contains(theme) {
      throw Failure(.usage, "no theme \"\(theme)\"; known are \(ChartCompiler.themeNames.joined(separator: ", "))")
    }
    do {
      return ChartOptions(theme: theme, zone: try Zone(identifier: zone), seed: seed)
    } catch { throw Failure(.usage, "--zone: \(error)") }
  }
}

/// How large a chart becomes.
struct SizeArguments: ParsableArguments {
  @Option(help: ArgumentHelp("How many times larger than in the spec, in every format.", valueName: "n"))
  var scale = 1.0

  @Option(help: ArgumentHelp("Pixels an inch of a PNG; a point of the spec is 1/72 inch.", valueName: "n"))
  var dpi = 72.0

  func validate() throws {
    guard scale > 0, scale.isFinite else { throw ValidationError("--scale has to be a positive number, not \(scale)") }
    guard dpi > 0, dpi.isFinite else { throw ValidationError("--dpi has to be a positive number, not \(dpi)") }
  }

  /// The options with the size in them.
  func sized(_ options: ChartOptions) -> ChartOptions {
    var result = options
    (result.scale, result.dpi) = (scale, dpi)
    return result
  }
}
