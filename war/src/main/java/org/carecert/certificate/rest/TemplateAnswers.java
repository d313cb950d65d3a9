package org.carecert.certificate.rest;

import java.time.LocalDate;
import java.util.List;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.TemplateLine;
import org.carecert.certificate.domain.TemplateState;
import org.carecert.certificate.domain.TemplateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is answered about versions of templates. */
final class TemplateAnswers {
  private TemplateAnswers() {}

  /** A version without its design. */
  @Schema(name = "CertificateTemplate")
  public record One(
      String code,
      CertificateKind kind,
      boolean builtIn,
      int version,
      LocalDate validFrom,
      TemplateState state,
      String submittedBy,
      @Schema(nullable = true) @Nullable String decidedBy) {
    static One of(TemplateLine line) {
      return new One(
          line.code(),
          line.kind(),
          line.builtIn(),
          line.version(),
          line.validFrom(),
          line.state(),
          line.submittedBy(),
          line.decidedBy());
    }
  }

  /** Every version. */
  @Schema(name = "CertificateTemplates")
  public record All(List<One> items) {
    public All {
      items = List.copyOf(items);
    }

    static All of(List<TemplateLine> lines) {
      return new All(lines.stream().map(One::of).toList());
    }
  }

  /** A version with its design. */
  @Schema(name = "CertificateTemplateWhole")
  public record Whole(One template, TemplateBodies.Design design) {
    static Whole of(TemplateView view) {
      return new Whole(One.of(view.line()), TemplateBodies.Design.of(view.design()));
    }
  }

  /** The code of a new version. */
  @Schema(name = "CertificateTemplateCode")
  public record Code(String code) {}
}
