/// The members of scales.
///
/// - Source: the JSON schema that Vega-Lite publishes (`Scale`).
package struct ScaleMembers: DefinitionKind {
  package static let name = "scale"
  package static let table = MemberTable(ScaleMembers())

  package let align = Member(number)
  package let base = Member(number)
  package let bins = Member(.scaleBins)
  package let clamp = Member(flag)
  package let constant = Member(number)
  package let domain = Member(.domain)
  package let domainMax = Member(.end)
  package let domainMid = Member(number)
  package let domainMin = Member(.end)
  package let domainRaw = Member(.onlyExpression)
  package let exponent = Member(number)
  package let interpolate = Member(.interpolation)
  package let nice = Member(.nice)
  package let padding = Member(number)
  package let paddingInner = Member(number)
  package let paddingOuter = Member(number)
  package let range = Member(.range)
  package let rangeMax = Member(.rangeEnd)
  package let rangeMin = Member(.rangeEnd)
  package let reverse = Member(flag)
  package let round = Member(flag)
  package let scheme = Member(.scheme)
  package let type = Member(SpecType<ScaleType>.choice)
  package let zero = Member(flag)

  private static let number = SpecType<Double>.number.dynamic
  private static let flag = SpecType<Bool>.flag.dynamic
}

/// A scale as an author wrote it.
package typealias ScaleDef = Definition<ScaleMembers>
