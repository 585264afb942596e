import CDeflate

/// What becomes of memory that is given back.
enum Heap {
  /// Keeps what a chart gives back for the next one: by default glibc returns large blocks to the system each time, and every chart pays for
  /// having their pages cleared again. Small blocks are joined at once, so that a long batch leaves fewer gaps that nothing fits in.
  static let keepsPages: Bool = {
    #if canImport(Glibc)
      // The largest threshold that glibc takes.
      return mallopt(M_MMAP_THRESHOLD, 32 << 20) == 1 && mallopt(M_TRIM_THRESHOLD, 256 << 20) == 1 && mallopt(M_MXFAST, 0) == 1
    #else
      return false
    #endif
  }()
}
