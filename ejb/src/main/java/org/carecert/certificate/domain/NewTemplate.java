package org.carecert.certificate.domain;

import java.time.LocalDate;

/** 新模板: what an officer submits as the next version. */
public record NewTemplate(CertificateKind kind, TemplateDesign design, LocalDate validFrom) {
  /** The same with its design as it is kept. */
  public NewTemplate with(TemplateDesign kept) {
    return new NewTemplate(kind, kept, validFrom);
  }
}
