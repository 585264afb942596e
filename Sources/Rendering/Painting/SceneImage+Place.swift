import Scenes

extension SceneImage {
  /// Where the pixels of a picture of this size go: the box, or the largest rectangle of the picture's own shape in its middle.
  func place(width: Int, height: Int) -> Rect {
    guard preserveAspectRatio, box.width > 0, box.height > 0 else { return box }
    let scale = min(box.width / Double(width), box.height / Double(height))
    let (w, h) = (Double(width) * scale, Double(height) * scale)
    return Rect(x: box.x + (box.width - w) / 2, y: box.y + (box.height - h) / 2, width: w, height: h)
  }
}
