package org.carecert.certificate.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.DocumentType;
import org.carecert.identity.domain.PersonCard;

/**
 * 照片文件名: whose photo a file is: its name is the document's number, or the last four characters of
 * the number and the name, in either order (rule 33).
 */
public record PhotoName(String path) {
  private static final int LONGEST = 200;
  private static final String BETWEEN = "[\\s_+·・.-]";
  private static final List<String> LEFT_BEHIND = List.of("thumbs.db", "desktop.ini");

  /** Whether the name points out of the zip, or cannot be told on a page. */
  public boolean unsafe() {
    return path.length() > LONGEST
        || path.startsWith("/")
        || path.indexOf('\\') >= 0
        || path.indexOf(':') >= 0
        || path.chars().anyMatch(Character::isISOControl)
        || Arrays.asList(path.split("/", -1)).contains("..");
  }

  /** Whether an operating system left it behind. */
  public boolean leftBehind() {
    String base = base();
    return path.startsWith("__MACOSX/")
        || base.startsWith(".")
        || LEFT_BEHIND.contains(base.toLowerCase(Locale.ROOT));
  }

  /** How it is told on a page. */
  public String shown() {
    String clean =
        path.codePoints()
            .filter(c -> !Character.isISOControl(c))
            .limit(LONGEST)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    // A number in full belongs on no screen.
    NumberMask mask = new NumberMask();
    Normalizer.normalize(clean, Normalizer.Form.NFKC).chars().forEach(c -> mask.read((char) c));
    return mask.told();
  }

  /** The document that the name is, if it is one. */
  public Optional<DocumentNumber> document(LocalDate today) {
    return Arrays.stream(DocumentType.values())
        .flatMap(type -> DocumentNumber.parse(type, stem(), today).stream())
        .findFirst();
  }

  /** Whether this person is meant by name and last four characters. */
  public boolean means(PersonCard card) {
    String stem = stem();
    return means(stem, card.name(), card.last4()) || means(stem, card.koreanName(), card.last4());
  }

  private static boolean means(
      String stem, @org.jspecify.annotations.Nullable String name, String last4) {
    if (name == null || name.isBlank()) {
      return false;
    }
    String plain = plain(name);
    return stem.equals(plain + last4) || stem.equals(last4 + plain);
  }

  private String base() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private String stem() {
    String base = base();
    int dot = base.lastIndexOf('.');
    return plain(dot < 0 ? base : base.substring(0, dot));
  }

  // Zips made on a Mac hold Hangul in pieces; people put blanks and strokes between the parts.
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll(BETWEEN, "")
        .toUpperCase(Locale.ROOT);
  }
}
