import Datasets
import Testing

/// What qualifiers mean for a chart: some are words without a number, and figures that their source is not sure of are drawn hollow.
@Suite struct QualifierTests {
  @Test("Numbers that are not certain are drawn hollow, exact ones and words are not")
  func loose() {
    for qualifier in [Qualifier.approximate, .estimate, .orderOfMagnitude, .planned, .claimed] { #expect(qualifier.isLoose && !qualifier.isWordOnly) }
    for qualifier in [Qualifier.exact, .rounded, .computed] { #expect(!qualifier.isLoose && !qualifier.isWordOnly) }
    for qualifier in [Qualifier.most, .plurality, .generally, .dozens, .billions, .unstated] { #expect(!qualifier.isLoose && qualifier.isWordOnly) }
  }
}
