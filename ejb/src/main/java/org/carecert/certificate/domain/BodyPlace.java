package org.carecert.certificate.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 占位: the places in a template's sentence that each certificate fills with its own. */
public enum BodyPlace {
  /** 姓名. */
  NAME,
  /** 은/는 after the name in Korean; nothing in other languages. */
  TOPIC,
  /** 职业, 岗位, 专项能力. */
  OCCUPATION,
  /** 等级. */
  LEVEL,
  /** 培训起. */
  FROM,
  /** 培训止. */
  TO,
  /** 理论学时或成绩. */
  THEORY,
  /** 实操学时或成绩. */
  PRACTICE,
  /** 发证机构. */
  ISSUER;

  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

  /** How it is written in a sentence. */
  public String written() {
    return "{" + name().toLowerCase(Locale.ROOT) + "}";
  }

  /** What stands in braces and is no place, and braces that stand alone. */
  public static List<String> unknown(String sentence) {
    List<String> unknown =
        PLACE
            .matcher(sentence)
            .results()
            .map(m -> m.group())
            .filter(text -> named(text).isEmpty())
            .toList();
    String rest = PLACE.matcher(sentence).replaceAll("");
    return unknown.isEmpty() && (rest.contains("{") || rest.contains("}"))
        ? List.of(rest.contains("{") ? "{" : "}")
        : unknown;
  }

  /** How often it stands in a sentence. */
  public int times(String sentence) {
    return sentence.split(Pattern.quote(written()), -1).length - 1;
  }

  /** A sentence with its places filled. */
  public static String filled(String sentence, Map<BodyPlace, String> with) {
    EnumMap<BodyPlace, String> values = new EnumMap<>(with);
    return PLACE
        .matcher(sentence)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    named(found.group()).map(p -> values.getOrDefault(p, "")).orElse("")));
  }

  private static Optional<BodyPlace> named(String written) {
    return Arrays.stream(values()).filter(place -> place.written().equals(written)).findFirst();
  }
}
