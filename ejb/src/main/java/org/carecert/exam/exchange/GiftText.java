package org.carecert.exam.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * GIFT's signs. While a text is taken apart, a sign that was escaped stands as a character that no
 * text holds, so that only signs that mean something are found.
 */
final class GiftText {
  static final char FIRST_HELD = '\uFDD0';
  static final char LAST_HELD = '\uFDEF';
  private static final String SIGNS = "~=#{}:\\";
  private static final char BREAK = (char) (FIRST_HELD + SIGNS.length());

  private GiftText() {}

  /** Whether a text could be mistaken for one that is being taken apart. */
  static boolean foreign(String text) {
    return text.chars().anyMatch(c -> c >= FIRST_HELD && c <= LAST_HELD);
  }

  /** Escaped signs held aside. */
  static String held(String text) {
    StringBuilder held = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      int sign = SIGNS.indexOf(next);
      if (c == '\\' && (sign >= 0 || next == 'n')) {
        held.append(sign >= 0 ? (char) (FIRST_HELD + sign) : BREAK);
        i++;
      } else {
        held.append(c);
      }
    }
    return held.toString();
  }

  /** The text with the signs as themselves. */
  static String free(String held) {
    StringBuilder free = new StringBuilder(held.length());
    for (int i = 0; i < held.length(); i++) {
      char c = held.charAt(i);
      int sign = c - FIRST_HELD;
      if (c == BREAK) {
        free.append('\n');
      } else if (sign >= 0 && sign < SIGNS.length()) {
        free.append(SIGNS.charAt(sign));
      } else {
        free.append(c);
      }
    }
    return free.toString();
  }

  /** A text with its signs escaped. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    String even = text.replace("\r\n", "\n").replace('\r', '\n');
    for (int i = 0; i < even.length(); i++) {
      char c = even.charAt(i);
      if (c == '\n') {
        escaped.append("\\n");
      } else {
        escaped.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }

  /** What stands between {@code [name:} and the next free bracket, each of them. */
  static List<String> bracketed(String comment, String name) {
    List<String> found = new ArrayList<>();
    String start = "[" + name + ":";
    int from = comment.indexOf(start);
    while (from >= 0) {
      int at = from + start.length();
      StringBuilder value = new StringBuilder();
      while (at < comment.length() && comment.charAt(at) != ']') {
        boolean escape = comment.charAt(at) == '\\' && at + 1 < comment.length();
        at += escape ? 1 : 0;
        char c = comment.charAt(at);
        value.append(escape && c == 'n' ? '\n' : c);
        at++;
      }
      if (at < comment.length()) {
        found.add(Said.trimmed(value.toString()));
      }
      from = comment.indexOf(start, at);
    }
    return found;
  }

  /** A value in brackets. */
  static String bracket(String name, String value) {
    String even = value.replace("\r\n", "\n").replace('\r', '\n');
    String safe = even.replace("\\", "\\\\").replace("]", "\\]").replace("\n", "\\n");
    return "[" + name + ":" + safe + "]";
  }
}
