package org.carecert.exam.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.carecert.exam.domain.ExchangeNote;
import org.jspecify.annotations.Nullable;

/**
 * Words out of marked-up text, in Chinese and Korean apart. Blanks with a line break between them
 * are taken for layout, others stay; what is dropped is told.
 */
final class Markup {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "tr",
          "table",
          "tbody",
          "thead",
          "blockquote",
          "pre",
          "section",
          "dl",
          "dt",
          "dd",
          "center",
          "prompt");
  private static final Set<String> SILENT = Set.of("p", "div", "span", "br", "prompt", "tbody");
  private static final Set<String> MEDIA =
      Set.of("img", "object", "audio", "video", "svg", "iframe", "embed", "picture", "file");
  private static final Set<String> HIDDEN = Set.of("script", "style", "head", "title");
  private static final String UNHEARD = "-";

  private final Question into;
  private final Words chinese = new Words();
  private final Words korean = new Words();
  private final Set<String> dropped = new LinkedHashSet<>();
  private final Deque<String> languages = new ArrayDeque<>();
  private int hidden;

  Markup(Question into) {
    this.into = into;
  }

  /** An element begins; its language and class may be empty. */
  void open(String name, String language, String called) {
    String tag = name.toLowerCase(Locale.ROOT);
    languages.push(language(language, called.contains("multilang")));
    if (HIDDEN.contains(tag)) {
      hidden++;
    }
    if (tag.equals("br")) {
      words().append("\n");
    } else if (BLOCKS.contains(tag)) {
      apart();
    } else if (tag.equals("td") || tag.equals("th")) {
      words().flowing("\n");
    }
    if (!SILENT.contains(tag) && !MEDIA.contains(tag)) {
      dropped.add(tag);
    }
  }

  /** A picture or the like; what is not taken is told by its alternative text or its name. */
  boolean media(String name, String alt, String address) {
    boolean media = MEDIA.contains(name.toLowerCase(Locale.ROOT));
    if (media && !into.shows(address, alt)) {
      String called = alt.isBlank() ? address : alt;
      into.note(ExchangeNote.PICTURE_DROPPED, called.isBlank() ? name : called);
    }
    return media;
  }

  /** An element ends. */
  void close(String name) {
    String tag = name.toLowerCase(Locale.ROOT);
    if (BLOCKS.contains(tag)) {
      apart();
    }
    if (HIDDEN.contains(tag) && hidden > 0) {
      hidden--;
    }
    if (!languages.isEmpty()) {
      languages.pop();
    }
  }

  /** Text as it stands in the file, in which blanks may be layout. */
  void flowing(String text) {
    words().flowing(text);
  }

  /** Text that is meant as it is. */
  void literal(String text) {
    words().append(text);
  }

  /** Everything that was said; what was dropped goes to the question's notes. */
  Said said() {
    if (!dropped.isEmpty()) {
      into.note(ExchangeNote.MARKUP_DROPPED, String.join(", ", dropped));
    }
    String other = korean.text();
    return new Said(chinese.text(), other.isEmpty() ? null : other);
  }

  private String language(String given, boolean alternative) {
    String around = Objects.requireNonNullElse(languages.peek(), "");
    String tongue = given.toLowerCase(Locale.ROOT);
    if (tongue.startsWith("zh")) {
      return "zh";
    }
    if (tongue.startsWith("ko")) {
      return "ko";
    }
    if (alternative && !tongue.isEmpty()) {
      into.note(ExchangeNote.LANGUAGE_DROPPED, given);
      return UNHEARD;
    }
    return around;
  }

  private void apart() {
    chinese.apart();
    korean.apart();
  }

  private Words words() {
    @Nullable String tongue = languages.peek();
    if (hidden > 0 || UNHEARD.equals(tongue)) {
      return new Words();
    }
    return "ko".equals(tongue) ? korean : chinese;
  }

  /** Words as they come together. */
  private static final class Words {
    private final StringBuilder text = new StringBuilder();
    private boolean loose;

    void append(String more) {
      if (!more.isEmpty()) {
        text.append(more);
        loose = false;
      }
    }

    /** Every run of blanks with a line break in it is one blank, and none where a block begins. */
    void flowing(String more) {
      int from = 0;
      while (from < more.length()) {
        int to = from;
        boolean blank = layout(more.charAt(from));
        while (to < more.length() && layout(more.charAt(to)) == blank) {
          to++;
        }
        String run = more.substring(from, to);
        if (!blank || run.indexOf('\n') < 0) {
          append(run);
        } else if (!loose && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
          text.append(' ');
          loose = true;
        }
        from = to;
      }
    }

    /** What follows stands on a line of its own. */
    void apart() {
      if (loose) {
        text.setLength(text.length() - 1);
        loose = false;
      }
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }

    String text() {
      return Said.trimmed(text.toString());
    }

    private static boolean layout(char c) {
      return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
  }
}
