package org.carecert.certificate.rest;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.FaceField;
import org.carecert.certificate.domain.FrameStyle;
import org.carecert.certificate.domain.NewSample;
import org.carecert.certificate.domain.NewTemplate;
import org.carecert.certificate.domain.SampleHolder;
import org.carecert.certificate.domain.SealStyle;
import org.carecert.certificate.domain.SecondBlock;
import org.carecert.certificate.domain.TemplateDesign;
import org.carecert.certificate.domain.Wording;
import org.carecert.shared.Language;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent about templates. */
final class TemplateBodies {
  private TemplateBodies() {}

  /** What a template says in one language. */
  @Schema(name = "CertificateTemplateWords")
  public record Words(
      @Nullable String title, @Nullable String body, @Nullable Map<FaceField, String> labels) {
    static @Nullable Words of(@Nullable Wording wording) {
      return wording == null ? null : new Words(wording.title(), wording.body(), wording.labels());
    }

    Wording wording() {
      Map<FaceField, String> given = new EnumMap<>(FaceField.class);
      if (labels != null) {
        labels.forEach((field, text) -> given.put(field, Objects.requireNonNullElse(text, "")));
      }
      return new Wording(
          Objects.requireNonNullElse(title, ""), Objects.requireNonNullElse(body, ""), given);
    }
  }

  /** What a template looks like. */
  @Schema(name = "CertificateTemplateDesign")
  public record Design(
      @Nullable SecondBlock second,
      @Nullable Words zh,
      @Nullable Words ko,
      @Nullable Words en,
      @Nullable Set<FaceField> shown,
      @Nullable FrameStyle frame,
      @Nullable SealStyle seal,
      @Nullable String sealWords,
      @Nullable String foot,
      @Schema(description = "A PNG or JPEG in Base64", nullable = true) @Nullable String logo) {

    static Design of(TemplateDesign design) {
      return new Design(
          design.second(),
          Words.of(design.words().get(Language.ZH)),
          Words.of(design.words().get(Language.KO)),
          Words.of(design.words().get(Language.EN)),
          design.shown(),
          design.frame(),
          design.seal(),
          design.sealWords(),
          design.foot(),
          design.logo());
    }

    TemplateDesign design() {
      new Require()
          .present("second", second)
          .present("frame", frame)
          .present("seal", seal)
          .holds("shown", shown == null || shown.stream().allMatch(Objects::nonNull))
          .check();
      return new TemplateDesign(
          Objects.requireNonNull(second),
          words(),
          shown == null ? Set.of() : shown,
          Objects.requireNonNull(frame),
          Objects.requireNonNull(seal),
          Objects.requireNonNullElse(sealWords, ""),
          Objects.requireNonNullElse(foot, ""),
          logo);
    }

    private Map<Language, Wording> words() {
      Map<Language, Wording> words = new EnumMap<>(Language.class);
      put(words, Language.ZH, zh);
      put(words, Language.KO, ko);
      put(words, Language.EN, en);
      return words;
    }

    private static void put(
        Map<Language, Wording> words, Language language, @Nullable Words given) {
      if (given != null) {
        words.put(language, given.wording());
      }
    }
  }

  /** A design to be looked at. */
  @Schema(
      name = "CertificateTemplateSample",
      requiredProperties = {"kind", "design", "holder"})
  public record Sample(
      @Nullable CertificateKind kind, @Nullable Design design, @Nullable SampleHolder holder) {
    NewSample wanted() {
      new Require()
          .present("kind", kind)
          .present("design", design)
          .present("holder", holder)
          .check();
      return new NewSample(
          Objects.requireNonNull(kind),
          Objects.requireNonNull(design).design(),
          Objects.requireNonNull(holder));
    }
  }

  /** The next version. */
  @Schema(
      name = "NewCertificateTemplate",
      requiredProperties = {"kind", "design", "validFrom"})
  public record Version(
      @Nullable CertificateKind kind, @Nullable Design design, @Nullable LocalDate validFrom) {
    NewTemplate wanted() {
      new Require()
          .present("kind", kind)
          .present("design", design)
          .present("validFrom", validFrom)
          .check();
      return new NewTemplate(
          Objects.requireNonNull(kind),
          Objects.requireNonNull(design).design(),
          Objects.requireNonNull(validFrom));
    }
  }
}
