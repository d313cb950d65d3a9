package org.carecert.exam.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemKey;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.NumberKey;
import org.carecert.exam.domain.WordKey;
import org.carecert.exam.domain.Wording;

/** GIFT: a question a block, its tags in a comment before it. */
final class GiftWriter {
  private static final Pattern DELICATE = Pattern.compile("[%/\\[]");

  private final ItemDraft draft;
  private final Bilingual said;
  private final boolean html;

  private GiftWriter(ItemDraft draft) {
    this.draft = draft;
    this.said = new Bilingual(draft);
    this.html = draft.korean() != null || delicate(draft);
  }

  static String write(List<ItemDraft> drafts) {
    StringBuilder all = new StringBuilder();
    drafts.forEach(draft -> all.append(new GiftWriter(draft).block()));
    return all.toString();
  }

  /** Whether a text holds what GIFT has no escape for, so that only HTML can say it. */
  private static boolean delicate(ItemDraft draft) {
    Wording words = draft.chinese();
    Stream<String> key =
        draft.answerKey() instanceof WordKey accepted
            ? accepted.accepted().stream()
            : Stream.of(draft.answerKey().text());
    return Stream.of(words.options().stream(), words.matches().stream(), key)
        .flatMap(texts -> texts)
        .anyMatch(text -> text.contains("->") || DELICATE.matcher(text).lookingAt());
  }

  private String block() {
    List<String> tags = new ArrayList<>(Tags.of(draft));
    if (draft.type() == ItemType.TRUE_FALSE) {
      tags.addAll(Tags.labels(draft));
    }
    String comment =
        GiftText.bracket("id", draft.code())
            + tags.stream()
                .skip(1)
                .map(tag -> " " + GiftText.bracket("tag", tag))
                .collect(Collectors.joining());
    return "// "
        + comment
        + "\n::"
        + GiftText.escaped(draft.code())
        + "::"
        + (html ? "[html]" : "[plain]")
        + text(said.stem())
        + " {"
        + answers()
        + "}\n\n";
  }

  private String answers() {
    ItemKey key = draft.answerKey();
    return switch (draft.type()) {
      case SINGLE, MULTIPLE -> choice(key.text());
      case TRUE_FALSE -> Tags.right(draft) ? "TRUE" : "FALSE";
      case MATCHING -> pairs(key.text());
      case ORDERING -> ordered(key.text());
      case FILL_IN -> words((WordKey) key);
      case NUMERIC -> number((NumberKey) key);
      case SHORT_ANSWER, CASE_ANALYSIS -> "####" + text(new Said(key.text(), null));
    };
  }

  private String choice(String letters) {
    List<Said> options = said.options();
    StringBuilder answers = new StringBuilder();
    for (int i = 0; i < options.size(); i++) {
      boolean right = letters.indexOf('A' + i) >= 0;
      String sign;
      if (draft.type() == ItemType.SINGLE) {
        sign = right ? "=" : "~";
      } else {
        sign = "~%" + (right ? Shares.share(letters.length()) : "-100") + "%";
      }
      answers.append('\n').append(sign).append(text(options.get(i)));
    }
    return answers.append('\n').toString();
  }

  private String pairs(String pairs) {
    Map<Integer, Said> unused = new TreeMap<>();
    said.matches().forEach(match -> unused.put(unused.size(), match));
    StringBuilder answers = new StringBuilder();
    for (int i = 0; i < said.options().size(); i++) {
      int place = pairs.charAt(2 * i + 1) - '1';
      unused.remove(place);
      answers.append("\n=").append(text(said.options().get(i)));
      answers.append(" -> ").append(text(said.matches().get(place)));
    }
    unused.values().forEach(match -> answers.append("\n= -> ").append(text(match)));
    return answers.append('\n').toString();
  }

  private String ordered(String order) {
    StringBuilder answers =
        new StringBuilder(">" + order.length() + " ALL VERTICAL ALL_OR_NOTHING");
    order
        .chars()
        .forEach(letter -> answers.append('\n').append(text(said.options().get(letter - 'A'))));
    return answers.append('\n').toString();
  }

  private String words(WordKey key) {
    StringBuilder answers = new StringBuilder();
    key.accepted()
        .forEach(
            word -> answers.append("\n=").append(text(new Said(Wildcards.escaped(word), null))));
    return answers.append('\n').toString();
  }

  private static String number(NumberKey key) {
    return "#" + key.text() + (key.rule().isEmpty() ? "" : ":" + key.rule());
  }

  private String text(Said text) {
    String words =
        html
            ? Html.of(text, "lang", " class=\"multilang\"")
                .replaceFirst("^%", "&#37;")
                .replaceFirst("^/", "&#47;")
                .replaceFirst("^\\[", "&#91;")
            : text.chinese();
    return GiftText.escaped(words);
  }
}
