/// The version of Rapport, as `rapport --version` prints it and CHANGELOG.md lists it.
package enum Version {
  package static let current = "0.1.0"
}
