import CDeflate

/// What becomes of memory that is given back.
enum Heap {
  /// Keeps what bitmaps give back for the next ones: by default glibc returns blocks of their size to the system each time, and every
  /// chart pays for having their pages cleared again.
  static let keepsPages: Bool = {
    #if canImport(Glibc)
      // The largest threshold that glibc takes.
      return mallopt(M_MMAP_THRESHOLD, 32 << 20) == 1 && mallopt(M_TRIM_THRESHOLD, 256 << 20) == 1
    #else
      return false
    #endif
  }()
}
