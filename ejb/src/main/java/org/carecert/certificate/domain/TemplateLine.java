package org.carecert.certificate.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 模板条目: a version of a template as it is listed.
 *
 * @param builtIn it came with the product and holds for every issuer without an own one
 * @param inForce new certificates are printed by it
 */
public record TemplateLine(
    String code,
    CertificateKind kind,
    boolean builtIn,
    int version,
    LocalDate validFrom,
    TemplateState state,
    String submittedBy,
    @Nullable String decidedBy,
    boolean inForce) {
  /** It as the one by which new certificates are printed. */
  public TemplateLine now() {
    return new TemplateLine(
        code, kind, builtIn, version, validFrom, state, submittedBy, decidedBy, true);
  }

  /** Whether it waits for its second officer. */
  public boolean isWaiting() {
    return state == TemplateState.SUBMITTED;
  }
}
