package org.carecert.certificate.domain;

import java.time.LocalDate;
import java.util.Set;
import org.carecert.organisation.domain.BodyCard;
import org.carecert.shared.Refused;

/**
 * 编号序列: one body, year and level counts its own serials (人社鉴发〔2019〕2号; rule 31). A school counts
 * its completion certificates by year.
 *
 * @param body the thirteen characters of an evaluation organisation, or a school's own code
 */
public record NumberSeries(CertificateKind kind, String body, int year, int level) {
  private static final int ORGANISATION_CODE_FROM = 8;
  private static final int ORGANISATION_CODE_TO = 17;
  private static final int SHORT_CODE = 9;

  /** The series of an issuer for a kind, day and level. */
  public static NumberSeries of(KindLine rule, BodyCard issuer, LocalDate day, int level) {
    CertificateKind kind = rule.kind();
    if (rule.numbering() == Numbering.ALLOCATED) {
      String prefix = issuer.numberPrefix();
      if (prefix == null) {
        throw new Refused(CertificateReason.NUMBER_PREFIX_MISSING);
      }
      return new NumberSeries(kind, prefix, day.getYear(), level);
    }
    return new NumberSeries(kind, own(issuer), day.getYear(), 0);
  }

  /** Under which bodies the numbers of an issuer are counted. */
  public static Set<String> bodies(BodyCard issuer) {
    String prefix = issuer.numberPrefix();
    return prefix == null ? Set.of(own(issuer)) : Set.of(own(issuer), prefix);
  }

  private static String own(BodyCard issuer) {
    String uscc = issuer.uscc();
    return uscc == null
        ? issuer.code().substring(0, SHORT_CODE)
        : uscc.substring(ORGANISATION_CODE_FROM, ORGANISATION_CODE_TO);
  }

  /** The series of a key. */
  public static NumberSeries of(String key) {
    String[] parts = key.split("\\|", -1);
    return new NumberSeries(
        CertificateKind.valueOf(parts[0]),
        parts[1],
        Integer.parseInt(parts[2]),
        Integer.parseInt(parts[3]));
  }

  /** The name under which its last serial is kept. */
  public String key() {
    return kind + "|" + body + "|" + year + "|" + level;
  }

  /** True of the numbers that it counts. */
  public boolean has(String number) {
    return number.startsWith(
        kind == CertificateKind.SKILL_LEVEL
            ? CertificateNumber.beforeSerial(body, year, level)
            : CertificateNumber.beforeSerial(body, year));
  }

  /** The number with this serial. */
  public String number(long serial) {
    if (CertificateNumber.isPrefix(body)) {
      if (serial > CertificateNumber.MOST_SERIAL) {
        throw new Refused(CertificateReason.SERIES_EXHAUSTED);
      }
      return CertificateNumber.skillLevel(body, year, level, serial);
    }
    return CertificateNumber.completion(body, year, serial);
  }
}
