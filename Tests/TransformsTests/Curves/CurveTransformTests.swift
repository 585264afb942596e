import Tables
import Testing
import Transforms

/// Expected numbers: numpy and scipy, and Vega's `kde` under Node for the number of points.
@Suite struct CurveTransformTests {
  let points = table([
    "g": ["a", "a", "a", "a", "a", "a", "a", "a", "b"], "x": [1, 2, 3, 4, 5, 6, 7, 8, 1],
    "y": [2.1, 3.9, 6.2, 7.8, 10.5, 11.7, 14.4, 15.8, 4],
  ])

  @Test func aLineIsItsTwoEnds() throws {
    let result = try applying(["regression": "y", "on": "x", "groupby": ["g"]], to: points)
    // Group b has too few points.
    #expect(result.cells("g") == ["a", "a"])
    #expect(result.cells("x") == [1, 8])
    #expect(agree(result.cells("y"), [.number(0.07142857142857295 + 1.9952380952380953), .number(0.07142857142857295 + 8 * 1.9952380952380953)]))
  }

  @Test func coefficientsInsteadOfPoints() throws {
    let result = try applying(["regression": "y", "on": "x", "groupby": ["g"], "method": "quad", "params": true], to: points)
    #expect(result.cells("keys") == [.array(["a"])])
    guard case .array(let coefficients) = result.cells("coef")[0] else { Issue.record("no coefficients"); return }
    #expect(agree(coefficients, [-0.0714285714285712, 2.080952380952382, -0.00952380952380966]))
  }

  @Test func densitiesShareAnExtentUnlessTold() throws {
    let table = table(["g": ["a", "a", "a", "a", "b", "b", "b", "b"], "v": [3, 1, 4, 1, 5, 9, 2, 6]])
    let shared = try applying(["density": "v", "groupby": ["g"]], to: table)
    #expect(shared.rowCount == 402)
    #expect(shared.cells("value").first == 1)
    #expect(shared.cells("value").last == 9)
    let whole = try applying(["density": "v", "extent": [3, 5], "steps": 2, "as": ["at", "p"]], to: table)
    #expect(whole.cells("at") == [3, 4, 5])
    #expect(agree([whole.cells("p")[0]], [0.1264878619704465]))
    let counts = try applying(["density": "v", "extent": [3, 5], "steps": 2, "counts": true, "cumulative": true], to: table)
    #expect(agree([counts.cells("density")[0]], [.number(8 * 0.4267487032965574)]))
  }

  @Test func quantilesStepFromHalfAStep() throws {
    let table = table(["v": [3, 1, 4, 1, 5, 9, 2, 6]])
    let all = try applying(["quantile": "v"], to: table)
    #expect(all.rowCount == 100)
    #expect(all.cells("prob").first == 0.005)
    let some = try applying(["quantile": "v", "probs": [0.25, 0.9], "as": ["p", "q"]], to: table)
    #expect(agree(some.cells("q"), [1.75, 6.9]))
  }

  @Test func smoothedCurvesKeepTheirGroups() throws {
    let result = try applying(["loess": "y", "on": "x", "groupby": ["g"], "bandwidth": 0.6], to: points)
    #expect(result.cells("g").count == 9)
    #expect(agree([result.cells("y")[0]], [2.0412087830816636]))
  }
}
