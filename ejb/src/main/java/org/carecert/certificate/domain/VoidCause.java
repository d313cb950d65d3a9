package org.carecert.certificate.domain;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carecert.sanction.domain.SanctionReason;
import org.carecert.shared.Reason;

/** 作废原因: why a taken number stands on no certificate (rule 31). */
public enum VoidCause {
  /** 制证时出现故障. */
  FAILED("FAILED"),
  /** 签发中断: the server stopped in between. */
  INTERRUPTED("INTERRUPTED"),
  /** 数据恢复: given out after the back-up from which the house was brought back. */
  RESTORED("RESTORED"),
  /** 已有证书. */
  CERTIFIED(CertificateReason.ALREADY_ISSUED),
  /** 有惩戒在身. */
  SANCTIONED(SanctionReason.values()),
  /** 照片或同意缺失. */
  PHOTO(CertificateReason.PHOTO_MISSING, CertificateReason.PHOTO_CONSENT_MISSING),
  /** 字库缺字. */
  GLYPH(CertificateReason.GLYPH_MISSING),
  /** 超出备案范围. */
  SCOPE(CertificateReason.ISSUER_NOT_IN_SCOPE),
  /** 培训或成绩不再具备. */
  GROUNDS(
      CertificateReason.TRAINING_NOT_COMPLETE,
      CertificateReason.RESULT_NOT_PASSED,
      CertificateReason.LIST_WITHDRAWN),
  /** 其他: refused for what no other cause names. */
  REFUSED("");

  private final String kept;

  VoidCause(String kept) {
    this.kept = kept;
  }

  VoidCause(Reason... reasons) {
    this(Stream.of(reasons).map(Reason::name).collect(Collectors.joining(",")));
  }

  /** The words under which the register keeps it; none for what no other cause names. */
  public Set<String> kept() {
    return kept.isEmpty() ? Set.of() : Set.of(kept.split(",", -1));
  }

  /** The cause that the register keeps under this word. */
  public static VoidCause of(String word) {
    return Stream.of(values()).filter(c -> c.kept().contains(word)).findFirst().orElse(REFUSED);
  }

  /** Every word that some cause names. */
  public static Set<String> named() {
    return Stream.of(values()).flatMap(c -> c.kept().stream()).collect(Collectors.toSet());
  }
}
