/// Matches the steps of a pattern against one text; what was left to try is kept on a stack of its own.
struct PatternMatcher {
  let pattern: Pattern
  let text: [UInt32]
  /// How many steps may still be taken over this text.
  private var steps = 10_000_000

  init(_ pattern: Pattern, _ text: String) {
    self.pattern = pattern
    self.text = text.unicodeScalars.map(\.value)
  }

  /// The slots of the first match at or after a place: start and end of the whole, then of each group, -1 for none.
  mutating func firstMatch(from start: Int) throws(ExpressionError) -> [Int]? {
    var start = start
    while start <= text.count {
      var slots = [Int](repeating: -1, count: pattern.slotCount)
      if let end = try run(from: 0, at: start, &slots) {
        (slots[0], slots[1]) = (start, end)
        return slots
      }
      if pattern.isSticky { return nil }
      start += 1
    }
    return nil
  }

  private struct Choice {
    var step: Int
    var place: Int
    var slots: [Int]
  }

  private mutating func run(from first: Int, at start: Int, _ slots: inout [Int]) throws(ExpressionError) -> Int? {
    var choices: [Choice] = []
    var (step, place) = (first, start)
    while true {
      steps -= 1
      guard steps > 0, choices.count < 1_000_000 else { throw ExpressionError(.patternTooSlow(pattern.source)) }
      var isGood = true
      switch pattern.program[step] {
      case .match: return place
      case .scalar(let value, let ignoringCase):
        isGood = place < text.count && isSame(text[place], value, ignoringCase)
        place += 1
      case .scalarBefore(let value, let ignoringCase):
        isGood = place > 0 && isSame(text[place - 1], value, ignoringCase)
        place -= 1
      case .set(let set):
        isGood = place < text.count && set.contains(text[place])
        place += 1
      case .setBefore(let set):
        isGood = place > 0 && set.contains(text[place - 1])
        place -= 1
      case .jump(let target):
        step = target
        continue
      case .split(let preferred, let other):
        choices.append(Choice(step: other, place: place, slots: slots))
        step = preferred
        continue
      case .save(let slot): slots[slot] = place
      case .forget(let range): for slot in range { slots[slot] = -1 }
      case .progress(let slot): isGood = slots[slot] != place
      case .lineStart(let multiline): isGood = place == 0 || (multiline && isLineEnd(text[place - 1]))
      case .lineEnd(let multiline): isGood = place == text.count || (multiline && isLineEnd(text[place]))
      case .wordBoundary(let negated): isGood = (isWord(place - 1) != isWord(place)) != negated
      case .backReference(let group, let ignoringCase, let backward):
        if let next = afterReference(group, at: place, slots, ignoringCase, backward) { place = next } else { isGood = false }
      case .look(let end, let negated):
        var inner = slots
        let found = try run(from: step + 1, at: place, &inner) != nil
        isGood = found != negated
        if found, !negated { slots = inner }
        step = end - 1
      }
      if isGood {
        step += 1
      } else if let choice = choices.popLast() {
        (step, place, slots) = (choice.step, choice.place, choice.slots)
      } else {
        return nil
      }
    }
  }

  private func isSame(_ scalar: UInt32, _ value: UInt32, _ ignoringCase: Bool) -> Bool {
    scalar == value || (ignoringCase && PatternCase.folded(scalar) == value)
  }

  private func isLineEnd(_ scalar: UInt32) -> Bool { [0x0A, 0x0D, 0x2028, 0x2029].contains(scalar) }

  private func isWord(_ place: Int) -> Bool {
    guard text.indices.contains(place) else { return false }
    return PatternSet.wordParts.contains { $0.contains(text[place]) }
  }

  /// The place behind the text of a group, where it comes again; the same place for a group that matched nothing.
  private func afterReference(
    _ group: Int, at place: Int, _ slots: [Int], _ ignoringCase: Bool, _ backward: Bool
  ) -> Int? {
    let (start, end) = (slots[2 * group], slots[2 * group + 1])
    guard start >= 0, end >= start else { return place }
    let from = backward ? place - (end - start) : place
    guard from >= 0, from + (end - start) <= text.count else { return nil }
    for offset in 0..<(end - start) {
      let (a, b) = (text[start + offset], text[from + offset])
      guard a == b || (ignoringCase && PatternCase.folded(a) == PatternCase.folded(b)) else { return nil }
    }
    return backward ? from : from + (end - start)
  }

  /// A stretch of the text.
  func text(_ start: Int, _ end: Int) -> String {
    var view = String.UnicodeScalarView()
    for value in text[start..<end] { view.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
    return String(view)
  }
}
