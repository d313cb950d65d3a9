package org.carecert.identity.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 证件号码: a valid number of an identity document (GB 11643-1999; MOD 11-2 of ISO 7064; 外国人永久居留 身份证
 * 2017 and 2023).
 *
 * @param type the kind of document
 * @param value the number in its normal form: no blanks, half-width, upper case
 */
public record DocumentNumber(DocumentType type, String value) {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";
  private static final Pattern EIGHTEEN = Pattern.compile("[0-9]{17}[0-9X]");
  private static final Pattern OLD_FOREIGN = Pattern.compile("[A-Z]{3}[0-9]{12}");

  /**
   * Reads a number; empty if it is not a valid one on this day. Full-width digits are folded,
   * blanks around it dropped, {@code x} becomes {@code X}.
   */
  public static Optional<DocumentNumber> parse(
      DocumentType type, @Nullable String raw, LocalDate today) {
    if (raw == null) {
      return Optional.empty();
    }
    DocumentNumber number = new DocumentNumber(type, normal(raw));
    return number.wellFormed() && !number.bornAfter(today) ? Optional.of(number) : Optional.empty();
  }

  /** True if the number is well formed but its birth date lies after this day. */
  public static boolean bornInFuture(DocumentType type, String raw, LocalDate today) {
    DocumentNumber number = new DocumentNumber(type, normal(raw));
    return number.wellFormed() && number.bornAfter(today);
  }

  /** The normal form of what somebody typed. */
  public static String normal(String raw) {
    StringBuilder folded = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      // Full-width forms lie at a fixed distance from ASCII.
      folded.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
    }
    return folded.toString().strip().toUpperCase(Locale.ROOT);
  }

  /** The birth date, where the number tells it. */
  public Optional<LocalDate> birthDate() {
    if (value.length() != 18) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(value.substring(6, 10)),
              Integer.parseInt(value.substring(10, 12)),
              Integer.parseInt(value.substring(12, 14))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The sex, where the number tells it: the 17th digit is odd for men. */
  public Optional<Sex> sex() {
    if (value.length() != 18) {
      return Optional.empty();
    }
    return Optional.of((value.charAt(16) - '0') % 2 == 0 ? Sex.FEMALE : Sex.MALE);
  }

  /** The number with its middle hidden, as lists and screens show it. */
  public String masked() {
    int head = type == DocumentType.RESIDENT_ID ? 6 : 3;
    return value.substring(0, head) + "*".repeat(value.length() - head - 4) + last4();
  }

  /** The last four characters. */
  public String last4() {
    return value.substring(value.length() - 4);
  }

  private boolean wellFormed() {
    if (type == DocumentType.FOREIGN_PERMANENT_RESIDENT) {
      return OLD_FOREIGN.matcher(value).matches() || (value.startsWith("9") && eighteenWithCheck());
    }
    return !value.startsWith("9") && eighteenWithCheck();
  }

  private boolean eighteenWithCheck() {
    if (!EIGHTEEN.matcher(value).matches() || birthDate().isEmpty()) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (value.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECKS.charAt(sum % 11) == value.charAt(17);
  }

  private boolean bornAfter(LocalDate day) {
    return birthDate().map(birth -> birth.isAfter(day)).orElse(false);
  }

  @Override
  public String toString() {
    return masked();
  }
}
