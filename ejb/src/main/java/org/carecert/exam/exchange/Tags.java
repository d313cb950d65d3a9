package org.carecert.exam.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.carecert.exam.domain.ExchangeNote;
import org.carecert.exam.domain.GuideKey;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemPicture;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.OptionKey;
import org.carecert.exam.domain.Wording;
import org.jspecify.annotations.Nullable;

/** What a format cannot say itself, as tags such as {@code point:A-01}. */
final class Tags {
  static final String TRUE = "正确";
  static final String FALSE = "错误";
  static final String TRUE_KO = "정확함";
  static final String FALSE_KO = "틀림";

  /** The rule of an item that is right or wrong as a whole. */
  static final String WHOLE = "WHOLE";

  private static final Set<String> KNOWN =
      Set.of(
          "code",
          "type",
          "point",
          "importance",
          "difficulty",
          "source",
          "key",
          "rule",
          "optionA",
          "optionB",
          "optionAKo",
          "optionBKo",
          "picture",
          "pictureAlt",
          "pictureAltKo");
  private static final Set<String> WRONG = Set.of(FALSE, "错", "×", "否", "不正确", "F", "False");

  private final Map<String, String> values = new LinkedHashMap<>();

  /** The tags of a draft, in their order. */
  static List<String> of(ItemDraft draft) {
    Tags tags = new Tags();
    tags.values.put("code", draft.code());
    tags.values.put("type", draft.type().name());
    tags.values.put("point", draft.point());
    tags.values.put("importance", draft.importance().name());
    tags.values.put("difficulty", draft.difficulty().name());
    tags.values.put("source", draft.source());
    String rule = draft.answerKey().rule();
    if (draft.answerKey() instanceof GuideKey
        || Set.of(ItemType.MULTIPLE, ItemType.MATCHING, ItemType.FILL_IN).contains(draft.type())) {
      tags.values.put("rule", rule.isEmpty() ? WHOLE : rule);
    }
    if (draft.type() == ItemType.MATCHING || draft.type() == ItemType.ORDERING) {
      tags.values.put("key", draft.answerKey().text());
    }
    ItemPicture picture = draft.picture();
    if (picture != null) {
      tags.values.put("picture", picture.name());
      tags.values.put("pictureAlt", picture.alt());
      String korean = picture.altKo();
      if (korean != null) {
        tags.values.put("pictureAltKo", korean);
      }
    }
    List<String> all = new ArrayList<>();
    tags.values.forEach((name, value) -> all.add(name + ":" + value));
    return all;
  }

  /** The labels of a true/false item, where a format has none. */
  static List<String> labels(ItemDraft draft) {
    List<String> labels = new ArrayList<>();
    List<String> options = draft.chinese().options();
    if (!options.equals(List.of(TRUE, FALSE))) {
      labels.add("optionA:" + options.get(0));
      labels.add("optionB:" + options.get(1));
    }
    Wording korean = draft.korean();
    if (korean != null && !korean.options().equals(List.of(TRUE_KO, FALSE_KO))) {
      labels.add("optionAKo:" + korean.options().get(0));
      labels.add("optionBKo:" + korean.options().get(1));
    }
    return labels;
  }

  /** Whether the statement of a true/false item is true. */
  static boolean right(ItemDraft draft) {
    boolean first = draft.answerKey() instanceof OptionKey key && key.letters().equals("A");
    return first != WRONG.contains(draft.chinese().options().get(0));
  }

  /** Whether a label says that something is false. */
  static boolean wrong(String label) {
    return WRONG.contains(label);
  }

  /** Takes up a tag; one that is not known is told. */
  void add(String tag, Question question) {
    int colon = tag.indexOf(':');
    String name = colon < 0 ? "" : Said.trimmed(tag.substring(0, colon));
    if (KNOWN.contains(name)) {
      values.put(name, Said.trimmed(tag.substring(colon + 1)));
    } else if (!tag.isBlank()) {
      question.note(ExchangeNote.TAGS_DROPPED, tag);
    }
  }

  /** What a tag says; empty where it is not there. */
  String get(String name) {
    return values.getOrDefault(name, "");
  }

  /** What a tag says, else what is assumed. */
  String get(String name, @Nullable String assumed) {
    String said = get(name);
    return said.isEmpty() ? Objects.requireNonNullElse(assumed, "") : said;
  }
}
