import ChartExport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The two ends of the command that people read.
enum Console {
  /// Whether messages go to a terminal that moves its cursor.
  static let isTerminal = isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb"
  /// Whether messages may be colored; see no-color.org.
  static let hasColor = isTerminal && environment("NO_COLOR") == nil

  /// One line that tells what went wrong.
  static func complain(_ message: String) {
    say(hasColor ? "\u{1B}[31mrapport:\u{1B}[0m \(message)" : "rapport: \(message)")
  }

  /// One line on the standard error.
  static func say(_ message: String) { write(message + "\n") }

  /// Text on the standard error, as it is. There is nobody to tell when that fails.
  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let put = bytes[start...].withUnsafeBytes { part in
        #if canImport(Darwin)
          Darwin.write(STDERR_FILENO, part.baseAddress, part.count)
        #elseif canImport(Musl)
          Musl.write(STDERR_FILENO, part.baseAddress, part.count)
        #else
          Glibc.write(STDERR_FILENO, part.baseAddress, part.count)
        #endif
      }
      guard put > 0 else { return }
      start += put
    }
  }

  static let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
