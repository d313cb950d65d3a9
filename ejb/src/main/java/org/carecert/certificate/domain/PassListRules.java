package org.carecert.certificate.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.identity.domain.DocumentType;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.sheet.SheetText;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/**
 * 合格名单核对: what makes a list of who passed one from which certificates may come. All of it is told
 * at once; a list with one wrong line is not kept.
 */
public final class PassListRules {
  /** The most people on a list. */
  public static final int MOST = 1_000;

  private static final int TOLD = 50;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}·•.' -]{0,59}");
  private static final Pattern FIGURE = Pattern.compile("[0-9]{1,4}(\\.[0-9])?");
  private static final BigDecimal FULL_MARKS = BigDecimal.valueOf(100);

  private final LocalDate today;
  private final boolean scores;
  private final List<Refusal> wrong = new ArrayList<>();
  private final Map<DocumentNumber, Integer> seen = new HashMap<>();

  private PassListRules(LocalDate today, boolean scores) {
    this.today = today;
    this.scores = scores;
  }

  /**
   * The people on a list.
   *
   * @throws Refused with everything that is wrong about it
   */
  public static List<PassedPerson> people(NewPassList given, LocalDate today) {
    List<Refusal> head = head(given, today);
    PassListRules rules = new PassListRules(today, given.kind() == CertificateKind.SPECIAL_ABILITY);
    List<PassedPerson> people = rules.lines(Objects.requireNonNullElse(given.lines(), List.of()));
    Refused.ifAny(Stream.concat(head.stream(), rules.wrong.stream()).limit(TOLD).toList());
    return people;
  }

  private static List<Refusal> head(NewPassList given, LocalDate today) {
    Require require =
        new Require()
            .text("title", given.title(), 100)
            .text("subject", given.subject(), 60)
            .optionalText("subjectSecond", given.subjectSecond(), 100)
            .present("from", given.from())
            .present("to", given.to())
            .text("basis", given.basis(), 200)
            .present("lines", given.lines());
    LocalDate from = given.from();
    LocalDate to = given.to();
    if (from != null && to != null) {
      require.holds("from", !from.isAfter(to)).holds("to", !to.isAfter(today));
    }
    if (given.kind() == CertificateKind.POST_TRAINING && given.subject() != null) {
      require.holds("subject", post(given.subject().strip()));
      require.holds(
          "subjectSecond", given.subjectSecond() == null || given.subjectSecond().isBlank());
    }
    return require.refusals();
  }

  private static boolean post(String subject) {
    return Stream.of(Post.values()).anyMatch(post -> post.name().equals(subject));
  }

  private List<PassedPerson> lines(List<NewPassList.Line> lines) {
    if (lines.size() > MOST) {
      wrong.add(Refusal.at("lines", CertificateReason.LIST_TOO_LONG, MOST));
      return List.of();
    }
    List<PassedPerson> people = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), i + 1).ifPresent(people::add);
    }
    return people;
  }

  private Optional<PassedPerson> line(NewPassList.Line line, int number) {
    int before = wrong.size();
    String name = name(line.name(), number);
    String korean = text(line.koreanName()).isEmpty() ? null : name(line.koreanName(), number);
    DocumentNumber document = document(line, number);
    BigDecimal theory = figure(line.theory(), number, "theory");
    BigDecimal practice = figure(line.practice(), number, "practice");
    return document == null || wrong.size() > before
        ? Optional.empty()
        : Optional.of(new PassedPerson(name, korean, document, theory, practice));
  }

  private String name(@Nullable String raw, int number) {
    String name = text(raw);
    if (!NAME.matcher(name).matches() || !Require.storable(name)) {
      refuse(number, "name", CertificateReason.LIST_LINE_NAME);
    }
    return name;
  }

  private @Nullable DocumentNumber document(NewPassList.Line line, int number) {
    String raw = DocumentNumber.normal(text(line.documentNumber()));
    Optional<DocumentNumber> document =
        DocumentType.ofWord(text(line.documentType()))
            .flatMap(type -> DocumentNumber.parse(type, raw, today));
    if (document.isEmpty()) {
      refuse(number, "documentNumber", CertificateReason.LIST_LINE_DOCUMENT);
      return null;
    }
    Integer earlier = seen.putIfAbsent(document.get(), number);
    if (earlier != null) {
      wrong.add(
          Refusal.at(
              field(number, "documentNumber"), CertificateReason.LIST_LINE_TWICE, number, earlier));
    }
    return document.get();
  }

  private @Nullable BigDecimal figure(@Nullable String raw, int number, String field) {
    String text = SheetText.folded(text(raw));
    if (text.isEmpty()) {
      return null;
    }
    if (!FIGURE.matcher(text).matches()
        || (scores && new BigDecimal(text).compareTo(FULL_MARKS) > 0)) {
      refuse(number, field, CertificateReason.LIST_LINE_FIGURE);
      return null;
    }
    return new BigDecimal(text);
  }

  private void refuse(int number, String field, CertificateReason reason) {
    wrong.add(Refusal.at(field(number, field), reason, number));
  }

  private static String field(int number, String field) {
    return "lines[" + (number - 1) + "]." + field;
  }

  private static String text(@Nullable String raw) {
    return raw == null ? "" : SheetText.trimmed(raw);
  }
}
