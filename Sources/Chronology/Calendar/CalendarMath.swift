// Whole-number calendar arithmetic in the proleptic Gregorian calendar.
// Source: the era method (400-year cycles of 146 097 days), counted from 1 March.

let millisecondsPerSecond = 1000.0
let millisecondsPerMinute = 60_000.0
let millisecondsPerHour = 3_600_000.0
let millisecondsPerDay = 86_400_000.0
let millisecondsPerWeek = 604_800_000.0

/// The largest distance from 1970 that a date may have, in milliseconds, as in ECMAScript.
let timeLimit = 8.64e15

/// Division that rounds toward negative infinity.
@inline(__always)
func floorDivide(_ a: Int, _ b: Int) -> Int {
  let quotient = a / b
  return (a % b != 0 && (a < 0) != (b < 0)) ? quotient - 1 : quotient
}

/// The remainder that goes with ``floorDivide(_:_:)``; never negative for a positive divisor.
@inline(__always)
func floorModulo(_ a: Int, _ b: Int) -> Int {
  let remainder = a % b
  return remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder
}

/// Days from 1 January 1970 to a date; months outside 1...12 and any day carry over.
func daysFromCivil(year: Int, month: Int, day: Int) -> Int {
  let zeroBased = month - 1
  let carried = year + floorDivide(zeroBased, 12)
  let month = floorModulo(zeroBased, 12) + 1
  let year = month <= 2 ? carried - 1 : carried
  let era = floorDivide(year, 400)
  let yearOfEra = year - era * 400
  let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5
  let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  return era * 146_097 + dayOfEra - 719_468 + day - 1
}

/// The date that lies so many days after 1 January 1970; months count from 1.
func civilFromDays(_ days: Int) -> (year: Int, month: Int, day: Int) {
  let shifted = days + 719_468
  let era = floorDivide(shifted, 146_097)
  let dayOfEra = shifted - era * 146_097
  let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
  let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let shiftedMonth = (5 * dayOfYear + 2) / 153
  let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
}

/// The weekday of a day counted from 1 January 1970, 0 for Sunday.
@inline(__always)
func weekdayFromDays(_ days: Int) -> Int { floorModulo(days + 4, 7) }

/// Splits wall-clock milliseconds into whole days since 1970 and milliseconds of the day.
@inline(__always)
func splitDay(_ local: Double) -> (days: Int, rest: Int) {
  let whole = Int(local)
  let days = floorDivide(whole, 86_400_000)
  return (days, whole - days * 86_400_000)
}

/// A time cut to whole milliseconds, or NaN when it is outside what a date may be (`TimeClip`).
@inline(__always)
func clippedTime(_ ms: Double) -> Double {
  guard ms.magnitude <= timeLimit else { return .nan }
  return ms.rounded(.towardZero) + 0
}
