import ChartCompiler
import Datasets
import Tables

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Data for charts: files below one folder, tables given by name, and the catalogue of the dossier.
///
/// - Nothing outside of the folder is ever opened: no absolute path, no way up, no link that leads out, no device, no network.
/// - A table given by name hides a series of the same name.
package struct FileAccess: DataAccess {
  /// The folder as given, and with its links followed.
  package let base: String
  private let root: String
  private let named: [String: Table]
  private let catalogue: Catalogue

  /// - Parameter named: tables by the names under which specs ask for them.
  /// - Throws: ``ExportError`` of reason `missing` when the folder is not there.
  package init(base: String, named: [String: Table] = [:], catalogue: Catalogue = .bundled) throws(ExportError) {
    guard let root = System.realPath(base), System.kind(of: root) == .folder else { throw ExportError(base, .missing) }
    (self.base, self.root, self.named, self.catalogue) = (base, root, named, catalogue)
  }

  package func bytes(at address: String) throws(DataAccessError) -> [UInt8] {
    let local: LocalAddress
    do { local = try LocalAddress(address) } catch { throw DataAccessError(address, .refused(error.reason)) }
    guard let real = System.realPath(FilePath.joined(root, local.path)) else {
      throw DataAccessError(address, errno == EACCES || errno == ELOOP ? .unreadable(System.problem) : .missing)
    }
    guard real.hasPrefix(root.hasSuffix("/") ? root : root + "/") else {
      throw DataAccessError(address, .refused(LocalAddress.Refusal.outside.reason))
    }
    // Without links by now; a pipe put here meanwhile does not make us wait.
    let descriptor = open(real, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw DataAccessError(address, .unreadable(System.problem)) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0, System.kind(info) == .regular else {
      throw DataAccessError(address, .refused("it is \(System.kind(info) == .folder ? "a folder" : "a device or pipe"), not a file"))
    }
    do { return try InputFile.bytes(of: descriptor, name: address) } catch { throw DataAccessError(address, .unreadable(error.sentence)) }
  }

  package func table(named name: String) throws(DataAccessError) -> Table? {
    if let table = named[name] { return table }
    do {
      return try catalogue.table(named: name)
    } catch {
      if case .unknownSeries = error { return nil }
      throw DataAccessError(name, .unreadable(error.message))
    }
  }

  package func names(near name: String) -> [String] {
    do {
      _ = try catalogue.table(named: name)
    } catch {
      if case .unknownSeries(_, let nearest) = error { return nearest }
    }
    return []
  }
}
