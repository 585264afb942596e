import JSON
import Statistics

extension AnalysisResult {
  /// The result for programs: the contract of `--format json`.
  ///
  /// - `command`, `method`, `n`, `level`, `parameters`, `estimates`, `tests`, `fitted`, `notes`, `sources`; absent parts are left out.
  /// - An estimate is an object of `estimate`, `standardError`, `lower`, `upper`; of names that come more than once
  ///   (`breakpoints`, `houses`, …) it is an array of such, with `label` and `index`.
  /// - Numbers read back equal. One that is infinite is left out, and a note says why.
  package var json: JSONValue {
    var members: JSONObject = ["command": .string(command), "method": .string(method), "n": .number(Double(count))]
    if let level { members["level"] = .number(level) }
    if !parameters.isEmpty { members["parameters"] = .object(JSONObject(parameters.map { ($0.name, $0.value.json) }, uniquingKeysWith: { $1 })) }
    if !estimates.isEmpty { members["estimates"] = .object(estimateMembers) }
    if !tests.isEmpty { members["tests"] = .array(tests.map(\.json)) }
    if !fitted.isEmpty { members["fitted"] = .array(fitted.indices.map(fittedRow)) }
    let said = findings + notes + (coverage.map { [$0] } ?? []) + infinities
    if !said.isEmpty { members["notes"] = .array(said.map { .string($0) }) }
    if !sources.isEmpty { members["sources"] = .array(sources.map { .string($0) }) }
    return .object(members)
  }

  /// Names that are arrays even where there is one of them.
  private static let listed: Set<String> = ["breakpoints", "asymptoticBreakpoints", "means", "houses"]

  private var estimateMembers: JSONObject {
    var members: JSONObject = [:]
    for one in estimates {
      var object = one.estimate.json
      if let index = one.index { object.updateValue(.number(Double(index)), forKey: "index", insertingAt: 0) }
      if let label = one.label { object.updateValue(.string(label), forKey: "label", insertingAt: 0) }
      guard Self.listed.contains(one.name) else {
        members[one.name] = .object(object)
        continue
      }
      members[one.name] = .array((members[one.name]?.array ?? []) + [.object(object)])
    }
    return members
  }

  private func fittedRow(_ row: Int) -> JSONValue {
    let one = fitted[row]
    var members: JSONObject = [:]
    if let x = one.x { members["x"] = .number(x) }
    if let label = one.label { members["label"] = .string(label) }
    if let group = one.group { members["group"] = .string(group) }
    members.merge(one.estimate.json) { $1 }
    for extra in extraColumns { if let cell = extra.cells[row]?.finite { members[extra.name] = .number(cell) } }
    return .object(members)
  }

  /// What to say of numbers that JSON cannot hold.
  private var infinities: [String] {
    tests.filter { !$0.statistic.isFinite }.map { "The statistic of the \($0.name) test is infinite: the fit leaves no error." }
  }
}

extension AnalysisResult.Parameter.Value {
  fileprivate var json: JSONValue {
    switch self {
    case .number(let number): .number(number)
    case .text(let text): .string(text)
    case .flag(let flag): .bool(flag)
    }
  }
}

extension Estimate {
  /// Its members; those that are not known are left out.
  fileprivate var json: JSONObject {
    var members: JSONObject = [:]
    for (name, number) in [("estimate", Optional(estimate)), ("standardError", standardError), ("lower", lower), ("upper", upper)] {
      if let number = number?.finite { members[name] = .number(number) }
    }
    return members
  }
}

extension TestResult {
  /// Degrees of freedom are a number, or an array of two.
  fileprivate var json: JSONValue {
    var members: JSONObject = ["name": .string(name)]
    if let statistic = statistic.finite { members["statistic"] = .number(statistic) }
    let freedom = degreesOfFreedom.map { JSONValue.number($0) }
    if !freedom.isEmpty { members["df"] = freedom.count == 1 ? freedom[0] : .array(freedom) }
    if let p = p.finite { members["p"] = .number(p) }
    return .object(members)
  }
}
