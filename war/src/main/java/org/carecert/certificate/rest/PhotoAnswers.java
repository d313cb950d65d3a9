package org.carecert.certificate.rest;

import java.util.List;
import org.carecert.certificate.domain.PhotoLine;
import org.carecert.certificate.domain.PhotoReport;
import org.carecert.shared.Language;
import org.carecert.shared.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a zip of photos, as it is told to programs. */
@Schema(name = "CertificatePhotoReport")
public record PhotoAnswers(long accepted, long refused, List<Line> files, List<String> without) {
  public PhotoAnswers {
    files = List.copyOf(files);
    without = List.copyOf(without);
  }

  static PhotoAnswers of(PhotoReport report, Language language) {
    return new PhotoAnswers(
        report.accepted(),
        report.refused(),
        report.lines().stream().map(line -> Line.of(line, language)).toList(),
        report.without());
  }

  /** One file. */
  @Schema(name = "CertificatePhotoFile")
  public record Line(
      String file,
      @Schema(nullable = true) @Nullable String name,
      boolean accepted,
      List<Why> reasons) {
    public Line {
      reasons = List.copyOf(reasons);
    }

    static Line of(PhotoLine line, Language language) {
      return new Line(
          line.file(),
          line.name(),
          line.accepted(),
          line.reasons().stream()
              .map(r -> new Why(r.reason().name(), Texts.of(language, r)))
              .toList());
    }
  }

  /** Why a file is not taken. */
  @Schema(name = "CertificatePhotoReason")
  public record Why(String code, String message) {}
}
