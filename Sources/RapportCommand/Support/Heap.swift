import CMalloc

/// What becomes of memory that is given back: a setting of the process, which is the command's to make and not that of a library.
enum Heap {
  /// Keeps what a chart gives back for the next one: by default glibc returns large blocks to the system each time, and every chart pays for
  /// having their pages cleared again. Small blocks are joined at once, so that a long batch leaves fewer gaps that nothing fits in.
  static func keepPages() {
    #if canImport(Glibc)
      // The largest threshold that glibc takes.
      mallopt(M_MMAP_THRESHOLD, 32 << 20)
      mallopt(M_TRIM_THRESHOLD, 256 << 20)
      mallopt(M_MXFAST, 0)
    #endif
  }
}
