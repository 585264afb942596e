/// Where the project's own files lie, for tests that read charts and sources.
public enum ProjectFolder {
  /// The folder of Package.swift.
  public static let path: String = {
    // This file is Tests/TestSupport/ProjectFolder.swift.
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()
}
