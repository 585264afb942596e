import ChartCompiler
import JSON
import SharedRules
import Tables

/// Puts a spec's data inside it, so that any Vega-Lite tool draws it from one file.
///
/// - A CSV or TSV file goes in as text beside its `format`, a JSON file as JSON, a named table as rows. What the spec has
///   inside already, in `values` or `datasets`, stays.
/// - Analyses that the spec declares are run; what they give goes in as rows, and the declarations go.
/// - Dates at midnight are written without a zone, which every Vega-Lite tool reads as midnight of its own clock: a year stays that year.
/// - Source: Vega-Lite `data.values` and `data.format`.
package struct SpecInliner: Sendable {
  let data: any DataAccess

  package init(data: any DataAccess) { self.data = data }

  /// - Parameter file: what errors call the spec.
  /// - Throws: ``ExportError`` of reason `chart`.
  package func inline(_ spec: JSONValue, file: String) throws(ExportError) -> JSONValue {
    let own = Set(spec["datasets"]?.object?.keys.elements ?? [])
    do {
      let analyses = try ChartAnalyses(spec, data: data)
      return try SpecInliner(data: analyses).inline(analyses.settled(spec), pointer: "", own: own)
    } catch { throw ExportError(file, .chart(error)) }
  }

  /// Members whose inside is data or settings, where `data` is only a name.
  private static let closed: Set<String> = ["values", "datasets", "usermeta", "config"]

  private func inline(_ value: JSONValue, pointer: String, own: Set<String>) throws(ChartError) -> JSONValue {
    switch value {
    case .object(let members):
      var result = members
      for (name, member) in members where !Self.closed.contains(name) {
        let place = "\(pointer)/\(JSONPointer.escaped(name))"
        result[name] = name == "data" ? try source(member, place, own) : try inline(member, pointer: place, own: own)
      }
      return .object(result)
    case .array(let elements):
      var result: [JSONValue] = []
      result.reserveCapacity(elements.count)
      for (index, element) in elements.enumerated() { result.append(try inline(element, pointer: "\(pointer)/\(index)", own: own)) }
      return .array(result)
    case .null, .bool, .number, .string: return value
    }
  }

  /// A `data` object with its data inside.
  private func source(_ value: JSONValue, _ pointer: String, _ own: Set<String>) throws(ChartError) -> JSONValue {
    guard var members = value.object, members["values"] == nil else { return value }
    if let address = members["url"]?.string {
      let (values, type) = try file(address, format: members["format"], pointer)
      members["url"] = nil
      var format = members["format"]?.object ?? [:]
      if type != "json" { format["type"] = .string(type) }
      if !format.isEmpty { members["format"] = .object(format) }
      members["values"] = values
    } else if let name = members["name"]?.string, !own.contains(name), members.keys.allSatisfy({ ["name", "format"].contains($0) }) {
      members["values"] = try rows(name, pointer)
    }
    return .object(members)
  }

  private func file(_ address: String, format: JSONValue?, _ pointer: String) throws(ChartError) -> (JSONValue, type: String) {
    let bytes: [UInt8]
    do { bytes = try data.bytes(at: address) } catch { throw ChartError(.data, pointer: pointer + "/url", error) }
    let ending = FilePath.ending(of: String(address.prefix { $0 != "?" && $0 != "#" }))
    let type = format?["type"]?.string ?? DataFormat(rawValue: ending).flatMap { $0.isToldByEnding ? $0.rawValue : nil } ?? "json"
    guard [DataFormat.json, .topojson].map(\.rawValue).contains(type) else { return (.string(String(decoding: bytes, as: UTF8.self)), type) }
    do {
      return (try JSONValue(parsing: bytes), type)
    } catch { throw ChartError(.data, pointer: pointer + "/url", .unreadableData(address: address, problem: error.message)) }
  }

  private func rows(_ name: String, _ pointer: String) throws(ChartError) -> JSONValue {
    let table: Table?
    do { table = try data.table(named: name) } catch { throw ChartError(.data, pointer: pointer + "/name", error) }
    guard let table else { throw ChartError(.data, pointer: pointer + "/name", .unknownData(name, near: data.names(near: name))) }
    return .array(table.jsonRows { $0.hasSuffix("T00:00:00.000Z") ? String($0.dropLast(5)) : $0 })
  }
}
