package org.carecert.exam.exchange;

import java.util.ArrayList;
import java.util.List;
import org.carecert.exam.domain.ExchangeNote;
import org.carecert.exam.domain.ExchangeReason;
import org.carecert.shared.Refusal;

/**
 * GIFT: questions with a blank line between them. Comments before a question may carry its tags, as
 * Moodle writes them.
 */
final class GiftReader {
  private static final String CATEGORY = "$CATEGORY:";

  private final Gathered gathered;
  private String category = "";
  private int row;

  private GiftReader(Gathered gathered) {
    this.gathered = gathered;
  }

  /** Takes up every question of a text. */
  static void read(String text, Gathered gathered) {
    GiftReader reader = new GiftReader(gathered);
    List<String> block = new ArrayList<>();
    for (String line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
      if (line.isBlank()) {
        reader.block(block);
        block.clear();
      } else {
        block.add(line);
      }
    }
    reader.block(block);
  }

  private void block(List<String> lines) {
    StringBuilder comment = new StringBuilder();
    StringBuilder words = new StringBuilder();
    for (String line : lines) {
      String stripped = line.strip();
      if (stripped.startsWith("//")) {
        comment.append(stripped).append(' ');
      } else if (stripped.startsWith(CATEGORY)) {
        String path = stripped.substring(CATEGORY.length());
        category = Said.trimmed(path.substring(path.lastIndexOf('/') + 1));
      } else {
        words.append(words.isEmpty() ? "" : "\n").append(line);
      }
    }
    if (!words.isEmpty()) {
      question(comment.toString(), Said.trimmed(words.toString()));
    }
  }

  private void question(String comment, String words) {
    Question question = new Question(++row);
    question.in(category);
    GiftText.bracketed(comment, "id").forEach(id -> question.tags().add("code:" + id, question));
    GiftText.bracketed(comment, "tag").forEach(tag -> question.tags().add(tag, question));
    String body = titled(question, GiftText.held(words));
    String form = form(body);
    String unformed = form.isEmpty() ? body : body.substring(form.length() + 2);
    int open = unformed.indexOf('{');
    int close = unformed.indexOf('}', Math.max(open, 0));
    if (open < 0 && close < 0) {
      gathered.reject(
          row, name(question, unformed), Refusal.of(ExchangeReason.KIND_UNKNOWN, "description"));
      return;
    }
    if (open < 0 || close < 0) {
      gathered.reject(row, name(question, unformed), Refusal.of(ExchangeReason.BRACES));
      return;
    }
    if (unformed.indexOf('{', open + 1) >= 0 || unformed.indexOf('}', close + 1) >= 0) {
      boolean several = unformed.indexOf('{', close) >= 0;
      gathered.reject(
          row,
          name(question, unformed),
          Refusal.of(several ? ExchangeReason.SEVERAL_PARTS : ExchangeReason.BRACES));
      return;
    }
    GiftAnswers answers = new GiftAnswers(question, form.isEmpty() ? "moodle" : form);
    String tail = unformed.substring(close + 1).strip();
    String blank = tail.isEmpty() ? "" : " _____ " + tail;
    String stem = GiftText.free(unformed.substring(0, open).strip() + blank);
    question.stem(read(stem, form, question));
    answers.read(unformed.substring(open + 1, close).strip());
    gathered.add(question);
  }

  /** What follows the title. */
  private static String titled(Question question, String held) {
    int end = held.startsWith("::") ? held.indexOf("::", 2) : -1;
    if (end < 0) {
      return held;
    }
    question.titled(Said.trimmed(GiftText.free(held.substring(2, end))));
    return held.substring(end + 2).strip();
  }

  private static String name(Question question, String words) {
    String code = question.tags().get("code", question.title());
    String free = GiftText.free(words);
    return code.isEmpty() ? free.substring(0, free.offsetByCodePoints(0, shown(free))) : code;
  }

  private static int shown(String text) {
    return Math.min(30, text.codePointCount(0, text.length()));
  }

  /** The form of a text as its first words say: html, moodle, plain or markdown; else empty. */
  static String form(String text) {
    for (String form : List.of("html", "moodle", "plain", "markdown")) {
      if (text.startsWith("[" + form + "]")) {
        return form;
      }
    }
    return "";
  }

  /** A text in a form, read. */
  static Said read(String text, String form, Question question) {
    return switch (form) {
      case "html" -> Html.read(text, question);
      case "plain" -> Said.plain(text);
      case "markdown" -> {
        question.note(ExchangeNote.MARKDOWN_KEPT);
        yield Said.plain(text);
      }
      default -> Html.read(text.replace("\n", "<br>"), question);
    };
  }
}
