package org.carecert.training;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.identity.People;
import org.carecert.identity.Safe;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.Origin;
import org.carecert.shared.Refusal;
import org.carecert.shared.Texts;
import org.carecert.shared.sheet.Sheet;
import org.carecert.shared.sheet.SheetLimits;
import org.carecert.shared.sheet.SheetReader;
import org.carecert.shared.sheet.SheetRow;
import org.carecert.shared.sheet.SheetWriter;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.Roster;
import org.carecert.training.domain.RosterLine;
import org.carecert.training.domain.RosterPreview;
import org.carecert.training.domain.RosterReading;
import org.carecert.training.domain.RosterReason;
import org.carecert.training.domain.RosterRow;
import org.carecert.training.domain.RosterRowLine;
import org.carecert.training.domain.SheetFile;
import org.carecert.training.store.TraineeStore;

/** 名册核对柜台 (counter): what the rows of a roster are worth against the records. */
@Stateless
@PermitAll
public class RosterChecks {
  @Inject private TraineeStore store;
  @Inject private People people;
  @Inject private Safe safe;
  @Inject private Origin origin;

  /** Refuses a file that is no roster at all. */
  public void readable(byte[] content) {
    RosterReading.read(SheetReader.read(content, SheetLimits.ROSTER), java.time.LocalDate.MAX);
  }

  /** The file as it may be stored. */
  public byte[] sealed(byte[] content) {
    return safe.sealed(content);
  }

  /** The rows, checked in themselves, against the records and against the other rosters. */
  public List<RosterRow> rows(Roster roster, Cohort cohort) {
    Set<Long> others = new HashSet<>(store.peopleOfOtherRosters(cohort.id(), roster.id()));
    return RosterReading.read(sheet(roster), roster.uploadedOn()).stream()
        .map(row -> against(row, others))
        .toList();
  }

  /** What the school sees. */
  public RosterPreview preview(Roster roster, List<RosterRow> rows) {
    RosterLine line = roster.line();
    return new RosterPreview(
        line.code(),
        line.fileName(),
        line.state(),
        line.accepted(),
        line.rejected(),
        line.uploadedAt(),
        rows.stream().map(row -> RosterRowLine.of(row, origin.language())).toList());
  }

  /** The rejected rows in the form in which they came, with their reasons. */
  public SheetFile errors(Roster roster, Cohort cohort) {
    Sheet sheet = sheet(roster);
    Map<Integer, SheetRow> raw =
        sheet.rows().stream().collect(Collectors.toMap(SheetRow::number, Function.identity()));
    List<String> header = new ArrayList<>(sheet.header());
    header.add(Texts.of(origin.language(), "training", "roster.reason"));
    List<List<String>> lines = new ArrayList<>();
    for (RosterRow row : rows(roster, cohort)) {
      SheetRow cells = raw.get(row.number());
      if (!row.accepted() && cells != null) {
        lines.add(line(cells, row, sheet.header().size()));
      }
    }
    String name = roster.fileName().replaceFirst("\\.[A-Za-z]{2,4}$", "");
    return new SheetFile(
        name + "-errors" + sheet.format().extension(),
        sheet.format(),
        SheetWriter.write(sheet.format(), header, lines));
  }

  private List<String> line(SheetRow cells, RosterRow row, int width) {
    List<String> line = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      line.add(i < cells.cells().size() ? cells.cells().get(i) : "");
    }
    line.add(
        row.refusals().stream()
            .map(refusal -> Texts.of(origin.language(), refusal))
            .collect(Collectors.joining(" ")));
    return line;
  }

  private RosterRow against(RosterRow row, Set<Long> others) {
    if (row.document() == null) {
      return row;
    }
    Optional<PersonCard> known = people.find(row.document());
    if (known.isEmpty()) {
      return row;
    }
    RosterRow checked = row;
    if (!row.name().isEmpty() && !people.called(known.get(), row.name())) {
      checked = checked.against(Refusal.at("姓名", RosterReason.NAME_CONTRADICTS_RECORD));
    }
    if (others.contains(known.get().id())) {
      checked = checked.against(Refusal.at("证件号码", RosterReason.DOCUMENT_TWICE, "–"));
    }
    return checked;
  }

  private Sheet sheet(Roster roster) {
    return SheetReader.read(safe.opened(roster.contentSealed()), SheetLimits.ROSTER);
  }
}
