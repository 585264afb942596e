import Testing

@testable import Rendering

/// The order of directions by their angle, clockwise on screen, by hand.
@Suite struct GridPointTests {
  private static let around = [(1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1)].map {
    GridPoint(Int32($0.0) * 256, Int32($0.1) * 256)
  }

  @Test("A direction is not turned from itself, nor from a longer one")
  func same() {
    for direction in Self.around {
      #expect(direction.turn(to: direction) == 0)
      #expect(direction.turn(to: GridPoint(direction.x * 3, direction.y * 3)) == 0)
    }
  }

  @Test("The next one around has one sign, the one before the other, whichever way they are asked")
  func order() {
    for (index, direction) in Self.around.enumerated() {
      let next = Self.around[(index + 1) % 8]
      #expect(direction.turn(to: next) != 0 && direction.turn(to: next) == -next.turn(to: direction))
      #expect(direction.turn(to: next) == Self.around[0].turn(to: Self.around[1]))
    }
  }

  @Test("Opposite directions are told apart, one before the other")
  func opposite() {
    for direction in Self.around {
      #expect(direction.turn(to: -direction) == -(-direction).turn(to: direction) && direction.turn(to: -direction) != 0)
    }
  }

  @Test("No direction comes after all")
  func none() {
    let zero = GridPoint(0, 0)
    #expect(zero.turn(to: zero) == 0 && zero.turn(to: Self.around[3]) == 1 && Self.around[3].turn(to: zero) == -1)
  }
}
