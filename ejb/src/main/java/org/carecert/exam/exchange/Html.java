package org.carecert.exam.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** HTML as teachers' tools write it: read leniently, as anything that is no known tag is text. */
final class Html {
  private static final Set<String> TAGS =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "audio",
          "b",
          "big",
          "blockquote",
          "body",
          "br",
          "center",
          "cite",
          "code",
          "col",
          "dd",
          "del",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "embed",
          "font",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "hr",
          "html",
          "i",
          "iframe",
          "img",
          "ins",
          "kbd",
          "li",
          "math",
          "mark",
          "mi",
          "mn",
          "mo",
          "mrow",
          "msup",
          "msub",
          "mfrac",
          "object",
          "ol",
          "p",
          "picture",
          "pre",
          "q",
          "s",
          "samp",
          "script",
          "section",
          "small",
          "source",
          "span",
          "strike",
          "strong",
          "style",
          "sub",
          "sup",
          "svg",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "tt",
          "u",
          "ul",
          "var",
          "video");
  private static final Set<String> VOID = Set.of("br", "hr", "img", "col", "embed", "source");
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("amp", "&"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00A0"),
          Map.entry("times", "×"),
          Map.entry("divide", "÷"),
          Map.entry("deg", "°"),
          Map.entry("plusmn", "±"),
          Map.entry("middot", "·"),
          Map.entry("hellip", "…"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("le", "≤"),
          Map.entry("ge", "≥"),
          Map.entry("ne", "≠"),
          Map.entry("rarr", "→"));
  private static final int LONGEST_ENTITY = 10;
  private static final int LONGEST_TAG = 2_000;

  private final String html;
  private final Markup into;
  private int at;

  private Html(String html, Markup into) {
    this.html = html;
    this.into = into;
  }

  /** The words of an HTML text. */
  static Said read(String html, Question question) {
    Markup markup = new Markup(question);
    new Html(html, markup).run();
    return markup.said();
  }

  /** A text in one language or two, as HTML. */
  static String of(Said said, String... namedLanguage) {
    String korean = said.korean();
    if (korean == null) {
      return escaped(said.chinese());
    }
    String tail = namedLanguage.length > 1 ? namedLanguage[1] : "";
    String start = "<span " + namedLanguage[0] + "=\"";
    return start
        + "zh-CN\""
        + tail
        + ">"
        + escaped(said.chinese())
        + "</span>"
        + start
        + "ko\""
        + tail
        + ">"
        + escaped(korean)
        + "</span>";
  }

  private static String escaped(String text) {
    return XmlText.escaped(text.replace("\r\n", "\n").replace('\r', '\n')).replace("\n", "<br/>");
  }

  private void run() {
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<' && tag()) {
        continue;
      }
      if (c == '&' && entity()) {
        continue;
      }
      int next = at + 1;
      while (next < html.length() && html.charAt(next) != '<' && html.charAt(next) != '&') {
        next++;
      }
      into.flowing(html.substring(at, next));
      at = next;
    }
  }

  private boolean tag() {
    if (html.startsWith("<!--", at)) {
      int end = html.indexOf("-->", at);
      at = end < 0 ? html.length() : end + 3;
      return true;
    }
    int end = near('>', LONGEST_TAG);
    if (end < 0) {
      return false;
    }
    String inside = html.substring(at + 1, end);
    boolean closing = inside.startsWith("/");
    String name = name(closing ? inside.substring(1) : inside);
    if (!TAGS.contains(name)) {
      return false;
    }
    at = end + 1;
    if (closing) {
      into.close(name);
      return true;
    }
    into.media(name, attribute(inside, "alt"), attribute(inside, "src"));
    into.open(name, attribute(inside, "lang"), attribute(inside, "class"));
    if (VOID.contains(name) || inside.endsWith("/")) {
      into.close(name);
    }
    return true;
  }

  private static String name(String inside) {
    int end = 0;
    while (end < inside.length() && Character.isLetterOrDigit(inside.charAt(end))) {
      end++;
    }
    boolean whole = end == inside.length() || " \t\r\n/".indexOf(inside.charAt(end)) >= 0;
    return whole ? inside.substring(0, end).toLowerCase(Locale.ROOT) : "";
  }

  private static String attribute(String inside, String name) {
    String lower = inside.toLowerCase(Locale.ROOT);
    int from = lower.indexOf(name + "=");
    if (from <= 0 || Character.isLetterOrDigit(lower.charAt(from - 1))) {
      return "";
    }
    int start = from + name.length() + 1;
    if (start >= inside.length()) {
      return "";
    }
    char quote = inside.charAt(start);
    boolean quoted = quote == '"' || quote == '\'';
    int end = quoted ? inside.indexOf(quote, start + 1) : inside.indexOf(' ', start);
    return inside.substring(quoted ? start + 1 : start, end < 0 ? inside.length() : end);
  }

  /** Where the next one stands, no further than so many and before any tag; -1 if it does not. */
  private int near(char sought, int most) {
    int last = Math.min(html.length() - 1, at + most);
    for (int i = at + 1; i <= last && html.charAt(i) != '<'; i++) {
      if (html.charAt(i) == sought) {
        return i;
      }
    }
    return -1;
  }

  private boolean entity() {
    int end = near(';', LONGEST_ENTITY);
    if (end < 0) {
      return false;
    }
    String text = character(html.substring(at + 1, end));
    if (text.isEmpty()) {
      return false;
    }
    into.literal(text);
    at = end + 1;
    return true;
  }

  private static String character(String name) {
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    if (!name.startsWith("#")) {
      return ENTITIES.getOrDefault(name, "");
    }
    String digits = name.substring(hex ? 2 : 1);
    if (!digits.matches(hex ? "[0-9A-Fa-f]{1,6}" : "[0-9]{1,7}")) {
      return "";
    }
    int code = Integer.parseInt(digits, hex ? 16 : 10);
    boolean sound =
        Character.isValidCodePoint(code) && code != 0 && (code < 0xD800 || code > 0xDFFF);
    return sound ? Character.toString(code) : "";
  }
}
