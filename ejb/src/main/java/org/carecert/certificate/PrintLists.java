package org.carecert.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carecert.certificate.domain.Batch;
import org.carecert.certificate.domain.BatchPaper;
import org.carecert.certificate.domain.BatchRow;
import org.carecert.certificate.domain.PrintLine;
import org.carecert.certificate.domain.PrintList;
import org.carecert.certificate.domain.RefusedLine;
import org.carecert.certificate.domain.RowState;
import org.carecert.certificate.print.PrintListPaper;
import org.carecert.certificate.store.BatchStore;
import org.carecert.identity.People;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.Language;
import org.carecert.shared.Texts;
import org.carecert.shared.sheet.SheetFormat;
import org.carecert.shared.sheet.SheetWriter;
import org.carecert.standard.domain.Level;

/** 柜台 · 打印清单: draws up the list that goes with the papers of a batch, as sheets and on paper. */
@Stateless
@PermitAll
public class PrintLists {
  @Inject private BatchStore batches;
  @Inject private People people;
  @Inject private Certified certified;
  @Inject private Clock clock;

  /** The list of a batch; its lines are in the order of these papers. */
  public PrintList of(Batch batch, List<BatchPaper> papers) {
    List<BatchRow> refused =
        batches.rows(batch.id()).stream().filter(r -> r.state() == RowState.REFUSED).toList();
    Map<Long, PersonCard> people =
        this.people.cards(
            Stream.concat(
                    papers.stream().map(BatchPaper::personId),
                    refused.stream().map(BatchRow::personId))
                .distinct()
                .toList());
    List<PrintLine> lines = new ArrayList<>();
    for (BatchPaper paper : papers) {
      lines.add(line(lines.size() + 1, paper, name(people, paper.personId())));
    }
    return new PrintList(
        batch.code(),
        batch.kind(),
        lines,
        refused.stream().map(row -> refused(row, name(people, row.personId()))).toList());
  }

  /** Whose is which sheet of the stack, in words of this language. */
  public byte[] sheet(PrintList list, SheetFormat format, Language language) {
    return SheetWriter.write(
        format,
        header(
            language,
            "papers.place",
            "number",
            "copies.serial",
            "holder",
            "occupation",
            "level",
            "issuedOn",
            "papers.received"),
        list.lines().stream()
            .map(
                line ->
                    List.of(
                        String.valueOf(line.place()),
                        line.number(),
                        line.printSerial(),
                        line.holder(),
                        line.occupation(),
                        level(language, line.level()),
                        line.issuedOn().toString(),
                        ""))
            .toList());
  }

  /** Who has no certificate and why, in words of this language. */
  public byte[] refusedSheet(PrintList list, SheetFormat format, Language language) {
    return SheetWriter.write(
        format,
        header(language, "holder", "occupation", "level", "papers.why"),
        list.refused().stream()
            .map(
                line ->
                    List.of(
                        line.name(),
                        line.occupation(),
                        level(language, line.level()),
                        line.reasons().stream()
                            .map(reason -> Texts.of(language, reason))
                            .collect(Collectors.joining(" "))))
            .toList());
  }

  /** All of it on paper. */
  public byte[] pdf(PrintList list) {
    return PrintListPaper.pdf(list, clock.instant());
  }

  private PrintLine line(int place, BatchPaper paper, String holder) {
    return new PrintLine(
        place,
        paper.number(),
        paper.printSerial(),
        holder,
        certified.name(paper.occupation()),
        paper.level(),
        paper.issuedOn());
  }

  private RefusedLine refused(BatchRow row, String name) {
    return new RefusedLine(name, certified.name(row.occupation()), row.level(), row.reasons());
  }

  private static String name(Map<Long, PersonCard> people, long personId) {
    return Objects.requireNonNull(people.get(personId)).name();
  }

  private static String level(Language language, int level) {
    return switch (language) {
      case ZH -> Level.name(level);
      case KO -> Level.nameKo(level);
      case EN -> Level.nameEn(level);
    };
  }

  private static List<String> header(Language language, String... keys) {
    return Stream.of(keys).map(key -> Texts.of(language, "certificate", key)).toList();
  }
}
