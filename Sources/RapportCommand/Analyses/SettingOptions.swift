import Analysis
import ArgumentParser

/// The settings of an analysis as options.
///
/// - The parser finds the options of a type in its mirror and hands their values to its decoder; here both come from the list of settings.
struct SettingOptions<Kind: DataAnalysis>: ParsableArguments, CustomReflectable {
  private var values: [String: any Sendable] = [:]

  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: SettingOption.Key.self)
    for option in Self.options { values[option.setting] = try option.read(container) }
  }

  /// What was given for a setting; `nil` where nothing was.
  subscript(setting: String) -> (any Sendable)? { values[setting] }

  var customMirror: Mirror { Mirror(self, children: Self.options.map { (label: $0.key.stringValue, value: $0.argument) }) }

  private static var options: [SettingOption] { Kind.forms.map { SettingOption($0) } }
}

/// One setting as an option or flag.
struct SettingOption {
  /// Names the option to the parser.
  struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  let setting: String
  let key: Key
  /// An `Option` or a `Flag`.
  let argument: Any
  let read: (KeyedDecodingContainer<Key>) throws -> (any Sendable)?

  init(_ form: SettingForm) {
    let help = ArgumentHelp(form.help, valueName: form.placeholder)
    switch form.kind {
    case .number:
      if let standard = form.standard as? Double {
        self.init(form, Option(wrappedValue: standard, help: help)) { $0.wrappedValue }
      } else {
        self.init(form, Option<Double?>(help: help)) { $0.wrappedValue }
      }
    case .count: self.init(form, Option<Int?>(help: help)) { $0.wrappedValue }
    case .seed: self.init(form, Option<UInt64?>(help: help)) { $0.wrappedValue }
    case .text, .choice: self.init(form, Option<String?>(help: help)) { $0.wrappedValue }
    case .places: self.init(form, Option<PlaceList?>(help: help)) { $0.wrappedValue?.places }
    case .periods: self.init(form, Option<[String]>(wrappedValue: [], parsing: .singleValue, help: help)) { $0.wrappedValue }
    case .word(let type): self = Self.option(of: type, form, help)
    case .flag:
      // A flag that is on by default is turned off.
      let isOn = form.standard as? Bool ?? false
      let name = isOn ? "no" + form.name.prefix(1).uppercased() + form.name.dropFirst() : form.name
      self.init(form, name: name, Flag(wrappedValue: false, help: help)) { $0.wrappedValue ? !isOn : nil }
    }
  }

  private init<Argument: Decodable>(
    _ form: SettingForm, name: String? = nil, _ argument: Argument, _ value: @escaping (Argument) -> (any Sendable)?
  ) {
    let key = Key(stringValue: name ?? form.name)
    (setting, self.key, self.argument) = (form.name, key, argument)
    read = { value(try $0.decode(Argument.self, forKey: key)) }
  }

  private static func option<Word: SettingWord>(of _: Word.Type, _ form: SettingForm, _ help: ArgumentHelp) -> SettingOption {
    SettingOption(form, Option<WordArgument<Word>?>(help: help)) { $0.wrappedValue?.word.rawValue }
  }
}

/// One of several words, which the help lists.
private struct WordArgument<Word: SettingWord>: ExpressibleByArgument {
  let word: Word

  init?(argument: String) {
    guard let word = Word(rawValue: argument) else { return nil }
    self.word = word
  }

  static var allValueStrings: [String] { Word.words }
}

/// Numbers or dates with commas between them.
private struct PlaceList: ExpressibleByArgument {
  var places: [Double] = []

  init?(argument: String) {
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let place = AnalysisData.place(String(part)) else { return nil }
      places.append(place)
    }
  }
}
