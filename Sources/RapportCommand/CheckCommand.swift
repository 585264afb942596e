import ArgumentParser
import ChartExport

/// Looks for problems without drawing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Decode and compile specs without drawing; every problem with its place.",
    discussion: "Example: rapport check Charts/report/*.vl.json")

  @Argument(help: "The specs, or - for the standard input.")
  var specs: [String]

  @OptionGroup var chart: ChartArguments
  @OptionGroup var data: DataOptions

  func validate() throws {
    if specs.isEmpty { throw ValidationError("Missing expected argument '<specs> ...'") }
  }

  func run() throws {
    let options = try chart.options()
    var failures: [Failure] = []
    for spec in specs {
      do {
        try check(spec, options)
        try OutputFile.write(Array("\(spec): no problems\n".utf8), to: "-")
      } catch let failure as Failure { failures.append(failure) } catch let error as ExportError {
        Console.complain(error.message)
        failures.append(Failure(error))
      }
    }
    guard let first = failures.first else { return }
    throw Failure(specs.count == 1 ? first.status : .someFailed)
  }

  private func check(_ spec: String, _ options: ChartOptions) throws {
    let name = spec == "-" ? "standard input" : spec
    let json = try ChartExporter.spec(try InputFile.bytes(at: spec), file: name)
    let access = try data.access(for: spec, zone: options.zone)
    let found = ChartExporter(options: options).check(json, file: name, data: access)
    for problem in found.problems { Console.complain(problem.message) }
    if let first = found.problems.first { throw Failure(Failure(first).status) }
    for warning in found.warnings { Console.say("rapport: \(name): warning: \(warning)") }
  }
}
