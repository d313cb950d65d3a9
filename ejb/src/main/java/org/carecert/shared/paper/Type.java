package org.carecert.shared.paper;

/**
 * 字样: how a text is set.
 *
 * @param size in points
 * @param tracking extra space after each character, in points
 */
public record Type(Face face, float size, Ink ink, float tracking) {
  /** Without extra space between the characters. */
  public Type(Face face, float size, Ink ink) {
    this(face, size, ink, 0);
  }
}
