/// One part of a regular expression.
indirect enum PatternNode {
  case empty
  case scalar(UInt32, ignoringCase: Bool)
  case set(PatternSet)
  case sequence([PatternNode])
  case choice([PatternNode])
  /// A group that keeps what it matched; the first group is 1.
  case group(PatternNode, Int)
  case backReference(Int, ignoringCase: Bool)
  /// A repeat; `groups` are those inside, which each round forgets.
  case repeated(PatternNode, ClosedRange<Int>, isLazy: Bool, groups: Range<Int>)
  case lineStart(multiline: Bool)
  case lineEnd(multiline: Bool)
  case wordBoundary(negated: Bool)
  case look(PatternNode, behind: Bool, negated: Bool)
}
