/// Rounds halves up, as JavaScript does; Vega's layout depends on it.
func roundedHalfUp(_ value: Double) -> Double { (value + 0.5).rounded(.down) }
