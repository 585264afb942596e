/// A type of which settings can be.
package protocol SettingMember: Sendable, Hashable {
  static var kind: SettingForm.Kind { get }
  /// The value that a command line or a declaration has; `nil` if it is of another type.
  static func reading(_ value: any Sendable) -> Self?
  /// What stands in its place where it is not given; `nil` if that depends on the others.
  var standard: (any Sendable)? { get }
}

extension SettingMember {
  package static func reading(_ value: any Sendable) -> Self? { value as? Self }
  package var standard: (any Sendable)? { self }
}

extension Double: SettingMember { package static var kind: SettingForm.Kind { .number } }
extension Int: SettingMember { package static var kind: SettingForm.Kind { .count } }
extension UInt64: SettingMember { package static var kind: SettingForm.Kind { .seed } }
extension String: SettingMember { package static var kind: SettingForm.Kind { .text } }
extension Bool: SettingMember { package static var kind: SettingForm.Kind { .flag } }

/// Several: numbers are places on the x axis, texts are periods.
extension Array: SettingMember where Element: SettingMember {
  package static var kind: SettingForm.Kind { Element.self == Double.self ? .places : .periods }
}

/// A setting that has the default of its method where it is `nil`.
extension Optional: SettingMember where Wrapped: SettingMember {
  package static var kind: SettingForm.Kind { Wrapped.kind }
  package static func reading(_ value: any Sendable) -> Self? { Wrapped.reading(value).map { .some($0) } }
  package var standard: (any Sendable)? { nil }
}

/// A setting that is one of several words.
package protocol SettingWord: SettingMember, RawRepresentable, CaseIterable where RawValue == String {}

extension SettingWord {
  package static var kind: SettingForm.Kind { .word(Self.self) }
  package static func reading(_ value: any Sendable) -> Self? { (value as? String).flatMap(Self.init) }
  /// All of them, in order.
  package static var words: [String] { allCases.map(\.rawValue) }
}
