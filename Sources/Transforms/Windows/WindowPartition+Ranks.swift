import Specs

extension WindowPartition {
  /// The window operations that look at the order alone, one result a place.
  ///
  /// - Source: Vega's window operations. Its `cume_dist` gives the first place 1 / n even where it has peers.
  func ranks(_ operation: WindowOperation, parameter: Double) -> [Double?] {
    switch operation {
    case .rank: return rank.map { $0 }
    case .denseRank:
      var rank = 1.0
      return (0..<count).map { place in
        if place > 0, differs[place] { rank += 1 }
        return rank
      }
    case .percentRank: return rank.map { ($0 - 1) / Double(count - 1) }
    case .cumeDist: return cumulativeShare.map { $0 }
    case .ntile: return cumulativeShare.map { (parameter * $0).rounded(.up) }
    default: return (0..<count).map { Double($0 + 1) }
    }
  }

  private var rank: [Double] {
    var rank = 1.0
    return (0..<count).map { place in
      if place > 0, differs[place] { rank = Double(place + 1) }
      return rank
    }
  }

  private var cumulativeShare: [Double] {
    var reached = 0
    return (0..<count).map { place in
      if reached < place {
        reached = place
        while reached + 1 < count, !differs[reached + 1] { reached += 1 }
      }
      return Double(1 + reached) / Double(count)
    }
  }
}
