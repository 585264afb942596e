import ChartExport
import Synchronization

/// Shows how far long work has come: a bar on a terminal, a line a step elsewhere.
final class Progress: Sendable {
  private let total: Int
  private let done = Mutex(0)

  init(total: Int) { self.total = total }

  /// One more step is done.
  func step(_ text: String) {
    done.withLock { done in
      done += 1
      if Console.isTerminal {
        let filled = total == 0 ? Self.width : done * Self.width / total
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
        Console.write("\r\u{1B}[K\(bar) \(done)/\(total)  \(text.prefix(40))")
      } else {
        Console.say("\(done)/\(total) \(text)")
      }
    }
  }

  /// Takes the bar away, so that what follows stands on a line of its own.
  func finish() {
    if Console.isTerminal { Console.write("\r\u{1B}[K") }
  }

  private static let width = 24
}
