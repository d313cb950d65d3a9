package org.carecert.certificate.domain;

import java.time.LocalDate;

/**
 * 打印清单: one certificate of a batch in the order in which it is printed (rule 34).
 *
 * @param place from 1 on: the sheet of the stack
 * @param occupation its name
 */
public record PrintLine(
    int place,
    String number,
    String printSerial,
    String holder,
    String occupation,
    int level,
    LocalDate issuedOn) {
  private static final int MOST_HIDDEN = 3;

  /**
   * How its file is called in the hands of a printer: in the order of the list, by its number, the
   * holder's name no further than its first character, and with nothing that a file system refuses.
   */
  public String fileName() {
    return String.format("%04d_%s_%s.pdf", place, number, masked());
  }

  private String masked() {
    String name = holder.strip();
    int letters = name.codePointCount(0, name.length());
    String first = letters == 0 ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    String safe = first.isEmpty() || !Character.isLetter(first.codePointAt(0)) ? "_" : first;
    return safe + "○".repeat(Math.min(Math.max(letters - 1, 0), MOST_HIDDEN));
  }
}
