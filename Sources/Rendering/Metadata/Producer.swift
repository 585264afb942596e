/// The program's name in the files it makes.
enum Producer {
  static let name = "Rapport"
}
