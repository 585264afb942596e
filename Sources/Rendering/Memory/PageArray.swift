/// Plain values on pages of the ``PagePool``, for work that needs many of them for a while.
struct PageArray<Element: BitwiseCopyable>: ~Copyable {
  let start: UnsafeMutablePointer<Element>
  let count: Int

  /// - Parameter zeroed: whether all bytes are zero at first; else they are whatever they were, and take no memory before they are written.
  /// - `nil` where there is no memory for it.
  init?(count: Int, zeroed: Bool = true) {
    guard let bytes = PagePool.take(count * MemoryLayout<Element>.stride, zeroed: zeroed) else { return nil }
    (start, self.count) = (bytes.bindMemory(to: Element.self, capacity: count), count)
  }

  deinit { PagePool.giveBack(start, count: count * MemoryLayout<Element>.stride) }
}
