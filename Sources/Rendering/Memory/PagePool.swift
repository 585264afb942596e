import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lends large pieces of memory to one picture after another, and keeps them in between.
///
/// - They lie outside of the heap, which pictures of many sizes would leave in pieces and make grow for many charts; and the system clears every
///   page that it hands out, which takes longer than clearing what is used. See docs/decisions/0060-pages-outside-the-heap.md.
enum PagePool {
  /// Pieces that nobody uses, by the power of two that their size is.
  private static let idle = Mutex<[Int: [Piece]]>([:])

  private struct Piece: @unchecked Sendable {
    let start: UnsafeMutableRawPointer
  }

  /// The smallest and the largest pieces that are kept, as powers of two. The end of a piece that is never used takes no memory.
  private static let kept = 16...25

  /// Memory to be handed back with ``giveBack(_:count:)``; `nil` where the system gives none.
  ///
  /// - Parameter zeroed: whether all bytes have to be zero.
  static func take(_ count: Int, zeroed: Bool) -> UnsafeMutableRawPointer? {
    let power = power(of: count)
    if let piece = idle.withLock({ $0[power]?.popLast() }) {
      if zeroed { piece.start.initializeMemory(as: UInt8.self, repeating: 0, count: count) }
      return piece.start
    }
    guard let start = mmap(nil, 1 << power, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0), start != MAP_FAILED else { return nil }
    return start
  }

  static func giveBack(_ start: UnsafeMutableRawPointer, count: Int) {
    let power = power(of: count)
    if power <= kept.upperBound {
      idle.withLock { $0[power, default: []].append(Piece(start: start)) }
    } else {
      munmap(start, 1 << power)
    }
  }

  private static func power(of count: Int) -> Int { max(kept.lowerBound, Int.bitWidth - (count - 1).leadingZeroBitCount) }
}
