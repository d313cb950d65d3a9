package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamRelation;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.NewSubstitute;
import org.carecert.exam.domain.Panel;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.RecusalLine;
import org.carecert.exam.domain.StationDecision;
import org.carecert.exam.domain.Substitute;
import org.carecert.exam.store.EntryStore;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/** 回避册柜台 (counter): whose relatives are among those who mark him, and who marks in their place. */
@Stateless
@PermitAll
public class RecusalBook {
  private static final long NOBODY = 0;

  @Inject private SessionMarks marks;
  @Inject private EntryStore entries;
  @Inject private Officers officers;

  /** The lines of a session for these candidates, by part and seat. */
  public List<RecusalLine> lines(ExamSession session, List<Roll.Seated> seated) {
    return seen(session, seated).stream().map(Seen::line).toList();
  }

  /** Whom it is that is to be replaced, whatever became of his account; nobody if he cannot be. */
  public Optional<Long> replaced(ExamSession session, Roll.Seated seat, NewSubstitute wanted) {
    return seen(session, List.of(seat)).stream()
        .filter(each -> each.line().opens(wanted))
        .map(Seen::replaceable)
        .findFirst();
  }

  private List<Seen> seen(ExamSession session, List<Roll.Seated> seated) {
    List<ExamRelation> relations =
        entries.relations(seated.stream().map(each -> each.person().id()).toList());
    List<Panel> panels = marks.panels(session);
    Set<MarkPlace> given = new HashSet<>(marks.of(session).keySet());
    panels.forEach(panel -> panel.leads().decisions().forEach(each -> given.add(place(each))));
    List<Found> found = new ArrayList<>();
    for (Panel panel : panels) {
      seated.forEach(seat -> found.addAll(found(panel, seat, relations, given)));
    }
    Set<Long> accounts = new HashSet<>();
    for (Found each : found) {
      accounts.add(each.relative());
      accounts.add(each.marks());
    }
    Map<Long, Caller> known = officers.of(accounts);
    return found.stream()
        .map(each -> new Seen(line(each, known, given), each.replaceable(given)))
        .toList();
  }

  // A lead decides on a mark of a station as others give theirs.
  private static MarkPlace place(StationDecision decision) {
    return new MarkPlace(
        decision.sessionId(),
        decision.personId(),
        decision.part(),
        decision.station(),
        decision.leadId());
  }

  private static List<Found> found(
      Panel panel,
      Roll.Seated seat,
      Collection<ExamRelation> relations,
      Collection<MarkPlace> given) {
    long person = seat.person().id();
    List<Found> found = new ArrayList<>();
    for (Substitute each : panel.substitutes()) {
      if (each.part() == panel.part() && each.personId() == person) {
        found.add(new Found(seat, panel, each.relativeId(), each.substituteId()));
      }
    }
    relations.stream()
        .filter(each -> each.personId() == person && marks(panel, each, given))
        .forEach(each -> found.add(new Found(seat, panel, each.accountId(), NOBODY)));
    return found;
  }

  /** Whether a relative marks him, or marked or decided before he left his place. */
  private static boolean marks(Panel panel, ExamRelation relation, Collection<MarkPlace> given) {
    long person = relation.personId();
    long account = relation.accountId();
    if (panel.membersFor(person).contains(account)) {
      return true;
    }
    return panel.counts(person, account)
        && given.stream()
            .anyMatch(
                place ->
                    place.part() == panel.part()
                        && place.personId() == person
                        && place.assessorId() == account);
  }

  private static RecusalLine line(Found each, Map<Long, Caller> known, Set<MarkPlace> given) {
    Optional<Caller> relative = Optional.ofNullable(known.get(each.relative()));
    return new RecusalLine(
        each.seat().admission().code(),
        each.seat().admission().seat(),
        each.seat().person().name(),
        each.panel().part(),
        relative.map(Caller::username).orElse(""),
        relative.map(Caller::displayName).orElse(""),
        each.marked(each.relative(), given),
        name(known, each.marks()),
        Optional.ofNullable(known.get(each.replaceable(given))).map(Caller::username).orElse(null));
  }

  private static @Nullable String name(Map<Long, Caller> known, long account) {
    return Optional.ofNullable(known.get(account)).map(Caller::displayName).orElse(null);
  }

  /**
   * Everybody's relative who marked or decided has somebody in his place.
   *
   * @throws Refused RELATIVE_UNREPLACED
   */
  public void refuseUnreplaced(ExamSession session, List<Roll.Seated> seated) {
    long open =
        lines(session, seated).stream()
            .filter(line -> line.substitute() == null && !line.marked().isEmpty())
            .count();
    if (open > 0) {
      throw new Refused(ExamReason.RELATIVE_UNREPLACED, open);
    }
  }

  /** The panel of a part. */
  public Panel panel(ExamSession session, Part part) {
    return marks
        .panel(session, part)
        .orElseThrow(() -> Refused.at("part", ExamReason.NOBODY_TO_REPLACE));
  }

  /** An assessor by his user name. */
  public Caller assessor(String field, String username) {
    return officers.with(Role.ASSESSOR).stream()
        .filter(each -> each.username().equals(username))
        .findFirst()
        .orElseThrow(() -> Refused.at(field, ExamReason.ASSESSOR_UNKNOWN, username));
  }

  private record Seen(RecusalLine line, long replaceable) {}

  private record Found(Roll.Seated seat, Panel panel, long relative, long marks) {
    List<String> marked(long account, Collection<MarkPlace> given) {
      return given.stream()
          .filter(place -> place.personId() == seat.person().id())
          .filter(place -> place.part() == panel.part())
          .filter(place -> place.assessorId() == account)
          .map(MarkPlace::station)
          .sorted()
          .toList();
    }

    /** The relative; or his substitute, who is chosen no more once he has marked everything. */
    long replaceable(Collection<MarkPlace> given) {
      if (marks == NOBODY) {
        return relative;
      }
      boolean marking =
          panel.membersFor(seat.person().id()).contains(marks)
              && marked(marks, given).size() < panel.rubric().stations().size();
      return marking ? marks : NOBODY;
    }
  }
}
