package org.carecert.registry.domain;

import java.time.LocalDate;
import java.util.List;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/**
 * 公众查验答复: always the same keys, so that a miss looks like any other answer (rule 36).
 *
 * @param goodFor the posts that the certificate suits today; empty if it is not valid or its holder
 *     may not work
 */
public record CheckAnswer(
    boolean found,
    @Nullable CheckState state,
    @Nullable CertificateKind kind,
    @Nullable String occupation,
    @Nullable Integer level,
    @Nullable String issuer,
    @Nullable LocalDate issuedOn,
    List<Post> goodFor) {
  /** Nothing matches; never told why. */
  public static final CheckAnswer NOT_FOUND =
      new CheckAnswer(false, null, null, null, null, null, null, List.of());

  public CheckAnswer {
    goodFor = List.copyOf(goodFor);
  }
}
