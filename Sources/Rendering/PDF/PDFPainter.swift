import Scenes

/// Draws scenes as PDF files with real text, embedded fonts and alternative texts.
///
/// - `scale` is points of paper a point of the scene. `date` (ISO 8601) is recorded as the time of making, so that equal scenes
///   give equal bytes.
package struct PDFPainter: Sendable {
  package var scale: Double
  package var date: String

  package init(scale: Double = 1, date: String = "2000-01-01T00:00:00Z") { (self.scale, self.date) = (scale, date) }

  /// A file of one page.
  package func pdf(of scene: Scene) throws(RenderingError) -> [UInt8] {
    try pdf(of: [scene], metadata: scene.metadata)
  }

  /// A file with a page a scene, each of its own size, and an outline of their titles if there are several.
  ///
  /// - Throws: ``RenderingError``; ``RenderingError/emptyPage(width:height:)`` without any scene.
  package func pdf(of scenes: [Scene], metadata: SceneMetadata) throws(RenderingError) -> [UInt8] {
    guard !scenes.isEmpty else { throw .emptyPage(width: 0, height: 0) }
    for scene in scenes { _ = try PageLimits.pixelSize(of: scene.size, scale: scale) }
    let resources = PDFResources()
    var structure = PDFStructure(&resources.file)
    let tree = resources.file.reserve()
    var pages: [Int] = []
    for scene in scenes { pages.append(try page(of: scene, tree: tree, resources, &structure)) }
    try resources.finish()
    structure.write(to: &resources.file)
    resources.file.write(tree) { buffer in
      buffer.unescaped("<</Type/Pages/Count \(pages.count)/Kids[")
      for page in pages {
        buffer.reference(page)
        buffer.space()
      }
      buffer.raw("]>>")
    }
    let outline = scenes.count > 1 ? addOutline(zip(scenes, pages).map { ($0.metadata.title, $1) }, to: &resources.file) : nil
    let packet = MetadataPacket(metadata).xmp.map { xmp in
      resources.file.add(stream: Array(xmp.utf8), plain: true) { $0.raw("/Type/Metadata/Subtype/XML") }
    }
    let catalog = resources.file.add { buffer in
      buffer.raw("<</Type/Catalog/Pages ")
      buffer.reference(tree)
      buffer.raw("/MarkInfo<</Marked true>>/StructTreeRoot ")
      buffer.reference(structure.root)
      if let outline {
        buffer.raw("/PageMode/UseOutlines/Outlines ")
        buffer.reference(outline)
      }
      if let packet {
        buffer.raw("/Metadata ")
        buffer.reference(packet)
      }
      if let language = metadata.language {
        buffer.raw("/Lang")
        buffer.text(language)
      }
      if metadata.title != nil { buffer.raw("/ViewerPreferences<</DisplayDocTitle true>>") }
      buffer.raw(">>")
    }
    let information = resources.file.add { describe(metadata, in: &$0) }
    return resources.file.bytes(catalog: catalog, information: information)
  }

  /// Draws a page and gives its object.
  private func page(of scene: Scene, tree: Int, _ resources: PDFResources, _ structure: inout PDFStructure) throws(RenderingError) -> Int {
    let (width, height) = (scene.size.width * scale, scene.size.height * scale)
    let base = PDFMatrix(a: scale, b: 0, c: 0, d: -scale, x: 0, y: height)
    let canvas = PDFCanvas(resources: resources, base: base, language: scene.metadata.language)
    canvas.content.raw("/Figure<</MCID 0>>BDC\n")
    let measurer = PangoTextMeasurer(language: scene.metadata.language ?? "en")
    try ScenePainter(canvas: canvas, measurer: measurer).paint(scene)
    canvas.content.raw("EMC\n")
    let content = resources.file.add(stream: canvas.content.bytes) { _ in }
    let page = resources.file.reserve()
    let number = structure.addFigure(page: page, alternative: scene.metadata.description ?? scene.metadata.title, to: &resources.file)
    var annotations: [Int] = []
    for link in canvas.links {
      let annotation = resources.file.reserve()
      let place = structure.addLink(annotation: annotation, page: page, to: &resources.file)
      resources.file.write(annotation) { buffer in
        buffer.unescaped("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/StructParent \(place)/Rect[")
        buffer.operand(link.box.x1, link.box.y1)
        buffer.operand(link.box.x2, link.box.y2)
        buffer.raw("]/Contents")
        buffer.text(link.address)
        buffer.raw("/A<</S/URI/URI")
        buffer.string(link.address)
        buffer.raw(">>>>")
      }
      annotations.append(annotation)
    }
    resources.file.write(page) { buffer in
      buffer.raw("<</Type/Page/Parent ")
      buffer.reference(tree)
      buffer.raw("/MediaBox[0 0 ")
      buffer.operand(width, height)
      buffer.raw("]/Resources ")
      buffer.reference(resources.object)
      buffer.raw("/Contents ")
      buffer.reference(content)
      // Colors are mixed as on a screen.
      buffer.unescaped("/Group<</S/Transparency/CS/DeviceRGB/I true>>/StructParents \(number)")
      if !annotations.isEmpty {
        buffer.raw("/Tabs/S/Annots[")
        for annotation in annotations {
          buffer.reference(annotation)
          buffer.space()
        }
        buffer.raw("]")
      }
      buffer.raw(">>")
    }
    return page
  }

  /// An outline of pages, by their titles or numbers. Source: ISO 32000-1, 12.3.3.
  private func addOutline(_ pages: [(title: String?, object: Int)], to file: inout PDFFile) -> Int {
    let root = file.reserve()
    let items = pages.map { _ in file.reserve() }
    for (place, page) in pages.enumerated() {
      file.write(items[place]) { buffer in
        buffer.raw("<</Title")
        buffer.text(page.title ?? "\(place + 1)")
        buffer.raw("/Parent ")
        buffer.reference(root)
        if place > 0 {
          buffer.raw("/Prev ")
          buffer.reference(items[place - 1])
        }
        if place + 1 < items.count {
          buffer.raw("/Next ")
          buffer.reference(items[place + 1])
        }
        buffer.raw("/Dest[")
        buffer.reference(page.object)
        buffer.raw("/Fit]>>")
      }
    }
    file.write(root) { buffer in
      buffer.unescaped("<</Type/Outlines/Count \(items.count)")
      for (key, item) in [("/First ", items.first), ("/Last ", items.last)] as [(StaticString, Int?)] {
        guard let item else { continue }
        buffer.raw(key)
        buffer.reference(item)
      }
      buffer.raw(">>")
    }
    return root
  }

  private func describe(_ metadata: SceneMetadata, in buffer: inout PDFBuffer) {
    func set(_ key: StaticString, _ text: String?) {
      guard let text else { return }
      buffer.raw(key)
      buffer.text(text)
    }
    buffer.raw("<<")
    set("/Title", metadata.title)
    set("/Author", metadata.author)
    set("/Subject", metadata.description)
    let keywords = [metadata.source.map { "Source: \($0)" }, metadata.license.map { "License: \($0)" }].compactMap(\.self)
    if !keywords.isEmpty { set("/Keywords", keywords.joined(separator: "; ")) }
    set("/Creator", Producer.name)
    set("/Producer", Producer.name)
    set("/CreationDate", pdfDate)
    set("/ModDate", pdfDate)
    buffer.raw(">>")
  }

  /// `D:20000131120000Z` or `D:20000131120000+02'00'`. Source: ISO 32000-1, 7.9.4.
  private var pdfDate: String {
    let (day, time) = (date.prefix { $0 != "T" }, date.drop { $0 != "T" })
    let clock = time.prefix { $0 != "Z" && $0 != "+" && $0 != "-" }
    let zone = time.dropFirst(clock.count).split(separator: ":").joined(separator: "'")
    let digits = (day + clock.prefix { $0 != "." }).filter { $0.isASCII && $0.isNumber }
    return "D:\(digits)\(zone.count > 1 ? zone + "'" : zone)"
  }
}
