package org.carecert.certificate.domain;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * 证书编号: the shapes of certificate numbers. A skill-level number is K OOOO PP SSSSSS YY L NNNNNN
 * (人社鉴发〔2019〕2号): body kind, body code, province, site, year, level, serial; the first thirteen
 * characters are the body's prefix. Numbers of 特级技师 begin with two letters.
 */
public final class CertificateNumber {
  /** The largest serial of a skill-level series. */
  public static final long MOST_SERIAL = 999_999;

  private static final Pattern PREFIX = Pattern.compile("[A-Z][0-9]{12}");
  private static final Pattern SKILL_LEVEL = Pattern.compile("[A-Z][0-9]{21}");
  private static final Pattern CHIEF_TECHNICIAN = Pattern.compile("[A-Z]{2}[0-9]{20}");
  private static final Pattern QUALIFICATION = Pattern.compile("[0-9]{16}");
  private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{N}()（）〔〕\\[\\]._\\-—－ ]{3,40}");
  private static final int YEAR_AT = 13;
  private static final int LEVEL_AT = 15;

  private CertificateNumber() {}

  /** True for the thirteen characters that an evaluation organisation is given. */
  public static boolean isPrefix(String text) {
    return PREFIX.matcher(text).matches();
  }

  /** The number of a skill-level certificate. */
  public static String skillLevel(String prefix, int year, int level, long serial) {
    if (!isPrefix(prefix) || level < 1 || level > 5 || serial < 1 || serial > MOST_SERIAL) {
      throw new IllegalArgumentException(prefix + "/" + level + "/" + serial);
    }
    return beforeSerial(prefix, year, level) + String.format("%06d", serial);
  }

  /** What stands before the serial of a skill-level certificate. */
  static String beforeSerial(String prefix, int year, int level) {
    return String.format("%s%02d%d", prefix, year % 100, level);
  }

  /** The number of a school's completion certificate: school code, year, serial. */
  public static String completion(String schoolCode, int year, long serial) {
    return beforeSerial(schoolCode, year) + String.format("%05d", serial);
  }

  /** What stands before the serial of a completion certificate. */
  static String beforeSerial(String schoolCode, int year) {
    return String.format("%s-%04d-", schoolCode, year);
  }

  /** True if this can be the number of the imported certificate: shape, year and level agree. */
  public static boolean fits(ImportedCertificate certificate) {
    String number = certificate.number();
    return switch (certificate.kind()) {
      case SKILL_LEVEL -> fitsSkillLevel(number, certificate);
      case OCCUPATIONAL_QUALIFICATION -> QUALIFICATION.matcher(number).matches();
      default -> LOCAL.matcher(number).matches();
    };
  }

  private static boolean fitsSkillLevel(String number, ImportedCertificate certificate) {
    if (CHIEF_TECHNICIAN.matcher(number).matches()) {
      return true;
    }
    return SKILL_LEVEL.matcher(number).matches()
        && agreesWith(number, certificate.issuedOn())
        && certificate.level() != null
        && number.charAt(LEVEL_AT) - '0' == certificate.level();
  }

  private static boolean agreesWith(String number, LocalDate issuedOn) {
    return Integer.parseInt(number.substring(YEAR_AT, LEVEL_AT)) == issuedOn.getYear() % 100;
  }
}
