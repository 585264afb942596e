import Expressions
import Tables
import Testing

/// Values at the edges of functions and operators; expected values by JavaScript's rules, or scipy's where named.
@Suite struct ExpressionEdgeTests {
  private func value(_ text: String, _ datum: Value = .object([:])) throws -> Value {
    try Expression.parse(text).evaluate(datum: datum, scope: ExpressionScope())
  }

  @Test(
    "A range includes its ends, unless told otherwise",
    arguments: [
      ("inrange(1, [1, 3])", true), ("inrange(3, [1, 3])", true), ("inrange(0.9, [1, 3])", false), ("inrange(3.1, [1, 3])", false),
      ("inrange(1, [1, 3], false, true)", false), ("inrange(1.1, [1, 3], false, true)", true), ("inrange(3, [1, 3], true, false)", false),
      ("inrange(2.9, [1, 3], true, false)", true), ("inrange(2, [3, 1])", true), ("inrange(0, [])", false),
    ])
  func inrange(text: String, expected: Bool) throws {
    #expect(try value(text) == .bool(expected))
  }

  // scipy.stats.norm.ppf: central, middle and outer parts of the approximation.
  @Test(
    "Normal quantiles near and far from the middle",
    arguments: [
      (0.5, 0.0), (0.9, 1.2815515655446004), (0.0005, -3.2905267314918945), (0.999, 3.090232306167813), (0.9999, 3.719016485455709),
      (1e-5, -4.264890793922825), (1e-9, -5.997807015007686),
    ])
  func quantiles(p: Double, z: Double) throws {
    guard case .number(let found) = try value("quantileNormal(\(p))") else {
      Issue.record("no number")
      return
    }
    #expect(abs(found - z) < 1e-8)
  }

  @Test("Letters of other scripts begin and continue names")
  func names() throws {
    let datum = Value.object(["größe": .number(1), "ünit": .number(2), "год": .number(3), "a1": .number(4), "_x$": .number(5)])
    for (index, name) in ["größe", "ünit", "год", "a1", "_x$"].enumerated() {
      #expect(try value("datum.\(name)", datum) == .number(Double(index + 1)))
    }
    #expect(throws: ExpressionError.self) { try value("datum.1a") }
    #expect(throws: ExpressionError.self) { try value("datum.a→b") }
  }

  @Test("Texts of two columns are compared by what they say, the first of a column as well as the others, missing ones with each other")
  func columns() throws {
    let table = Table(columns: ["s": Column(["x", "y", nil, "z", "x"]), "r": Column(["x", "x", nil, nil, "w"])])
    func flags(_ text: String) throws -> [Bool] {
      let column = try Expression.parse(text).evaluate(rowsOf: table, scope: ExpressionScope())
      return (0..<table.rowCount).map { column[$0] == .bool(true) }
    }
    #expect(try flags("datum.s == datum.r") == [true, false, true, false, false])
    #expect(try flags("datum.s != datum.r") == [false, true, false, true, true])
  }

  // Vega sorts missing values first, then NaN, then numbers.
  @Test("Sorting puts what is missing first")
  func sorting() throws {
    #expect(try value("sort([3, null, 1])") == .array([.null, .number(1), .number(3)]))
    guard case .array(let sorted) = try value("sort([3, NaN, 1])"), case .number(let first) = sorted[0] else {
      Issue.record("no array")
      return
    }
    #expect(first.isNaN && sorted[1...] == [.number(1), .number(3)])
  }
}
