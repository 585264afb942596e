import Scenes

/// How large page and plot are, given how far the view reaches beyond the plot.
///
/// - Source: Vega's `viewSizeLayout`.
struct PageFit {
  var page: Page
  var plot: Size
  var viewBounds: Bounds

  var overhang: Padding {
    func whole(_ value: Double) -> Double { max(0, value.rounded(.up)) }
    return Padding(
      left: whole(-viewBounds.x1), top: whole(-viewBounds.y1), right: whole(viewBounds.x2 - plot.width),
      bottom: whole(viewBounds.y2 - plot.height))
  }

  var pageSize: Size {
    let content = contentSize
    return Size(
      max(0, content.width + page.padding.left + page.padding.right), max(0, content.height + page.padding.top + page.padding.bottom))
  }

  var origin: Point {
    let isFixed = page.autosize.kind == .none
    return Point(page.padding.left + (isFixed ? 0 : overhang.left), page.padding.top + (isFixed ? 0 : overhang.top))
  }

  /// The plot size that the page has room for; the given one where the page follows the plot.
  var plotSize: Size {
    let (asked, over) = (asked, overhang)
    let fitted = Size(max(0, asked.width - over.left - over.right), max(0, asked.height - over.top - over.bottom))
    return switch page.autosize.kind {
    case .none: asked
    case .pad: plot
    case .fit: fitted
    case .fitX: Size(fitted.width, plot.height)
    case .fitY: Size(plot.width, fitted.height)
    }
  }

  /// The size that the author asked for, without padding.
  private var asked: Size {
    guard page.autosize.contains == .padding else { return page.size }
    return Size(page.size.width - page.padding.left - page.padding.right, page.size.height - page.padding.top - page.padding.bottom)
  }

  private var contentSize: Size {
    let (asked, over) = (asked, overhang)
    let grown = Size(plot.width + over.left + over.right, plot.height + over.top + over.bottom)
    return switch page.autosize.kind {
    case .none, .fit: asked
    case .pad: grown
    case .fitX: Size(asked.width, grown.height)
    case .fitY: Size(grown.width, asked.height)
    }
  }
}
