import CCairo
import Scenes

/// Draws scenes as PDF files with real text and embedded fonts.
///
/// - `scale` is points of paper a point of the scene. `date` (ISO 8601) is recorded as the time of making, so that equal scenes
///   give equal bytes.
public struct PDFPainter: Sendable {
  public var scale: Double
  public var date: String

  public init(scale: Double = 1, date: String = "2000-01-01T00:00:00Z") { (self.scale, self.date) = (scale, date) }

  /// A file of one page.
  public func pdf(of scene: Scene) throws(RenderingError) -> [UInt8] {
    try pdf(of: [scene], metadata: scene.metadata)
  }

  /// A file with a page a scene, each of its own size, and an outline of their titles if there are several.
  ///
  /// - Throws: ``RenderingError``; ``RenderingError/emptyPage(width:height:)`` without any scene.
  public func pdf(of scenes: [Scene], metadata: SceneMetadata) throws(RenderingError) -> [UInt8] {
    guard let first = scenes.first else { throw .emptyPage(width: 0, height: 0) }
    for scene in scenes { _ = try PageLimits.pixelSize(of: scene.size, scale: scale) }
    let output = ByteSink()
    // The sink is alive until the surface is destroyed below.
    let closure = Unmanaged.passUnretained(output).toOpaque()
    let surface = cairo_pdf_surface_create_for_stream(
      { closure, data, count in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue().bytes += UnsafeBufferPointer(start: data, count: Int(count))
        return CAIRO_STATUS_SUCCESS
      }, closure, first.size.width * scale, first.size.height * scale)
    guard let surface else { throw .drawing("no memory") }
    defer { cairo_surface_destroy(surface) }
    record(metadata, on: surface)
    for (index, scene) in scenes.enumerated() {
      try paint(scene, page: index + 1, of: scenes.count, on: surface)
    }
    cairo_surface_finish(surface)
    try check(surface)
    return withExtendedLifetime(output) { output.bytes }
  }

  private func paint(_ scene: Scene, page: Int, of count: Int, on surface: OpaquePointer) throws(RenderingError) {
    cairo_pdf_surface_set_size(surface, scene.size.width * scale, scene.size.height * scale)
    let canvas = CairoCanvas(surface: surface, scale: scale, textMode: .glyphs, language: scene.metadata.language)
    if count > 1 {
      let title = scene.metadata.title ?? "\(page)"
      _ = cairo_pdf_surface_add_outline(surface, Int32(CAIRO_PDF_OUTLINE_ROOT), title, "page=\(page)", cairo_pdf_outline_flags_t(rawValue: 0))
    }
    let measurer = PangoTextMeasurer(language: scene.metadata.language ?? "en")
    try ScenePainter(canvas: canvas, measurer: measurer).paint(scene)
    canvas.showPage()
    try canvas.check()
    try check(surface)
  }

  private func check(_ surface: OpaquePointer) throws(RenderingError) {
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else { throw .drawing(String(cString: cairo_status_to_string(status))) }
  }

  private func record(_ metadata: SceneMetadata, on surface: OpaquePointer) {
    func set(_ key: cairo_pdf_metadata_t, _ text: String?) { if let text { cairo_pdf_surface_set_metadata(surface, key, text) } }
    set(CAIRO_PDF_METADATA_TITLE, metadata.title)
    set(CAIRO_PDF_METADATA_AUTHOR, metadata.author)
    set(CAIRO_PDF_METADATA_SUBJECT, metadata.description)
    let keywords = [metadata.source.map { "Source: \($0)" }, metadata.license.map { "License: \($0)" }].compactMap(\.self)
    if !keywords.isEmpty { set(CAIRO_PDF_METADATA_KEYWORDS, keywords.joined(separator: "; ")) }
    set(CAIRO_PDF_METADATA_CREATOR, Producer.name)
    set(CAIRO_PDF_METADATA_CREATE_DATE, date)
    set(CAIRO_PDF_METADATA_MOD_DATE, date)
  }
}

/// Collects what Cairo writes.
private final class ByteSink {
  var bytes: [UInt8] = []
}
