/// A confidence interval of the mean from resampling, `nil` where no number is left. NaN is left out.
///
/// - Parameter samples: how many resamples are drawn, each of as many values as there are.
/// - Parameter alpha: what is left out at both ends together; 0.05 gives the 95 % interval.
/// - Parameter random: the next random number in [0, 1).
/// - Source: the percentile bootstrap as in vega-statistics `bootstrapCI`.
package func bootstrapInterval(
  of values: ArraySlice<Double>, samples: Int = 1000, alpha: Double = 0.05, random: () -> Double
) -> (lower: Double, upper: Double)? {
  let numbers = values.filter { !$0.isNaN }
  guard !numbers.isEmpty else { return nil }
  let count = Double(numbers.count)
  var means: [Double] = []
  means.reserveCapacity(samples)
  for _ in 0..<samples {
    var total = 0.0
    for _ in numbers.indices { total += numbers[Int(random() * count)] }
    means.append(total / count)
  }
  means.sort()
  guard let lower = quantile(ofSorted: means[...], at: alpha / 2),
    let upper = quantile(ofSorted: means[...], at: 1 - alpha / 2)
  else { return nil }
  return (lower, upper)
}
