import Scenes

/// What a file says of itself, as RDF: Dublin Core and the IPTC's alternative text.
///
/// - Source: XMP specification part 1; IPTC Photo Metadata Standard 2021.1 (`AltTextAccessibility`).
struct MetadataPacket {
  private let metadata: SceneMetadata

  init(_ metadata: SceneMetadata) { self.metadata = metadata }

  /// The RDF element, or `nil` when there is nothing to say.
  var rdf: String? {
    var parts = ""
    func alternative(_ name: String, _ text: String?) {
      guard let text else { return }
      parts += "<\(name)><rdf:Alt><rdf:li xml:lang=\"x-default\">\(XMLText.escaped(text))</rdf:li></rdf:Alt></\(name)>"
    }
    alternative("dc:title", metadata.title)
    alternative("dc:description", metadata.description)
    alternative("Iptc4xmpCore:AltTextAccessibility", metadata.description)
    alternative("dc:rights", metadata.license)
    if let author = metadata.author {
      parts += "<dc:creator><rdf:Seq><rdf:li>\(XMLText.escaped(author))</rdf:li></rdf:Seq></dc:creator>"
    }
    if let source = metadata.source { parts += "<dc:source>\(XMLText.escaped(source))</dc:source>" }
    if let language = metadata.language {
      parts += "<dc:language><rdf:Bag><rdf:li>\(XMLText.escaped(language))</rdf:li></rdf:Bag></dc:language>"
    }
    guard !parts.isEmpty else { return nil }
    return """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">\
      \(parts)</rdf:Description></rdf:RDF>
      """
  }

  /// The packet for a PNG file.
  var xmp: String? {
    rdf.map { rdf in
      """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">\(rdf)</x:xmpmeta><?xpacket end="r"?>
      """
    }
  }
}
