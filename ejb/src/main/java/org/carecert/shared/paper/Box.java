package org.carecert.shared.paper;

/** A rectangle on the paper: upper left corner, width and height, in millimetres. */
public record Box(float x, float y, float width, float height) {
  /** The same rectangle, smaller on each side. */
  public Box inset(float by) {
    return new Box(x + by, y + by, width - 2 * by, height - 2 * by);
  }
}
