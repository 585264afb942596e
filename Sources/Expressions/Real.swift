#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The functions of the platform's mathematics library under plain names.
enum Real {
  static func log(_ x: Double) -> Double { platformLog(x) }
  static func exp(_ x: Double) -> Double { platformExp(x) }
  static func log1p(_ x: Double) -> Double { platformLog1p(x) }
  static func expm1(_ x: Double) -> Double { platformExpm1(x) }
  static func sin(_ x: Double) -> Double { platformSin(x) }
  static func cos(_ x: Double) -> Double { platformCos(x) }
  static func tan(_ x: Double) -> Double { platformTan(x) }
  static func asin(_ x: Double) -> Double { platformAsin(x) }
  static func acos(_ x: Double) -> Double { platformAcos(x) }
  static func atan(_ x: Double) -> Double { platformAtan(x) }
  static func atan2(_ y: Double, _ x: Double) -> Double { platformAtan2(y, x) }

  /// JavaScript's power: NaN for ±1 to an infinite or undefined power, where C says 1.
  static func pow(_ x: Double, _ y: Double) -> Double {
    if y.isNaN || (x.magnitude == 1 && y.isInfinite) { return .nan }
    return platformPow(x, y)
  }
}

// At file level, where the names inside `Real` do not hide the library's.
private func platformLog(_ x: Double) -> Double { log(x) }
private func platformExp(_ x: Double) -> Double { exp(x) }
private func platformLog1p(_ x: Double) -> Double { log1p(x) }
private func platformExpm1(_ x: Double) -> Double { expm1(x) }
private func platformSin(_ x: Double) -> Double { sin(x) }
private func platformCos(_ x: Double) -> Double { cos(x) }
private func platformTan(_ x: Double) -> Double { tan(x) }
private func platformAsin(_ x: Double) -> Double { asin(x) }
private func platformAcos(_ x: Double) -> Double { acos(x) }
private func platformAtan(_ x: Double) -> Double { atan(x) }
private func platformAtan2(_ y: Double, _ x: Double) -> Double { atan2(y, x) }
private func platformPow(_ x: Double, _ y: Double) -> Double { pow(x, y) }
