package org.carecert.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.carecert.identity.People;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.Roster;
import org.carecert.training.domain.RosterPreview;
import org.carecert.training.domain.RosterRow;
import org.carecert.training.domain.RosterState;
import org.carecert.training.domain.SheetFile;
import org.carecert.training.domain.Trainee;
import org.carecert.training.domain.TrainingFact;
import org.carecert.training.domain.TrainingFact.What;
import org.carecert.training.domain.TrainingReason;
import org.carecert.training.store.TraineeStore;

/** 名册: the desk where a school brings in its trainees, looks first, commits, and can undo. */
@Stateless
public class Rosters {
  @Inject private TraineeStore store;
  @Inject private RosterChecks checks;
  @Inject private CohortAccess access;
  @Inject private People people;
  @Inject private Event<Fact> facts;

  /** Takes a file in to be looked at; nobody is enrolled yet. */
  @RolesAllowed({Role.N_SCHOOL})
  public RosterPreview upload(String cohortCode, String fileName, byte[] content) {
    Cohort cohort = access.own(cohortCode);
    cohort.mustBeOpen();
    checks.readable(content);
    Roster roster =
        new Roster(
            PublicCode.fresh(),
            cohort.id(),
            shown(fileName),
            checks.sealed(content),
            access.acting());
    store.add(roster);
    List<RosterRow> rows = checks.rows(roster, cohort);
    int accepted = (int) rows.stream().filter(RosterRow::accepted).count();
    roster.counted(accepted, rows.size() - accepted);
    facts.fire(new TrainingFact(cohort.id(), What.ROSTER_UPLOADED, roster.code()));
    return checks.preview(roster, rows);
  }

  /** A batch with its rows. */
  @RolesAllowed({Role.N_SCHOOL})
  public RosterPreview preview(String cohortCode, String batch) {
    Cohort cohort = access.seen(cohortCode);
    Roster roster = store.roster(cohort, batch);
    return checks.preview(roster, checks.rows(roster, cohort));
  }

  /** The rejected rows as the same kind of sheet, with a column of reasons. */
  @RolesAllowed({Role.N_SCHOOL})
  public SheetFile errors(String cohortCode, String batch) {
    Cohort cohort = access.seen(cohortCode);
    return checks.errors(store.roster(cohort, batch), cohort);
  }

  /** Enrols the accepted rows; rejected ones stop nobody. */
  @RolesAllowed({Role.N_SCHOOL})
  public RosterPreview commit(String cohortCode, String batch) {
    Cohort cohort = access.own(cohortCode);
    cohort.mustBeOpen();
    Roster roster = store.roster(cohort, batch);
    List<RosterRow> rows = checks.rows(roster, cohort);
    List<RosterRow> accepted = rows.stream().filter(RosterRow::accepted).toList();
    if (accepted.isEmpty()) {
      throw new Refused(TrainingReason.ROSTER_NOTHING_ACCEPTED);
    }
    roster.committed(access.acting().at());
    roster.counted(accepted.size(), rows.size() - accepted.size());
    accepted.forEach(row -> enrol(cohort, roster, row));
    store.flush();
    facts.fire(new TrainingFact(cohort.id(), What.ROSTER_COMMITTED, roster.code()));
    return checks.preview(roster, rows);
  }

  /** Takes a batch back: its enrolments count for nothing. */
  @RolesAllowed({Role.N_SCHOOL})
  public void undo(String cohortCode, String batch) {
    Cohort cohort = access.own(cohortCode);
    cohort.mustBeOpen();
    Roster roster = store.roster(cohort, batch);
    boolean enrolled = roster.state() == RosterState.COMMITTED;
    roster.undone(access.acting().at());
    if (enrolled) {
      store.ofRoster(roster.id()).forEach(Trainee::undone);
    }
    facts.fire(new TrainingFact(cohort.id(), What.ROSTER_UNDONE, roster.code()));
  }

  private void enrol(Cohort cohort, Roster roster, RosterRow row) {
    long person =
        people.recorded(row.name(), row.koreanName(), Objects.requireNonNull(row.document()));
    if (row.phone() != null) {
      people.phone(person, row.phone());
    }
    store.add(
        new Trainee(PublicCode.fresh(), cohort, roster.id(), row, person, access.acting().at()));
  }

  /** The file's own name, without a path and anything a header or a page could stumble over. */
  private static String shown(String fileName) {
    String name =
        fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    String plain = name.replaceAll("[\\p{Cntrl}\\p{Cs}\"<>:;|?*]", "").strip();
    int end = plain.offsetByCodePoints(0, Math.min(120, plain.codePointCount(0, plain.length())));
    return plain.isEmpty() ? "roster" : plain.substring(0, end);
  }
}
