/// One part of a parsed expression.
indirect enum ExpressionNode: Sendable {
  case constant(Operand)
  /// The whole row.
  case datum
  /// A field of the row, as an index into ``Expression/fields``.
  case field(Int)
  case parameter(String, column: Int)
  case member(ExpressionNode, ExpressionNode)
  case array([ExpressionNode])
  case object([(name: String, value: ExpressionNode)])
  case unary(UnaryOperator, ExpressionNode)
  case binary(BinaryOperator, ExpressionNode, ExpressionNode)
  /// The first part that is false, or else the last.
  case and([ExpressionNode])
  /// The first part that is true, or else the last.
  case or([ExpressionNode])
  case conditional(ExpressionNode, ExpressionNode, ExpressionNode)
  case call(ExpressionFunction, [ExpressionNode], column: Int)
}

enum UnaryOperator: String, Sendable {
  case plus = "+"
  case minus = "-"
  case not = "!"
  case complement = "~"
}

enum BinaryOperator: String, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case remainder = "%"
  case equal = "=="
  case notEqual = "!="
  case identical = "==="
  case notIdentical = "!=="
  case less = "<"
  case greater = ">"
  case lessOrEqual = "<="
  case greaterOrEqual = ">="
  case shiftLeft = "<<"
  case shiftRight = ">>"
  case shiftRightUnsigned = ">>>"
  case bitAnd = "&"
  case bitOr = "|"
  case bitXor = "^"
  case contained = "in"

  /// How tightly the operator binds; more is tighter. `||` has 1 and `&&` 2.
  var precedence: Int {
    switch self {
    case .bitOr: 3
    case .bitXor: 4
    case .bitAnd: 5
    case .equal, .notEqual, .identical, .notIdentical: 6
    case .less, .greater, .lessOrEqual, .greaterOrEqual, .contained: 7
    case .shiftLeft, .shiftRight, .shiftRightUnsigned: 8
    case .add, .subtract: 9
    case .multiply, .divide, .remainder: 11
    }
  }
}

extension ExpressionNode {
  /// The parts that this one is made of.
  var children: [ExpressionNode] {
    switch self {
    case .constant, .datum, .field, .parameter: []
    case .member(let object, let name): [object, name]
    case .array(let elements): elements
    case .object(let members): members.map(\.value)
    case .unary(_, let operand): [operand]
    case .binary(_, let left, let right): [left, right]
    case .and(let parts), .or(let parts): parts
    case .conditional(let test, let yes, let no): [test, yes, no]
    case .call(_, let arguments, _): arguments
    }
  }

  /// What a part depends on.
  struct Needs {
    var fields: Set<Int> = []
    var datum = false
    /// Whether each evaluation does or gives something else, so that none may be left out, added or put in another order.
    var isVolatile = false
  }

  var needs: Needs {
    var needs = Needs()
    gather(into: &needs)
    return needs
  }

  private func gather(into needs: inout Needs) {
    switch self {
    case .datum: needs.datum = true
    case .field(let index): needs.fields.insert(index)
    case .call(let function, _, _): if function.isVolatile { needs.isVolatile = true }
    default: break
    }
    for child in children { child.gather(into: &needs) }
  }
}
