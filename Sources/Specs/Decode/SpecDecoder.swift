import JSON

/// Reads an author's spec: what the grammar knows becomes typed, everything else is a problem with its place.
///
/// - Finds unknown members, marks, channels, types and other values of closed lists, values of the wrong kind, and what is
///   known to the grammar but not drawn here.
package enum SpecDecoder {
  /// The spec's views as far as they could be read, and every problem in the order of the document.
  package static func read(_ spec: JSONValue) -> (view: ViewSpec?, problems: [SpecError]) {
    var report = DecodeReport()
    let view = ViewSpec(view: SpecNode(spec), in: [.top, .anyView], &report)
    return (view, report.problems)
  }

  /// - Throws: the first problem.
  package static func decode(_ spec: JSONValue) throws(SpecError) -> ViewSpec {
    let (view, problems) = read(spec)
    if let first = problems.first { throw first }
    guard let view else { throw SpecError(pointer: "", reason: .invalid("no view")) }
    return view
  }
}
