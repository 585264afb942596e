import Rendering
import Scenes
import Testing

/// Expected widths are HarfBuzz advances of the DejaVu fonts in font units, times the size (libharfbuzz through Python).
@Suite struct PangoTextMeasurerTests {
  static let published: [(String, Double, Int, String, Double)] = [
    ("sans-serif", 11, 400, "Miles_per_Gallon", 92.45263671875), ("sans-serif", 11, 700, "Horsepower", 74.67431640625),
    ("sans-serif", 10, 400, "AVAToTe fi ffl WAVE", 93.759765625), ("sans-serif", 10, 400, "2,000,000", 50.8935546875),
    ("serif", 14, 400, "Trade, 1991–2024", 128.7822265625), ("monospace", 12, 400, "abc 123", 50.572265625),
    ("sans-serif", 10, 400, "Россия и Пакистан", 98.69140625), ("'No Such Font', sans-serif", 10, 400, "2,000,000", 50.8935546875),
    ("No Such Font", 10, 400, "2,000,000", 50.8935546875), ("sans-serif", 10, 400, "", 0),
  ]

  @Test("Widths are those of the unhinted, kerned font", arguments: published)
  func width(family: String, size: Double, weight: Int, text: String, expected: Double) {
    let width = PangoTextMeasurer().width(of: text, font: Font(family: family, size: size, weight: weight))
    #expect(abs(width - expected) < 0.02)
  }

  @Test("Widths grow with the size and do not snap to pixels")
  func scales() {
    let measurer = PangoTextMeasurer()
    let small = measurer.width(of: "Comparison", font: Font(size: 9.3))
    let large = measurer.width(of: "Comparison", font: Font(size: 93))
    #expect(abs(large - 10 * small) < 0.1)
  }

  @Test("Many threads measure the same")
  func concurrent() async {
    let widths = await withTaskGroup(of: [Double].self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<200).map { PangoTextMeasurer().width(of: "label \($0)", font: Font(size: 12)) } }
      }
      var all: Set<[Double]> = []
      for await some in group { all.insert(some) }
      return all
    }
    #expect(widths.count == 1)
  }

  @Test("An Urdu word is set in one font that has all its letters, so the whole is as wide as shaped at once")
  func urdu() {
    let measurer = PangoTextMeasurer(language: "ur")
    let font = Font(size: 20)
    let joined = measurer.width(of: "رائے", font: font)
    let apart = "رائے".map { measurer.width(of: String($0), font: font) }.reduce(0, +)
    #expect(joined > 0)
    #expect(joined < apart)
  }
}
