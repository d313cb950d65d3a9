package org.carecert.certificate.domain;

import java.util.Base64;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * 模板设计: what an issuer decides about the look of a certificate: texts, fields, frame, seal, logo
 * and languages (人社鉴发〔2021〕1号 for what a skill-level certificate must show). A value: two equal
 * designs give the same paper.
 *
 * @param shown the optional fields that stand on it
 * @param sealWords the words in the lower half of the seal
 * @param foot the line at the foot of the sheet, {@code {serial}} for the print serial
 * @param logo a picture (JPEG) in Base64
 */
public record TemplateDesign(
    SecondBlock second,
    Map<Language, Wording> words,
    Set<FaceField> shown,
    FrameStyle frame,
    SealStyle seal,
    String sealWords,
    String foot,
    @Nullable String logo) {
  /** Where the print serial stands in the foot. */
  public static final String SERIAL = "{serial}";

  public TemplateDesign {
    EnumMap<Language, Wording> languages = new EnumMap<>(Language.class);
    languages.putAll(words);
    words = Collections.unmodifiableMap(languages);
    EnumSet<FaceField> fields = EnumSet.noneOf(FaceField.class);
    fields.addAll(shown);
    shown = Collections.unmodifiableSet(fields);
  }

  /** The same design with this logo. */
  public TemplateDesign with(byte[] picture) {
    String kept = Base64.getEncoder().encodeToString(picture);
    return new TemplateDesign(second, words, shown, frame, seal, sealWords, foot, kept);
  }

  /** The logo's file. */
  public Optional<byte[]> picture() {
    return Optional.ofNullable(logo).map(Base64.getDecoder()::decode);
  }

  /** Everything that it puts on a paper. */
  public String everyWord() {
    return words.values().stream().map(Wording::everyWord).collect(Collectors.joining())
        + foot
        + sealWords;
  }

  /** What it says in a language that it speaks. */
  public Wording in(Language language) {
    return Objects.requireNonNull(words.get(language), "no words in " + language);
  }

  /** Whether a field stands on the paper. */
  public boolean shows(FaceField field) {
    return !field.optional() || shown.contains(field);
  }
}
