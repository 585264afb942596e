import Chronology
import Specs
import Tables

extension Table {
  /// The same rows with the start and the end of the calendar unit that each time falls into, as dates.
  ///
  /// - Texts are read as dates, numbers are milliseconds since 1970 UTC; missing stays missing.
  /// - Parameter end: `nil` for no column of ends.
  /// - Source: Vega `timeunit` transform.
  package func truncated(_ field: String, to unit: TimeUnit, in zone: Zone, start: String, end: String?) -> Table {
    let column = column(field) ?? .missing(count: rowCount)
    let times = column.times(in: zone)
    let starts = unit.floor(times, in: zone)
    let result = adding(start, Column(storage: .dates(starts), missing: column.missing))
    guard let end else { return result }
    var last = (start: Double.nan, end: Double.nan)
    let ends = starts.map { start in
      if start != last.start { last = (start, unit.end(ofGroupAt: start, in: zone)) }
      return last.end
    }
    return result.adding(end, Column(storage: .dates(ends), missing: column.missing))
  }

  /// The time unit that a spec means for a field of this table.
  ///
  /// - Throws: ``TransformError/Reason/timeUnit(_:)`` for names that are none.
  package func timeUnit(_ unit: TimeUnitDef, of field: String, in zone: Zone) throws(TransformError) -> TimeUnit {
    guard let name = unit.unit else {
      let times = (column(field) ?? .missing(count: 0)).times(in: zone)
      let low = times.reduce(.infinity) { $1 < $0 ? $1 : $0 }
      let high = times.reduce(-.infinity) { $1 > $0 ? $1 : $0 }
      let maxBins = unit.maxbins.flatMap { Int(exactly: $0.rounded()) } ?? 40
      return .bins(from: low, to: high, maxBins: maxBins, utc: unit.utc, binned: unit.binned)
    }
    let step = unit.step.flatMap { Int(exactly: $0.rounded()) } ?? 1
    do {
      return try TimeUnit(name: name, step: step, utc: unit.utc, binned: unit.binned)
    } catch {
      throw TransformError(.timeUnit(error))
    }
  }
}

extension Column {
  /// The cells as milliseconds since 1970 UTC; texts are read as dates, missing cells and other texts are NaN.
  package func times(in zone: Zone) -> [Double] {
    switch storage {
    case .strings(let codes, let dictionary):
      let times = dictionary.map { DateParser.parse($0, in: zone) }
      return codes.map { $0 < 0 ? .nan : times[Int($0)] }
    case .values(let cells):
      return cells.map { cell in
        if case .string(let text) = cell { return DateParser.parse(text, in: zone) }
        return cell.javaScriptNumber(missing: .nan)
      }
    default: return numbers()
    }
  }
}
