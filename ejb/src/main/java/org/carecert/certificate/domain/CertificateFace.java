package org.carecert.certificate.domain;

import java.time.LocalDate;
import org.carecert.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * 证书票面: everything that stands on a certificate (人社鉴发〔2021〕1号; DOMAIN §3.3, rule 33).
 *
 * @param template the version of the template by which it is printed
 * @param occupation the occupation's name in both languages
 * @param checkAddress where the public checks it
 * @param remarks what it says about itself; null on a first print of a first certificate
 */
public record CertificateFace(
    CertificateKind kind,
    PrintTemplate template,
    String number,
    String printSerial,
    Holder holder,
    Naming occupation,
    int level,
    Grounds grounds,
    Naming issuer,
    LocalDate issuedOn,
    String checkAddress,
    @Nullable Remarks remarks) {
  private static final String DIGITS = "0123456789.";
  private static final String NO_NUMBER = "X000000000000000000000";
  private static final String NO_SERIAL = "00000000-0000000";
  private static final String SIGNS = DIGITS + "ABCDEFGHIJKLMNOPQRSTUVWXYZ-";

  /** Who holds it, as printed; the number is masked on local papers, full on a skill-level one. */
  public record Holder(
      String name, @Nullable String koreanName, String documentType, String documentNumber) {
    /** The name in the second language where there is one. */
    public String nameIn(@Nullable Language language) {
      return language == Language.KO && koreanName != null ? koreanName : name;
    }
  }

  /** A name in Chinese and in the second language. */
  public record Naming(String zh, String second) {}

  /** The language that stands second on the paper; null for none. */
  public @Nullable Language second() {
    return template.second();
  }

  /** Whether it only shows a template: it has no number. */
  public boolean sample() {
    return number.isEmpty();
  }

  /** The same face as long as a number will make it, to see whether it has room. */
  public CertificateFace unnumbered() {
    return numbered(NO_NUMBER, NO_SERIAL).checkedAt("-");
  }

  /** The same face with its number and print serial. */
  public CertificateFace numbered(String taken, String serial) {
    return new CertificateFace(
        kind,
        template,
        taken,
        serial,
        holder,
        occupation,
        level,
        grounds,
        issuer,
        issuedOn,
        checkAddress,
        remarks);
  }

  /** The same face with the address where the public checks it. */
  public CertificateFace checkedAt(String address) {
    return new CertificateFace(
        kind,
        template,
        number,
        printSerial,
        holder,
        occupation,
        level,
        grounds,
        issuer,
        issuedOn,
        address,
        remarks);
  }

  /** The same face with the remark of a re-issue (DOMAIN §3.4). */
  public CertificateFace reissued(LocalDate day) {
    return new CertificateFace(
        kind,
        template,
        number,
        printSerial,
        holder,
        occupation,
        level,
        grounds,
        issuer,
        issuedOn,
        checkAddress,
        Remarks.reissued(remarks, day));
  }

  /** The same face with the number of the certificate whose place it takes (rule 35). */
  public CertificateFace replacing(String replaced) {
    return new CertificateFace(
        kind,
        template,
        number,
        printSerial,
        holder,
        occupation,
        level,
        grounds,
        issuer,
        issuedOn,
        checkAddress,
        Remarks.replacing(remarks, replaced));
  }

  /** The same face with another name on it. */
  public CertificateFace called(String name, @Nullable String koreanName) {
    return new CertificateFace(
        kind,
        template,
        number,
        printSerial,
        new Holder(name, koreanName, holder.documentType(), holder.documentNumber()),
        occupation,
        level,
        grounds,
        issuer,
        issuedOn,
        checkAddress,
        remarks);
  }

  /**
   * The face without what differs from one holder to the next, with every sign of numbers and days
   * instead: what it shows stands on each certificate of its kind.
   */
  public CertificateFace specimen() {
    Holder nobody = new Holder("0", DIGITS, holder.documentType(), DIGITS + "X*");
    return new CertificateFace(
        kind,
        template,
        SIGNS,
        SIGNS,
        nobody,
        occupation,
        level,
        grounds.specimen(),
        issuer,
        LocalDate.EPOCH,
        "-",
        remarks == null ? null : remarks.specimen(SIGNS));
  }

  /** Everything that has to be drawn and is not ours: looked through before a number is taken. */
  public String foreignText() {
    String korean = holder.koreanName() == null ? "" : holder.koreanName();
    return holder.name()
        + korean
        + occupation.zh()
        + occupation.second()
        + issuer.zh()
        + issuer.second()
        + holder.documentNumber();
  }
}
