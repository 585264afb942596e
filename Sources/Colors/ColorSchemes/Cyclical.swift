extension ColorScheme {
  /// Ramps that end where they began, for angles, hours and months.
  ///
  /// - Six hexadecimal digits a color, evenly spaced. Source: the palettes of Vega's documentation.
  static let cyclical: [(name: String, hex: String)] = [
    (
      "rainbow",
      """
      6e40aa883eb1a43db3bf3cafd83fa4ee4395fe4b83ff576eff6659ff7847ff8c38f3a130e2b72fcfcc36bee044aff05b\
      8ff4576ff65b52f6673af27828ea8d1ddfa319d0b81cbecb23abd82f96e03d82e14c6edb5a5dd0664dbf6e40aa
      """
    ),
    (
      "sinebow",
      """
      ff4040fc582af47218e78d0bd5a703bfbf00a7d5038de70b72f41858fc2a40ff402afc5818f4720be78d03d5a700bfbf\
      03a7d50b8de71872f42a58fc4040ff582afc7218f48d0be7a703d5bf00bfd503a7e70b8df41872fc2a58ff4040
      """
    ),
  ]
}
