// swift-tools-version: 6.2
import PackageDescription

// A program that draws with Rapport; it depends on the checkout that it lies in, and would else name the repository's address.
let package = Package(
  name: "ViewsReport",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "rapport", path: "../..")],
  targets: [
    .executableTarget(name: "ViewsReport", dependencies: [.product(name: "Rapport", package: "rapport")])
  ]
)
