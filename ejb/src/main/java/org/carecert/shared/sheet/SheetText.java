package org.carecert.shared.sheet;

/** 单元格文本: what a cell's text means and how it becomes harmless. */
public final class SheetText {
  private static final String ACTIVE = "=+-@\t\r";

  private SheetText() {}

  /** Without blanks around (full-width and no-break ones too) and without a leading apostrophe. */
  public static String trimmed(String raw) {
    String text = stripped(raw);
    // Spreadsheets mark "this is text" with an apostrophe; it is no part of the value.
    return text.startsWith("'") || text.startsWith("’") ? stripped(text.substring(1)) : text;
  }

  /** True if a spreadsheet would take this text for a formula. */
  public static boolean formula(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = halfWidth(text.charAt(0));
    return ACTIVE.indexOf(first) >= 0;
  }

  /** The text as it may be written into a sheet: what could act is marked as text. */
  public static String inert(String text) {
    return formula(text) ? "'" + text : text;
  }

  /** Full-width letters, digits and signs as the usual ones. */
  public static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(halfWidth(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char halfWidth(char c) {
    // Full-width forms lie at a fixed distance from ASCII.
    return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c == '\u3000' ? ' ' : c;
  }

  private static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && space(text.charAt(from))) {
      from++;
    }
    while (to > from && space(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean space(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
