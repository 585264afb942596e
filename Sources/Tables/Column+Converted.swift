import Chronology
import SharedRules

extension Column {
  /// The same cells turned into a type, as Vega does while it reads data; missing cells and empty texts become missing.
  ///
  /// - Text that is not a number becomes NaN, text that is no date an invalid date (for a given format: missing).
  /// - Parameter zone: where texts without an offset are.
  package func converted(to type: FieldType, zone: Zone) -> Column {
    switch type {
    case .unparsed: self
    case .number: numbers
    case .boolean: booleans
    case .string: texts(zone: zone)
    case .date: dates { DateParser.parse($0, in: zone) }
    case .dateFormat(let format): formattedDates(TimeFormat(format), zone: zone)
    case .utcFormat(let format): formattedDates(TimeFormat(format), zone: .utc)
    }
  }

  private var numbers: Column {
    if let decimals {
      guard let isEmpty = decimals.isEmpty else { return Column(numbers: decimals.numbers) }
      return Column(storage: .numbers(zip(decimals.numbers, isEmpty).map { $1 ? .nan : $0 }), missing: isEmpty)
    }
    return switch storage {
    case .numbers: self
    case .dates(let times): Column(storage: .numbers(times), missing: missing)
    case .booleans(let flags):
      Column(storage: .numbers(flags.indices.map { isMissing($0) ? .nan : flags[$0] ? 1 : 0 }), missing: missing)
    case .strings(let codes, let dictionary):
      Self.looked(up: codes, dictionary.map { $0.isEmpty ? nil : DecimalText.javaScriptNumber($0) }) { .numbers($0) }
    case .values(let cells):
      Column(cells.map { $0.isNull || $0 == .string("") ? nil : $0.javaScriptNumber })
    }
  }

  private var booleans: Column {
    func boolean(_ text: String) -> Bool? { text.isEmpty ? nil : !(text == "false" || text == "0") }
    switch storage {
    case .booleans: return self
    case .numbers(let cells):
      return Column(storage: .booleans(cells.map(\.isTruthy)), missing: missing)
    case .dates(let times): return Column(storage: .booleans(times.map { _ in true }), missing: missing)
    case .strings(let codes, let dictionary):
      let flags = dictionary.map(boolean)
      return Column(
        storage: .booleans(codes.map { $0 >= 0 && flags[Int($0)] == true }),
        missing: codes.map { $0 < 0 || flags[Int($0)] == nil })
    case .values(let cells):
      return Column(
        cells.map { cell in
          if case .string(let text) = cell { return boolean(text).map(Value.bool) ?? .null }
          return cell.isNull ? .null : .bool(cell.isTruthy)
        })
    }
  }

  private func texts(zone: Zone) -> Column {
    if case .strings(let codes, let dictionary) = storage {
      guard let empty = dictionary.firstIndex(of: "") else { return self }
      let kept = codes.map { $0 == Int32(empty) ? -1 : $0 }
      return Column(storage: .strings(codes: kept, dictionary: dictionary), missing: kept.map { $0 < 0 })
    }
    return Column(
      (0..<count).map { row -> String? in
        let cell = self[row]
        let text = cell.isNull ? "" : cell.javaScriptText(in: zone)
        return text.isEmpty ? nil : text
      })
  }

  /// Numbers are taken for times; texts are read by the given function.
  private func dates(_ read: (String) -> Double) -> Column {
    switch storage {
    case .dates: self
    case .numbers(let cells): Column(storage: .dates(cells), missing: missing)
    case .booleans(let flags): Column(storage: .dates(flags.map { _ in .nan }), missing: missing)
    case .strings(let codes, let dictionary):
      Self.looked(up: codes, dictionary.map { $0.isEmpty ? nil : read($0) }) { .dates($0) }
    case .values(let cells):
      Column(
        cells.map { cell in
          switch cell {
          case .null, .string(""): .null
          case .number(let time), .date(let time): .date(time)
          case .string(let text): .date(read(text))
          case .bool, .array, .object: .date(.nan)
          }
        })
    }
  }

  private func formattedDates(_ format: TimeFormat, zone: Zone) -> Column {
    switch storage {
    case .strings(let codes, let dictionary):
      return Self.looked(up: codes, dictionary.map { format.parse($0, in: zone) }) { .dates($0) }
    case .dates: return self
    default:
      let times = (0..<count).map { row -> Double? in
        let cell = self[row]
        return cell.isNull ? nil : format.parse(cell.javaScriptText(in: zone), in: zone)
      }
      return Column(storage: .dates(times.map { $0 ?? .nan }), missing: times.map { $0 == nil })
    }
  }

  /// The rows of a dictionary column by what each of its few texts was turned into.
  private static func looked(up codes: [Int32], _ meanings: [Double?], _ storage: ([Double]) -> Storage) -> Column {
    let plain = meanings.map { $0 ?? .nan }
    let isMissing = meanings.map { $0 == nil }
    return Column(
      storage: storage(codes.map { $0 < 0 ? .nan : plain[Int($0)] }),
      missing: codes.map { $0 < 0 || isMissing[Int($0)] })
  }
}
