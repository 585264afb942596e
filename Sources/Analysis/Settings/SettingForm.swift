import JSON

/// What command lines and declarations have to know of a setting: its name, what its values are, and its help.
package struct SettingForm: Sendable {
  /// What the values of a setting are.
  package enum Kind: Sendable {
    case number, count, seed, text, flag
    /// Periods as written in the data.
    case periods
    /// Places on the x axis: numbers or dates.
    case places
    /// One of several words; an analysis refuses any other.
    case choice([String])
    /// One of several words; the command line refuses any other.
    case word(any SettingWord.Type)
  }

  /// In camel case.
  package let name: String
  /// What its values are.
  package let kind: Kind
  /// What stands for the value in help; `nil` is the name.
  package let placeholder: String?
  /// A sentence for people.
  package let help: String
  /// The value where none is given, if that is always the same.
  package let standard: (any Sendable)?

  /// The value of a member of a declaration.
  ///
  /// - Throws: ``AnalysisError/badDeclaration(pointer:found:rule:)`` at the member.
  func value(of json: JSONValue) throws(AnalysisError) -> any Sendable {
    let found: (any Sendable)? =
      switch kind {
      case .number: json.number
      case .count: json.wholeNumber.map { Int($0) }
      case .seed: json.wholeNumber.map { UInt64($0) }
      case .flag: json.bool
      case .text: json.asWritten
      case .choice(let words): json.string.flatMap { words.contains($0) ? $0 : nil }
      case .word(let type): json.string.flatMap { type.words.contains($0) ? $0 : nil }
      case .periods: json.each(\.asWritten)
      case .places: json.each { $0.number ?? $0.string.flatMap(PeriodText.place) }
      }
    guard let found else { throw refusal(String(json.description.prefix(60))) }
    return found
  }

  /// That a declaration has something else here.
  func refusal(_ found: String) -> AnalysisError {
    let what =
      switch kind {
      case .number: "a number"
      case .count, .seed: "a whole number"
      case .flag: "true or false"
      case .text: "a text or a number"
      case .choice(let words): "one of \(words.joined(separator: ", "))"
      case .word(let type): "one of \(type.words.joined(separator: ", "))"
      case .periods: "a period or a list of periods"
      case .places: "a number or a date, or a list of them"
      }
    return .badDeclaration(pointer: "/\(name)", found: found, rule: "\(name) is \(what)")
  }
}

extension JSONValue {
  /// A text, or a number as text.
  fileprivate var asWritten: String? { string ?? number?.plainText }

  /// A number without a fraction, from zero up.
  fileprivate var wholeNumber: Double? { number.flatMap { $0 == $0.rounded() && (0...1e15).contains($0) ? $0 : nil } }

  /// The elements of an array, or the value alone; `nil` where one does not read.
  fileprivate func each<Element>(_ read: (JSONValue) -> Element?) -> [Element]? {
    let all = array ?? [self]
    let elements = all.compactMap(read)
    return elements.count == all.count ? elements : nil
  }
}
