import Chronology
import Tables

extension ExpressionFunction {
  /// Source: vega-expression `functions`, vega-time; ECMA-262 `Date`. Months count from 0, weekdays from Sunday.
  static let dates: [ExpressionFunction] = {
    var functions = [
      ExpressionFunction("now") { context, _ throws(ExpressionError) in .number(try now(context, "now")) },
      ExpressionFunction("datetime") { context, arguments throws(ExpressionError) in
        switch arguments.count {
        case 0: .date(try now(context, "datetime"))
        case 1: .date(clipped(time(arguments[0], context.zone)))
        default: .date(moment(arguments, in: context.zone))
        }
      },
      ExpressionFunction("utc") { _, arguments in .number(moment(arguments, in: .utc)) },
      ExpressionFunction("time", columnBody: .time { time, _ in clipped(time) }) { context, arguments in
        .number(clipped(time(arguments.at(0), context.zone)))
      },
      field("timezoneoffset", utc: false) { time, zone in -zone.offset(atUTC: time) / 60_000 },
    ]
    let fields: [(String, @Sendable (CivilDateTime) -> Int)] = [
      ("date", { $0.day }), ("day", { $0.weekday }), ("year", { $0.year }), ("month", { $0.month - 1 }), ("hours", { $0.hour }),
      ("minutes", { $0.minute }), ("seconds", { $0.second }), ("milliseconds", { $0.millisecond }), ("quarter", { $0.quarter }),
      ("dayofyear", { $0.dayOfYear }), ("week", { $0.sundayWeek }), ("isoweek", { $0.isoWeek.week }),
    ]
    for (name, part) in fields {
      for utc in [false, true] {
        functions.append(
          field(utc ? "utc\(name)" : name, utc: utc) { time, zone in
            CivilDateTime(epoch: time, in: zone).map { Double(part($0)) } ?? .nan
          })
      }
    }
    for utc in [false, true] {
      let prefix = utc ? "utc" : "time"
      functions.append(
        ExpressionFunction("\(prefix)Offset") { context, arguments throws(ExpressionError) in
          let unit = try interval("\(prefix)Offset", arguments, utc ? .utc : context.zone)
          return .date(unit.offset(arguments.at(1).number, by: arguments.number(2, or: 1)))
        })
      functions.append(
        ExpressionFunction("\(prefix)Sequence") { context, arguments throws(ExpressionError) in
          let unit = try interval("\(prefix)Sequence", arguments, utc ? .utc : context.zone)
          let (start, stop) = (arguments.at(1).number, arguments.at(2).number)
          let step = arguments.number(3, or: 1)
          guard Double(unit.count(from: start, to: stop)) / max(1, step) <= Double(countLimit) else {
            throw ExpressionError(
              .badArgument(function: "\(prefix)Sequence", found: "a longer time", expected: "at most \(countLimit) steps"))
          }
          return .value(.array(unit.range(from: start, to: stop, step: step).map(Value.date)))
        })
    }
    return functions
  }()

  /// JavaScript's `new Date(x)` as milliseconds since 1970; NaN when it is no date.
  static func time(_ operand: Operand, _ zone: Zone) -> Double {
    if let text = operand.string { return DateParser.parse(text, in: zone) }
    return operand.number
  }

  /// Cut to whole milliseconds within what dates may be.
  private static func clipped(_ time: Double) -> Double { time.magnitude <= 8.64e15 ? time.rounded(.towardZero) + 0 : .nan }

  private static func field(
    _ name: String, utc: Bool, _ body: @escaping @Sendable (Double, Zone) -> Double
  ) -> ExpressionFunction {
    let body: @Sendable (Double, Zone) -> Double = { $0.isNaN ? .nan : body($0, utc ? .utc : $1) }
    return ExpressionFunction(name, columnBody: .time(body)) { context, arguments in
      .number(body(time(arguments.at(0), context.zone), context.zone))
    }
  }

  private static func now(_ context: EvaluationContext, _ function: String) throws(ExpressionError) -> Double {
    guard let now = context.scope.now else { throw ExpressionError(.noCurrentTime(function: function)) }
    return now
  }

  /// The moment of year, month from 0, and optional day, hours, minutes, seconds and milliseconds.
  private static func moment(_ arguments: [Operand], in zone: Zone) -> Double {
    var parts = [1970, 0, 1, 0, 0, 0, 0]
    if arguments.isEmpty { return .nan }
    for (index, argument) in arguments.prefix(7).enumerated() {
      let number = argument.number.rounded(.towardZero)
      guard number.magnitude < 1e15 else { return .nan }
      parts[index] = Int(number)
    }
    return CivilDateTime.epoch(
      year: CivilDateTime.fullYear(ofShort: parts[0]), month: parts[1] + 1, day: parts[2], hour: parts[3], minute: parts[4],
      second: parts[5], millisecond: parts[6], in: zone)
  }

  private static func interval(
    _ function: String, _ arguments: [Operand], _ zone: Zone
  ) throws(ExpressionError) -> CalendarInterval {
    try part(function, arguments.at(0).text(in: zone)).interval(in: zone)
  }

  /// The time unit of a name.
  static func part(_ function: String, _ name: String) throws(ExpressionError) -> TimeUnit.Part {
    if let part = TimeUnit.Part(rawValue: name) { return part }
    let known = TimeUnit.Part.allCases.map(\.rawValue).joined(separator: ", ")
    throw ExpressionError(.badArgument(function: function, found: "the unit \"\(name)\"", expected: "one of \(known)"))
  }
}
