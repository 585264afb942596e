import Scenes
import Testing

@testable import Rendering

@Suite struct SymbolStampsTests {
  private func symbols(_ symbol: Symbol, sizes: [Double], look: SceneItem) -> SymbolColumns {
    var numbers = Numbers(11)
    let places = (0..<400).map { _ in (x: -10 + 180 * numbers.next(), y: -10 + 220 * numbers.next()) }
    return SymbolColumns(
      symbol, x: places.map(\.x), y: places.map(\.y), sizes: sizes.count == 1 ? sizes : places.indices.map { sizes[$0 % sizes.count] },
      looks: [look])
  }

  private static let fill = SceneItem(.rule(from: .zero, to: .zero), fill: .color(Color(red: 76, green: 120, blue: 168)), opacity: 0.7)
  private static let ring = SceneItem(
    .rule(from: .zero, to: .zero), fill: .color(.transparent), stroke: Stroke(.color(Color(red: 76, green: 120, blue: 168)), width: 2), opacity: 0.7)
  private static let line = SceneItem(.rule(from: .zero, to: .zero), stroke: Stroke(.color(.black), width: 1.5))

  @Test(
    "A crowd of symbols has the pixels that Cairo gives it one by one",
    arguments: [
      (Symbol.circle, [30.0], fill), (.circle, [30], ring), (.circle, [4, 16, 60, 400], fill), (.circle, [4, 16, 60, 400], ring),
      (.circle, [64], line),
      (.diamond, [50], fill), (.triangleUp, [50], ring), (.wedge, [80], line), (.square, [30], fill), (.cross, [40], ring), (.arrow, [90], ring),
    ])
  func sameAsCairo(symbol: Symbol, sizes: [Double], look: SceneItem) throws {
    let crowd = symbols(symbol, sizes: sizes, look: look)
    for scale in [1.0, 1.37] {
      func drawn(byCairoAlone: Bool) throws -> [UInt32] {
        try pixels(scale: scale, byCairoAlone: byCairoAlone) { canvas in
          canvas.translate(0.5, 3)
          let mark = SceneMark(crowd)
          try ScenePainter(canvas: canvas, measurer: EstimatedTextMeasurer()).paint(mark)
        }
      }
      let (whole, stamped) = (try drawn(byCairoAlone: true), try drawn(byCairoAlone: false))
      #expect(whole == stamped, "scale \(scale)")
      #expect(Set(whole).count > 20)
    }
  }

  @Test("Symbols without a size or with a huge one are drawn as Cairo draws them", arguments: [Symbol.circle, .diamond, .triangleUp])
  func oddSizes(symbol: Symbol) throws {
    for sizes in [[.nan, 30], [0, -4, 30], [1e5, 30], [1e20], [.infinity]] as [[Double]] {
      let mark = SceneMark(symbols(symbol, sizes: sizes, look: Self.fill))
      func drawn(byCairoAlone: Bool) throws -> [UInt32] {
        try pixels(byCairoAlone: byCairoAlone) { try ScenePainter(canvas: $0, measurer: EstimatedTextMeasurer()).paint(mark) }
      }
      #expect(try drawn(byCairoAlone: true) == drawn(byCairoAlone: false), "\(sizes)")
    }
  }

  @Test("Symbols kept as columns are the same items, and one call on a canvas")
  func columns() throws {
    var crowd = symbols(.circle, sizes: [30], look: Self.ring)
    crowd.label = RowTexts { "point \($0)" }
    let mark = SceneMark(crowd)
    #expect(mark.items.count == 400)
    #expect(mark.items[7].label == "point 7")
    #expect(mark == SceneMark(.symbol, items: mark.items))
    #expect(Scene(size: Size(1, 1), root: mark).json == Scene(size: Size(1, 1), root: SceneMark(.symbol, items: mark.items)).json)
    let measurer = EstimatedTextMeasurer()
    #expect(mark.bounds(measurer) == SceneMark(.symbol, items: mark.items).bounds(measurer))
    let canvas = CountingCanvas()
    try ScenePainter(canvas: canvas, measurer: measurer).paint(mark)
    #expect(canvas.crowds == 1)
    #expect(canvas.outlines == 0)
  }
}

/// Counts what is asked of it.
private final class CountingCanvas: Canvas {
  private(set) var crowds = 0
  private(set) var outlines = 0

  func save() {}
  func restore() {}
  func translate(_ dx: Double, _ dy: Double) {}
  func rotate(degrees: Double) {}
  func clip(to outline: Outline) {}
  func draw(_ outline: Outline, _ appearance: Appearance) { outlines += 1 }
  func draw(_ symbols: SymbolColumns, one: (_ row: Int) -> Void) { crowds += 1 }
  func draw(_ label: TextLabel, _ appearance: Appearance) {}
  func draw(_ image: SceneImage, _ appearance: Appearance) {}
  func link(_ box: Bounds, to address: String) {}
}
