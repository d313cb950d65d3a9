package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateFace.Naming;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.CertificateReason;
import org.carecert.certificate.domain.NewSample;
import org.carecert.certificate.domain.PrintTemplate;
import org.carecert.certificate.domain.SampleFaces;
import org.carecert.certificate.domain.SampleHolder;
import org.carecert.certificate.domain.TemplateDesign;
import org.carecert.certificate.domain.TemplateReason;
import org.carecert.certificate.domain.TemplateRules;
import org.carecert.certificate.print.CertificatePrint;
import org.carecert.organisation.Bodies;
import org.carecert.organisation.domain.BodyCard;
import org.carecert.shared.CityClock;
import org.carecert.shared.Language;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.paper.Binding;
import org.carecert.shared.paper.Paper;
import org.carecert.shared.paper.Picture;

/** 柜台 · 样张: a template on paper before it counts: looked at, and tried with the longest words. */
@Stateless
@PermitAll
public class Samples {
  private static final byte[] NO_PHOTO = {};
  private static final int LOGO_DOTS = 480;

  @Inject private Bodies bodies;
  @Inject private PrintTemplates printed;
  @Inject private Clock clock;

  /**
   * A sample of a design.
   *
   * @throws Refused what is wrong with the design, and what has no room on this sample
   */
  public byte[] pdf(NewSample wanted, long issuerId) {
    CertificateKind kind = wanted.kind();
    TemplateDesign design = sound(kind, wanted.design());
    Language second = design.second().language(printed.byParameter(kind, CityClock.today(clock)));
    PrintTemplate template = new PrintTemplate(0, design, second);
    CertificateFace face = face(kind, template, wanted.holder(), issuerId);
    return CertificatePrint.pdf(face, NO_PHOTO, clock.instant(), Binding.PLAIN);
  }

  /**
   * The design as it is kept, after every sample was tried in every language that it may speak.
   *
   * @throws Refused what is wrong with the design, and everything that has no room
   */
  public TemplateDesign tried(CertificateKind kind, TemplateDesign given, long issuerId) {
    TemplateDesign design = sound(kind, given);
    Set<Refusal> found = new LinkedHashSet<>();
    for (SampleHolder who : SampleHolder.values()) {
      for (PrintTemplate template : SampleFaces.templates(design)) {
        found.addAll(CertificatePrint.tooLong(face(kind, template, who, issuerId).unnumbered()));
      }
    }
    Refused.ifAny(List.copyOf(found));
    return design;
  }

  private CertificateFace face(
      CertificateKind kind, PrintTemplate template, SampleHolder who, long issuerId) {
    LocalDate today = CityClock.today(clock);
    BodyCard body = bodies.card(issuerId);
    String second = template.second() == Language.KO ? body.nameKo() : "";
    Naming issuer = new Naming(body.name(), second);
    return SampleFaces.of(kind, template, who, new SampleFaces.Signed(issuer, today));
  }

  /** The design with its logo drawn anew, if nothing is wrong with it. */
  private static TemplateDesign sound(CertificateKind kind, TemplateDesign design) {
    Refused.ifAny(TemplateRules.faults(kind, design));
    String missing = Paper.missing(design.everyWord());
    if (!missing.isEmpty()) {
      throw new Refused(CertificateReason.GLYPH_MISSING, missing);
    }
    return design
        .picture()
        .map(
            given ->
                Picture.stored(given, LOGO_DOTS)
                    .orElseThrow(() -> Refused.at("logo", TemplateReason.LOGO_NOT_A_PICTURE)))
        .map(design::with)
        .orElse(design);
  }
}
