package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.PrintTemplate;
import org.carecert.certificate.domain.TemplateDesign;
import org.carecert.certificate.store.TemplateStore;
import org.carecert.shared.Language;
import org.carecert.shared.paper.Shelf;
import org.carecert.standard.Parameters;

/** 柜台 · 所用模板: tells by which version of a template an issuer prints. */
@Stateless
@PermitAll
public class PrintTemplates {
  // A version is never changed, so what was read once stands.
  private static final Shelf<Long, TemplateDesign> DESIGNS = new Shelf<>(64);

  @Inject private TemplateStore templates;
  @Inject private Parameters parameters;

  /** The version by which an issuer prints a kind on a day. */
  public PrintTemplate of(CertificateKind kind, long issuerId, LocalDate day) {
    return version(templates.inForce(kind, issuerId, day), kind, day);
  }

  /** A version as it printed a kind on a day. */
  public PrintTemplate version(long id, CertificateKind kind, LocalDate day) {
    TemplateDesign design = DESIGNS.get(id, wanted -> templates.byId(wanted).design());
    return new PrintTemplate(id, design, design.second().language(byParameter(kind, day)));
  }

  /** The language that stands second on a kind by its parameter. */
  public Language byParameter(CertificateKind kind, LocalDate day) {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Language.valueOf(parameters.text("certificate." + name + ".second-language", day));
  }
}
