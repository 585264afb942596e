/// The parameters of a view, selections (which belong to units) apart from the others (which belong to the top).
struct SelectionParameters {
  var selections: [ParameterDef]?
  var others: [ParameterDef]?

  init(_ parameters: [ParameterDef]?) {
    let all = parameters ?? []
    let selecting = all.filter { $0.select != nil }
    let rest = all.filter { $0.select == nil }
    (selections, others) = (selecting.isEmpty ? nil : selecting, rest.isEmpty ? nil : rest)
  }
}
