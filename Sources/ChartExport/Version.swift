/// The version of Rapport, as `rapport --version` prints it and CHANGELOG.md lists it.
public enum Version {
  public static let current = "0.1.0"
}
