package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.carecert.shared.CityClock;
import org.carecert.shared.Language;
import org.carecert.shared.Origin;
import org.carecert.shared.Refusal;
import org.carecert.shared.Texts;
import org.carecert.standard.OccupationNames;
import org.jspecify.annotations.Nullable;

/**
 * The words of a page, as {@code #{t['feature.page.thing']}}, and dates, times and money as people
 * write them.
 */
@Named("t")
@RequestScoped
public class Words extends java.util.AbstractMap<String, Object> {
  @Inject private Origin origin;
  @Inject private OccupationNames names;

  /**
   * The text of a key {@code feature.rest.of.key}; or {@code tag}, {@code locale}, {@code tongues}.
   */
  @Override
  public Object get(@Nullable Object key) {
    return switch (String.valueOf(key)) {
      case "tag" -> language().tag();
      case "locale" -> language().locale();
      case "tongues" -> tongues();
      default -> say(String.valueOf(key));
    };
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return true;
  }

  @Override
  public java.util.Set<Entry<String, Object>> entrySet() {
    return java.util.Set.of();
  }

  /** The text of a key, its placeholders filled. */
  public String say(String key, Object... args) {
    int dot = key.indexOf('.');
    return dot < 0
        ? key
        : Texts.of(language(), key.substring(0, dot), key.substring(dot + 1), args);
  }

  /** The text of an enum constant; empty for null. */
  public String of(@Nullable Object constant) {
    return constant instanceof Enum<?> known ? Texts.of(language(), known) : "";
  }

  /** A reason in the reader's language. */
  public String reason(Refusal refusal) {
    return Texts.of(language(), refusal);
  }

  /** An occupation by name, with its code; empty for null. */
  public String occupation(@Nullable String code) {
    return names.occupation(code);
  }

  /** A level by name; empty for null. */
  public String level(@Nullable Integer level) {
    return names.level(level);
  }

  /** A day as people write it: 2026年11月24日. */
  public String day(@Nullable Object value) {
    LocalDate day = value instanceof Instant instant ? CityClock.dayOf(instant) : (LocalDate) value;
    if (day == null) {
      return "";
    }
    String pattern =
        switch (language()) {
          case ZH -> "{0}年{1}月{2}日";
          case KO -> "{0}년 {1}월 {2}일";
          case EN -> "";
        };
    return pattern.isEmpty()
        ? day.format(DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH))
        : MessageFormat.format(
            pattern,
            String.valueOf(day.getYear()),
            String.valueOf(day.getMonthValue()),
            String.valueOf(day.getDayOfMonth()));
  }

  /** A time of day with its day, 24 hours. */
  public String time(@Nullable Instant instant) {
    return instant == null
        ? ""
        : day(instant)
            + " "
            + instant.atZone(CityClock.ZONE).format(DateTimeFormatter.ofPattern("HH:mm"));
  }

  /** Money in yuan; whole fen come in. */
  public String yuan(@Nullable Number fen) {
    if (fen == null) {
      return "";
    }
    long value = fen.longValue();
    String amount = String.format(Locale.ROOT, "%,d.%02d", value / 100, Math.abs(value % 100));
    return switch (language()) {
      case ZH -> amount + " 元";
      case KO -> amount + "원";
      case EN -> "CNY " + amount;
    };
  }

  /** The language of the page. */
  public Language language() {
    return origin.language();
  }

  /** Every language, for the switch. */
  private java.util.List<Tongue> tongues() {
    return java.util.Arrays.stream(Language.values())
        .map(l -> new Tongue(l.tag(), l.ownName(), l == language()))
        .toList();
  }

  /** One language of the switch. */
  public record Tongue(String tag, String name, boolean current) {}
}
