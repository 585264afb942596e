/// One word of an expression's text.
struct Token: Equatable {
  enum Kind: Equatable {
    case end
    case name(String)
    /// A word that JavaScript reserves.
    case keyword(String)
    case number(Double)
    case string(String)
    case mark(String)
  }

  var kind: Kind
  /// Offset of its first character, from 0.
  var start: Int

  /// How messages call it.
  var words: String {
    switch kind {
    case .end: "the end of the expression"
    case .name(let name): "the name \"\(name)\""
    case .keyword(let word): "the reserved word \"\(word)\""
    case .number: "a number"
    case .string: "a string"
    case .mark(let mark): "\"\(mark)\""
    }
  }
}
