package org.carecert.certificate.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 合格名单申报: a list of who passed, as a bureau hands it in.
 *
 * @param subject the post (岗位培训合格证) or the name of the ability (专项职业能力证书)
 * @param subjectSecond the ability in Korean, if it has such a name
 * @param from first day of the course or examination
 * @param to its last day
 * @param basis the document by which the result was decided, with its number
 */
public record NewPassList(
    @Nullable CertificateKind kind,
    @Nullable String title,
    @Nullable String subject,
    @Nullable String subjectSecond,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String basis,
    @Nullable List<Line> lines) {

  /**
   * A line as it was written.
   *
   * @param documentType empty for a resident's identity card
   * @param theory class hours, or a score out of 100; may be empty
   * @param practice the same
   */
  public record Line(
      @Nullable String name,
      @Nullable String koreanName,
      @Nullable String documentType,
      @Nullable String documentNumber,
      @Nullable String theory,
      @Nullable String practice) {}

  /** The same list of this kind. */
  public NewPassList of(CertificateKind own) {
    return new NewPassList(own, title, subject, subjectSecond, from, to, basis, lines);
  }

  /** The same list with these lines. */
  public NewPassList with(List<Line> read) {
    return new NewPassList(kind, title, subject, subjectSecond, from, to, basis, read);
  }
}
