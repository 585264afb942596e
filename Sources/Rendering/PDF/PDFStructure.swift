import Scenes

/// What a PDF tells those who have it read to them: a figure a page with its alternative text, and links. Source: ISO 32000-1, 14.7 and 14.8.
struct PDFStructure {
  let root: Int
  private let document: Int
  private var children: [Int] = []
  /// What holds the content of a page, or a link, by the number that these have.
  private var parents: [(element: Int, isPage: Bool)] = []

  init(_ file: inout PDFFile) { (root, document) = (file.reserve(), file.reserve()) }

  /// Adds a page that is all one figure; gives the number for it to be found by.
  mutating func addFigure(page: Int, alternative: String?, to file: inout PDFFile) -> Int {
    let element = file.add { buffer in
      buffer.raw("<</Type/StructElem/S/Figure/P ")
      buffer.reference(document)
      buffer.raw("/Pg ")
      buffer.reference(page)
      if let alternative {
        buffer.raw("/Alt")
        buffer.text(alternative)
      }
      buffer.raw("/K 0>>")
    }
    return add(element, isPage: true)
  }

  /// Adds a link; gives the number for its annotation to be found by.
  mutating func addLink(annotation: Int, page: Int, to file: inout PDFFile) -> Int {
    let element = file.add { buffer in
      buffer.raw("<</Type/StructElem/S/Link/P ")
      buffer.reference(document)
      buffer.raw("/Pg ")
      buffer.reference(page)
      buffer.raw("/K<</Type/OBJR/Obj ")
      buffer.reference(annotation)
      buffer.raw(">>>>")
    }
    return add(element, isPage: false)
  }

  private mutating func add(_ element: Int, isPage: Bool) -> Int {
    children.append(element)
    parents.append((element, isPage))
    return parents.count - 1
  }

  func write(to file: inout PDFFile) {
    file.write(document) { buffer in
      buffer.raw("<</Type/StructElem/S/Document/P ")
      buffer.reference(root)
      buffer.raw("/K[")
      for child in children {
        buffer.reference(child)
        buffer.space()
      }
      buffer.raw("]>>")
    }
    file.write(root) { buffer in
      buffer.raw("<</Type/StructTreeRoot/K ")
      buffer.reference(document)
      buffer.raw("/ParentTree<</Nums[")
      for (number, parent) in parents.enumerated() {
        buffer.whole(number)
        buffer.raw(parent.isPage ? "[" : " ")
        buffer.reference(parent.element)
        buffer.raw(parent.isPage ? "]" : " ")
      }
      buffer.unescaped("]>>/ParentTreeNextKey \(parents.count)>>")
    }
  }
}
