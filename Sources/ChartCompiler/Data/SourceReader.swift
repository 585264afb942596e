import Chronology
import JSON
import SharedRules
import Specs
import Tables

/// Reads the data sources of a spec: inline values, files, named tables, sequences.
///
/// - Source: Vega-Lite `data.ts`; texts of CSV files stay texts until a channel or transform needs them otherwise, as in Vega.
struct SourceReader {
  let access: any DataAccess
  let zone: Zone
  /// Tables given at the top of the spec by name.
  let datasets: [String: SpecNode]

  /// - Throws: ``ChartError`` with the place in the spec.
  func table(_ node: SpecNode) throws(ChartError) -> Table {
    let format = node["format"]
    let parse = try parsing(format)
    if let values = node["values"] { return try inline(values, format: format, parse: parse) }
    if let url = node["url"] { return try file(url, format: format, parse: parse) }
    if let sequence = node["sequence"] { return try self.sequence(sequence) }
    for kind in ["graticule", "sphere"] where node[kind] != nil {
      throw ChartError(.data, SpecError(pointer: node.pointer, reason: .unsupported("data \"\(kind)\"")))
    }
    if let name = node["name"] { return try named(name) }
    throw ChartError(.data, SpecError(pointer: node.pointer, reason: .missingProperty("values")))
  }

  private func inline(_ values: SpecNode, format: SpecNode?, parse: FieldParsing) throws(ChartError) -> Table {
    if let text = values.value.string {
      return try read(Array(text.utf8), name: format?["type"]?.value.string, address: "values", format: format, parse: parse, node: values)
    }
    do {
      return try JSONTable.table(values.value, property: format?["property"]?.value.string, parse: parse, zone: zone)
    } catch {
      throw ChartError(.data, pointer: values.pointer, .unreadableData(address: "values", problem: error.message))
    }
  }

  private func file(_ url: SpecNode, format: SpecNode?, parse: FieldParsing) throws(ChartError) -> Table {
    let address: String
    do { address = try url.string() } catch { throw ChartError(.data, error) }
    let bytes: [UInt8]
    do { bytes = try access.bytes(at: address) } catch { throw ChartError(.data, pointer: url.pointer, error) }
    let ending = address.split(separator: "?")[0].split(separator: ".").last.map { $0.lowercased() }
    let name = format?["type"]?.value.string ?? ending.flatMap { DataFormat(rawValue: $0)?.rawValue }
    return try read(bytes, name: name, address: address, format: format, parse: parse, node: url)
  }

  private func read(
    _ bytes: [UInt8], name: String?, address: String, format: SpecNode?, parse: FieldParsing, node: SpecNode
  ) throws(ChartError) -> Table {
    let name = name ?? "json"
    guard let type = DataFormat(rawValue: name) else {
      throw ChartError(.data, SpecError(pointer: node.pointer, reason: .unknownValue(name, known: DataFormat.names)))
    }
    let layout = TableInput.Format(type, delimiter: format?["delimiter"]?.value.string, property: format?["property"]?.value.string)
    guard let layout else { throw ChartError(.data, SpecError(pointer: node.pointer, reason: .unsupported("data format \"\(name)\""))) }
    let header: [String]?
    do throws(SpecError) { if let names = format?["header"] { header = try names.strings() } else { header = nil } } catch {
      throw ChartError(.data, error)
    }
    do { return try TableInput(format: layout, parse: parse, zone: zone, header: header).table(bytes) } catch {
      throw ChartError(.data, pointer: node.pointer, .unreadableData(address: address, problem: error.message))
    }
  }

  /// What `format.parse` asks for; nothing is guessed unless it says `"auto"`.
  private func parsing(_ format: SpecNode?) throws(ChartError) -> FieldParsing {
    guard let parse = format?["parse"] else { return .none }
    switch parse.value {
    case .string("auto"): return .auto
    case .null, .string: return .none
    case .object:
      var types: [String: Tables.FieldType] = [:]
      for (name, node) in parse.members {
        guard let text = node.value.string else { continue }
        guard let type = Tables.FieldType(text) else {
          throw ChartError(
            .data,
            SpecError(pointer: node.pointer, reason: .unknownValue(text, known: ["boolean", "date", "number", "string", "date:'…'", "utc:'…'"])))
        }
        types[name] = type
      }
      return .types(types)
    default: throw ChartError(.data, SpecError(pointer: parse.pointer, reason: .wrongKind(found: parse.value.kindName, expected: "an object")))
    }
  }

  /// Numbers of a sequence at most.
  static let sequenceLimit = 2_000_000.0

  private func sequence(_ node: SpecNode) throws(ChartError) -> Table {
    do throws(SpecError) {
      let (start, stop) = (try node.required("start").number(), try node.required("stop").number())
      let step = try node["step"]?.number() ?? (start <= stop ? 1 : -1)
      let count = ((stop - start) / step).rounded(.up)
      guard count <= Self.sequenceLimit else { throw node.error(.invalid("a sequence of \(count) numbers; at most \(Int(Self.sequenceLimit))")) }
      let numbers = count > 0 ? (0..<Int(count)).map { start + Double($0) * step } : []
      return Table(columns: [node["as"]?.value.string ?? "data": Column(numbers: numbers)])
    } catch { throw ChartError(.data, error) }
  }

  private func named(_ node: SpecNode) throws(ChartError) -> Table {
    let name: String
    do { name = try node.string() } catch { throw ChartError(.data, error) }
    if let values = datasets[name] { return try inline(values, format: nil, parse: .none) }
    do {
      if let table = try access.table(named: name) { return table }
    } catch { throw ChartError(.data, pointer: node.pointer, error) }
    throw ChartError(.data, pointer: node.pointer, .unknownData(name, near: access.names(near: name)))
  }
}
