import JSON

/// The parameters of a view, selections (which belong to units) apart from the others (which belong to the top).
struct SelectionParameters {
  var selections: JSONValue?
  var others: JSONValue?

  init(_ parameters: JSONValue?) {
    guard let all = parameters?.array, !all.isEmpty else { return }
    let selecting = all.filter { $0["select"] != nil }
    let rest = all.filter { $0["select"] == nil }
    selections = selecting.isEmpty ? nil : .array(selecting)
    others = rest.isEmpty ? nil : .array(rest)
  }
}
