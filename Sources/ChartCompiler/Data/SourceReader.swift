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
  let datasets: [String: JSONValue]

  /// - Throws: ``ChartError`` with the place in the spec.
  func table(_ def: DataDef) throws(ChartError) -> Table {
    let parse = try parsing(def.format?.parse)
    if let values = def.values { return try inline(values, format: def.format, parse: parse, pointer: def.pointer(of: \.values)) }
    if let url = def.url { return try file(url, format: def.format, parse: parse, pointer: def.pointer(of: \.url)) }
    if let sequence = def.sequence { return try self.sequence(sequence) }
    if let name = def.name { return try named(name, pointer: def.pointer(of: \.name)) }
    throw ChartError(.data, SpecError(pointer: def.pointer, reason: .missingProperty("values")))
  }

  private func inline(_ values: JSONValue, format: DataFormatDef?, parse: FieldParsing, pointer: String) throws(ChartError) -> Table {
    if let text = values.string {
      return try read(Array(text.utf8), format?.type ?? .json, format, address: "values", parse: parse, pointer: pointer)
    }
    do {
      return try JSONTable.table(values, property: format?.property, parse: parse, zone: zone)
    } catch {
      throw ChartError(.data, pointer: pointer, .unreadableData(address: "values", problem: error.message))
    }
  }

  private func file(_ address: String, format: DataFormatDef?, parse: FieldParsing, pointer: String) throws(ChartError) -> Table {
    let bytes: [UInt8]
    do { bytes = try access.bytes(at: address) } catch { throw ChartError(.data, pointer: pointer, error) }
    let ending = address.split(separator: "?").first?.split(separator: ".").last?.lowercased() ?? ""
    let type = format?.type ?? DataFormat(rawValue: ending) ?? .json
    return try read(bytes, type, format, address: address, parse: parse, pointer: pointer)
  }

  private func read(
    _ bytes: [UInt8], _ type: DataFormat, _ format: DataFormatDef?, address: String, parse: FieldParsing, pointer: String
  ) throws(ChartError) -> Table {
    guard let layout = TableInput.Format(type, delimiter: format?.delimiter, property: format?.property) else {
      throw ChartError(.data, SpecError(pointer: pointer, reason: .unsupported("data format \"\(type.rawValue)\"")))
    }
    do { return try TableInput(format: layout, parse: parse, zone: zone).table(bytes) } catch {
      throw ChartError(.data, pointer: pointer, .unreadableData(address: address, problem: error.message))
    }
  }

  /// What `format.parse` asks for; otherwise nothing is guessed.
  private func parsing(_ parse: ParseSpec?) throws(ChartError) -> FieldParsing {
    guard case .types(let names, let pointer)? = parse else { return .none }
    var types: [String: Tables.FieldType] = [:]
    for (name, text) in names {
      guard let type = Tables.FieldType(text) else {
        let known = ["boolean", "date", "number", "string", "date:'…'", "utc:'…'"]
        throw ChartError(.data, SpecError(pointer: pointer + "/" + SpecNode.escaped(name), reason: .unknownValue(text, known: known)))
      }
      types[name] = type
    }
    return .types(types)
  }

  /// Numbers of a sequence at most.
  static let sequenceLimit = 2_000_000.0

  private func sequence(_ def: SequenceDef) throws(ChartError) -> Table {
    func refuse(_ reason: SpecError.Reason) -> ChartError { ChartError(.data, SpecError(pointer: def.pointer, reason: reason)) }
    guard let start = def.start else { throw refuse(.missingProperty("start")) }
    guard let stop = def.stop else { throw refuse(.missingProperty("stop")) }
    let step = def.step ?? (start <= stop ? 1 : -1)
    let count = ((stop - start) / step).rounded(.up)
    guard count <= Self.sequenceLimit else { throw refuse(.invalid("a sequence of \(count) numbers; at most \(Int(Self.sequenceLimit))")) }
    let numbers = count > 0 ? (0..<Int(count)).map { start + Double($0) * step } : []
    return Table(columns: [def.as ?? "data": Column(numbers: numbers)])
  }

  private func named(_ name: String, pointer: String) throws(ChartError) -> Table {
    if let values = datasets[name] { return try inline(values, format: nil, parse: .none, pointer: "/datasets/" + SpecNode.escaped(name)) }
    do {
      if let table = try access.table(named: name) { return table }
    } catch { throw ChartError(.data, pointer: pointer, error) }
    throw ChartError(.data, pointer: pointer, .unknownData(name, near: access.names(near: name)))
  }
}
