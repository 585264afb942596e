/// What has settings: an analysis, the choice of columns, the scope of a request.
///
/// - A new value has every setting at its default.
package protocol SettingOwner: Sendable, Hashable {
  init()
}

/// One setting of an analysis, listed once: its option on the command line, its member in a declaration, its help and the check that it is
/// of use all come from here.
package struct Setting<Owner: SettingOwner>: Sendable {
  /// What a command line and a declaration have to know of it.
  package let form: SettingForm
  /// Whether it is of use beside the others, such as a span beside the method loess.
  let applies: @Sendable (Owner) -> Bool
  /// Whether it differs from its default.
  let isGiven: @Sendable (Owner) -> Bool
  let assign: @Sendable (inout Owner, any Sendable) throws(AnalysisError) -> Void

  /// - Parameters:
  ///   - name: in camel case, as declarations have it; the option is the same with dashes.
  ///   - placeholder: what stands for the value in the help, where that is not the name.
  ///   - applies: whether the setting is of use beside the others.
  init<Member: SettingMember>(
    _ name: String, _ path: any WritableKeyPath<Owner, Member> & Sendable, _ placeholder: String? = nil, help: String,
    where applies: @escaping @Sendable (Owner) -> Bool = { _ in true }
  ) {
    let form = SettingForm(name: name, kind: Member.kind, placeholder: placeholder, help: help, standard: Owner()[keyPath: path].standard)
    self.init(form, path, where: applies) { [form] value throws(AnalysisError) in
      guard let member = Member.reading(value) else { throw form.refusal("\(value)") }
      return member
    }
  }

  /// One of several words, of which a wrong one is an error of the analysis and not of the command line; the first is the default.
  private init<Member: SettingMember, Word: SettingWord>(
    _ name: String, _ path: any WritableKeyPath<Owner, Member> & Sendable, _ placeholder: String, _: Word.Type,
    refusing: @escaping @Sendable (String, [String]) -> AnalysisError
  ) {
    let words = Word.words
    let list = words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
    let help = "\(list); \(words.first ?? "") by default."
    self.init(SettingForm(name: name, kind: .choice(words), placeholder: placeholder, help: help, standard: nil), path) {
      value throws(AnalysisError) in
      guard let member = Member.reading(value) else { throw refusing("\(value)", words) }
      return member
    }
  }

  private init<Member: SettingMember>(
    _ form: SettingForm, _ path: any WritableKeyPath<Owner, Member> & Sendable,
    where applies: @escaping @Sendable (Owner) -> Bool = { _ in true },
    _ read: @escaping @Sendable (any Sendable) throws(AnalysisError) -> Member
  ) {
    (self.form, self.applies) = (form, applies)
    isGiven = { $0[keyPath: path] != Owner()[keyPath: path] }
    assign = { owner, value throws(AnalysisError) in owner[keyPath: path] = try read(value) }
  }

  /// A word for how something is done, which messages call by its words: `house effects`.
  static func choice<Word: SettingWord>(_ name: String, _ path: any WritableKeyPath<Owner, Word?> & Sendable) -> Setting {
    let words = String(name.flatMap { $0.isUppercase ? " \($0.lowercased())" : String($0) })
    return Setting(name, path, "kind", Word.self) { .unknownWord($0, setting: words, known: $1) }
  }
}

extension Setting where Owner: DataAnalysis {
  /// The method of an analysis that has several.
  static func method<Word: SettingWord>(_ path: any WritableKeyPath<Owner, Word> & Sendable) -> Setting {
    Setting("method", path, "name", Word.self) { .unknownMethod($0, known: $1, analysis: Owner.name) }
  }
}

extension SettingOwner {
  /// Takes the values that a command line or a declaration has.
  ///
  /// - Throws: ``AnalysisError`` for a word that is none.
  mutating func take(_ settings: [Setting<Self>], from value: (SettingForm) throws(AnalysisError) -> (any Sendable)?) throws(AnalysisError) {
    for setting in settings {
      if let value = try value(setting.form) { try setting.assign(&self, value) }
    }
  }
}
