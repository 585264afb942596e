import Foundation

/// A text that was reviewed once and has to stay.
///
/// - `UPDATE_GOLDEN=1` in the environment rewrites the files; the difference is then reviewed like any other.
public enum Golden {
  /// What differs from the file at a path, in a sentence; `nil` when nothing does. A mismatch leaves `PATH-changed` beside it.
  public static func difference(_ text: String, at path: String) throws -> String? {
    let changed = path + "-changed"
    let known = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    if known == text {
      try? FileManager.default.removeItem(atPath: changed)
      return nil
    }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      try? FileManager.default.removeItem(atPath: changed)
      return nil
    }
    guard let known else { return "\(path) is not there; UPDATE_GOLDEN=1 makes it" }
    try Data(text.utf8).write(to: URL(fileURLWithPath: changed))
    let (old, new) = (lines(known), lines(text))
    let line = zip(old, new).prefix { $0 == $1 }.count
    let (was, now) = (line < old.count ? old[line] : "the end", line < new.count ? new[line] : "the end")
    return "\(path), line \(line + 1): was \(was.prefix(160)), is \(now.prefix(160))"
  }

  private static func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
}
