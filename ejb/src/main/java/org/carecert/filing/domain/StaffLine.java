package org.carecert.filing.domain;

import java.time.LocalDate;
import java.util.List;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.DocumentType;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/**
 * 从业人员: one staff row of the filing, as written.
 *
 * @param ref the facility's own mark of the row, unique in the filing
 * @param from first day of work
 * @param secondEngagementReason why somebody engaged elsewhere is listed; the bureau decides
 */
public record StaffLine(
    String ref,
    String name,
    DocumentType documentType,
    String documentNumber,
    @Nullable String certificateNumber,
    List<Post> posts,
    LocalDate from,
    @Nullable String secondEngagementReason) {
  public StaffLine {
    posts = posts.stream().distinct().sorted().toList();
  }

  /** The document, written the same way however it was typed. */
  String documentKey() {
    return documentType + ":" + DocumentNumber.normal(documentNumber);
  }
}
