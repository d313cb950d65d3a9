package org.carecert.certificate.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.carecert.certificate.domain.CertificateFace.Naming;
import org.carecert.shared.Language;

/** 样张票面: faces without a number, by which a template is looked at and tried (local layout). */
public final class SampleFaces {
  private SampleFaces() {}

  /** A sample of a kind by a design; by parameter the given language stands second. */
  public static CertificateFace of(
      CertificateKind kind, PrintTemplate template, SampleHolder who, Signed by) {
    Naming occupation =
        template.second() == Language.EN
            ? new Naming(who.occupation().zh(), "Nursery caregiver")
            : who.occupation();
    return new CertificateFace(
        kind,
        template,
        "",
        "",
        who.holder(),
        occupation,
        kind.levelled() ? 5 : 0,
        grounds(kind, by.on()),
        by.issuer(),
        by.on(),
        "",
        null);
  }

  /** Who would issue it, and on which day. */
  public record Signed(Naming issuer, LocalDate on) {}

  /** A design in every language that may stand second on it. */
  public static List<PrintTemplate> templates(TemplateDesign design) {
    return Stream.of(Language.KO, Language.EN)
        .map(language -> new PrintTemplate(0, design, design.second().language(language)))
        .distinct()
        .toList();
  }

  private static Grounds grounds(CertificateKind kind, LocalDate on) {
    boolean hours =
        kind == CertificateKind.TRAINING_COMPLETION || kind == CertificateKind.POST_TRAINING;
    BigDecimal theory = new BigDecimal(hours ? "64" : "92");
    BigDecimal practice = new BigDecimal(hours ? "68" : "88.5");
    BigDecimal review = kind == CertificateKind.SKILL_LEVEL ? new BigDecimal("76.5") : null;
    return new Grounds(theory, practice, review, on.minusMonths(3), on.minusDays(14));
  }
}
