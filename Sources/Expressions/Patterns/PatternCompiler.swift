/// Turns the parts of a regular expression into the steps of the matcher.
struct PatternCompiler {
  let source: String
  var program: [PatternInstruction] = []
  var slotCount: Int

  init(source: String, slotCount: Int) { (self.source, self.slotCount) = (source, slotCount) }

  /// - Parameter backward: whether the text is walked from right to left, as when looking behind.
  mutating func compile(_ node: PatternNode, backward: Bool) throws(ExpressionError) {
    guard program.count < 100_000 else { throw ExpressionError(.badPattern(source, problem: "its repeats make it too long")) }
    switch node {
    case .empty: break
    case .scalar(let value, let ignoringCase):
      program.append(backward ? .scalarBefore(value, ignoringCase: ignoringCase) : .scalar(value, ignoringCase: ignoringCase))
    case .set(let set): program.append(backward ? .setBefore(set) : .set(set))
    case .sequence(let parts):
      for part in backward ? parts.reversed() : parts { try compile(part, backward: backward) }
    case .choice(let options): try compile(choice: options, backward: backward)
    case .group(let inner, let index):
      program.append(.save(2 * index + (backward ? 1 : 0)))
      try compile(inner, backward: backward)
      program.append(.save(2 * index + (backward ? 0 : 1)))
    case .backReference(let index, let ignoringCase):
      program.append(.backReference(index, ignoringCase: ignoringCase, backward: backward))
    case .repeated(let inner, let count, let isLazy, let groups):
      try compile(repeated: inner, count, isLazy: isLazy, groups: groups, backward: backward)
    case .lineStart(let multiline): program.append(.lineStart(multiline: multiline))
    case .lineEnd(let multiline): program.append(.lineEnd(multiline: multiline))
    case .wordBoundary(let negated): program.append(.wordBoundary(negated: negated))
    case .look(let inner, let behind, let negated):
      let place = program.count
      program.append(.match)
      try compile(inner, backward: behind)
      program.append(.match)
      program[place] = .look(end: program.count, negated: negated)
    }
  }

  private mutating func compile(choice options: [PatternNode], backward: Bool) throws(ExpressionError) {
    var ends: [Int] = []
    for (index, option) in options.enumerated() {
      let place = program.count
      if index < options.count - 1 { program.append(.match) }
      try compile(option, backward: backward)
      if index < options.count - 1 {
        ends.append(program.count)
        program.append(.match)
        program[place] = .split(place + 1, program.count)
      }
    }
    for end in ends { program[end] = .jump(program.count) }
  }

  private mutating func compile(
    repeated inner: PatternNode, _ count: ClosedRange<Int>, isLazy: Bool, groups: Range<Int>, backward: Bool
  ) throws(ExpressionError) {
    let slots = 2 * groups.lowerBound..<2 * groups.upperBound
    for _ in 0..<count.lowerBound {
      if !slots.isEmpty { program.append(.forget(slots)) }
      try compile(inner, backward: backward)
    }
    if count.lowerBound == count.upperBound { return }
    let isOpen = count.upperBound == .max
    let mark = slotCount
    slotCount += 1
    var splits: [Int] = []
    for _ in 0..<(isOpen ? 1 : count.upperBound - count.lowerBound) {
      splits.append(program.count)
      program.append(.match)
      program.append(.save(mark))
      if !slots.isEmpty { program.append(.forget(slots)) }
      try compile(inner, backward: backward)
      program.append(.progress(mark))
      if isOpen { program.append(.jump(splits[0])) }
    }
    for place in splits { program[place] = isLazy ? .split(program.count, place + 1) : .split(place + 1, program.count) }
  }
}
