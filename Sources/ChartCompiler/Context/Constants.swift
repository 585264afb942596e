import Specs
import Tables

/// Author's values, to be read as dates where their field is temporal.
struct Constants: Hashable, Sendable {
  var values: [Datum]
  var isTime: Bool
  var timeUnit: TimeUnitDef?
}
