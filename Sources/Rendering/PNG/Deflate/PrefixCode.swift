/// A Huffman code as deflate writes it. Source: RFC 1951, section 3.2.2.
struct PrefixCode {
  /// Bits of each symbol's code; 0 for one that does not occur.
  private(set) var lengths: [UInt8]
  /// Codes with their first bit lowest.
  private(set) var codes: [UInt32]

  /// The best code for symbols that occur so often, none longer than a limit.
  init(counts: [UInt32], limit: Int) {
    lengths = [UInt8](repeating: 0, count: counts.count)
    codes = [UInt32](repeating: 0, count: counts.count)
    var symbols = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$0], $0) < (counts[$1], $1) }
    // A decoder wants at least two codes.
    for spare in counts.indices where symbols.count < 2 && counts[spare] == 0 { symbols.insert(spare, at: 0) }
    let numbers = Self.codesByLength(symbols.map { max(1, counts[$0]) }, limit: limit)
    var next = symbols.endIndex
    for length in numbers.indices {
      for _ in 0..<numbers[length] {
        next -= 1
        lengths[symbols[next]] = UInt8(length)
      }
    }
    assignCodes(numbers)
  }

  /// How many codes there are of each length, for weights in rising order.
  ///
  /// - Two queues, of leaves and of joined nodes, give the next lightest pair without a heap.
  private static func codesByLength(_ weights: [UInt32], limit: Int) -> [Int] {
    let count = weights.count
    var joined: [UInt32] = []
    var parents = [Int](repeating: 0, count: 2 * count - 1)
    var (leaf, node) = (0, 0)
    func lightest() -> (place: Int, weight: UInt32) {
      if node >= joined.count || (leaf < count && weights[leaf] <= joined[node]) {
        defer { leaf += 1 }
        return (leaf, weights[leaf])
      }
      defer { node += 1 }
      return (count + node, joined[node])
    }
    while joined.count < count - 1 {
      let (a, b) = (lightest(), lightest())
      parents[a.place] = count + joined.count
      parents[b.place] = count + joined.count
      joined.append(a.weight + b.weight)
    }
    var depths = [Int](repeating: 0, count: 2 * count - 1)
    for place in stride(from: 2 * count - 3, through: 0, by: -1) { depths[place] = depths[parents[place]] + 1 }
    var numbers = [Int](repeating: 0, count: limit + 1)
    for place in 0..<count { numbers[min(limit, depths[place])] += 1 }
    // Codes that were cut off take room from others: the longest shorter ones get longer until all fit.
    var room = numbers.indices.dropFirst().reduce(0) { $0 + numbers[$1] << (limit - $1) }
    while room > 1 << limit {
      numbers[limit] -= 1
      if let length = (1..<limit).last(where: { numbers[$0] > 0 }) {
        numbers[length] -= 1
        numbers[length + 1] += 2
      }
      room -= 1
    }
    return numbers
  }

  private mutating func assignCodes(_ numbers: [Int]) {
    var starts = [UInt32](repeating: 0, count: numbers.count + 1)
    for length in 1..<numbers.count { starts[length + 1] = (starts[length] + UInt32(numbers[length])) << 1 }
    for symbol in lengths.indices where lengths[symbol] > 0 {
      let length = Int(lengths[symbol])
      codes[symbol] = Self.reversed(starts[length], length)
      starts[length] += 1
    }
  }

  private static func reversed(_ code: UInt32, _ length: Int) -> UInt32 {
    var (code, result) = (code, UInt32(0))
    for _ in 0..<length {
      result = result << 1 | code & 1
      code >>= 1
    }
    return result
  }
}
