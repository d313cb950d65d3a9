package org.carecert.certificate.print;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.carecert.certificate.domain.BodyPlace;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.FaceField;
import org.carecert.certificate.domain.Grounds;
import org.carecert.certificate.domain.TemplateDesign;
import org.carecert.shared.Language;
import org.carecert.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The words of one certificate in a language: those of its template, filled with its own. */
final class FaceWords {
  static final String NONE = "--";

  private static final String NAME = "\u0002";

  private final CertificateFace face;

  FaceWords(CertificateFace face) {
    this.face = face;
  }

  CertificateFace face() {
    return face;
  }

  TemplateDesign design() {
    return face.template().design();
  }

  @Nullable Language second() {
    return face.second();
  }

  String title(Language language) {
    return design().in(language).title();
  }

  String label(Language language, FaceField field) {
    return design().in(language).label(field);
  }

  String foot() {
    String serial = face.sample() ? NONE : face.printSerial();
    return design().foot().replace(TemplateDesign.SERIAL, serial);
  }

  /** The sentence: what stands before the name, the name, what stands after it. */
  String[] sentence(Language language) {
    String name = face.holder().nameIn(language);
    String text = BodyPlace.filled(design().in(language).body(), values(language, name));
    int at = text.indexOf(NAME);
    return at < 0
        ? new String[] {text}
        : new String[] {text.substring(0, at), name, text.substring(at + 1)};
  }

  private Map<BodyPlace, String> values(Language language, String name) {
    Grounds grounds = face.grounds();
    Map<BodyPlace, String> values = new EnumMap<>(BodyPlace.class);
    values.put(BodyPlace.NAME, NAME);
    values.put(BodyPlace.TOPIC, language == Language.KO ? topic(name) : "");
    values.put(BodyPlace.FROM, date(language, grounds.from()));
    values.put(BodyPlace.TO, date(language, grounds.to()));
    values.put(BodyPlace.OCCUPATION, named(language, face.occupation()));
    values.put(BodyPlace.LEVEL, level(language));
    values.put(BodyPlace.THEORY, plain(grounds.theory()));
    values.put(BodyPlace.PRACTICE, plain(grounds.practice()));
    values.put(BodyPlace.ISSUER, named(language, face.issuer()));
    return values;
  }

  private static String named(Language language, CertificateFace.Naming naming) {
    return language == Language.ZH ? naming.zh() : naming.second();
  }

  String level(Language language) {
    return face.level() == 0 ? NONE : word(language, "level." + face.level());
  }

  String hours(Language language) {
    Grounds grounds = face.grounds();
    return grounds.theory() == null
        ? NONE
        : word(language, "hours.value", plain(grounds.theory()), plain(grounds.practice()));
  }

  String scores(Language language) {
    Grounds grounds = face.grounds();
    String theory = plain(grounds.theory());
    String practice = plain(grounds.practice());
    if (grounds.theory() == null && grounds.practice() == null) {
      return NONE;
    }
    return grounds.review() == null
        ? word(language, "scores.value", theory, practice)
        : word(language, "scores.three", theory, practice, plain(grounds.review()));
  }

  static String word(Language language, String key, String... args) {
    return Texts.of(language, "certificate", "paper." + key, (Object[]) args);
  }

  static String date(Language language, @Nullable LocalDate day) {
    if (day == null) {
      return NONE;
    }
    String pattern =
        switch (language) {
          case ZH -> "yyyy年M月d日";
          case KO -> "yyyy년 M월 d일";
          case EN -> "d MMMM yyyy";
        };
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? NONE : number.stripTrailingZeros().toPlainString();
  }

  /** 은 after a closed syllable, 는 after an open one; both where the name is not in Hangul. */
  private static String topic(String name) {
    char last = name.charAt(name.length() - 1);
    if (last < 0xAC00 || last > 0xD7A3) {
      return "은(는)";
    }
    return (last - 0xAC00) % 28 == 0 ? "는" : "은";
  }
}
