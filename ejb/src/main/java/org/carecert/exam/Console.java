package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.carecert.exam.domain.ConsoleView;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.SeatPlan;
import org.carecert.exam.domain.WatchedSession;
import org.carecert.exam.domain.Whom;
import org.carecert.exam.store.ConsoleWatchers;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;

/** 监考台: the desk at which who watches a session sees how it goes, at once or as it changes. */
@Stateless
@RolesAllowed({Role.N_EVALUATOR, Role.N_INVIGILATOR})
public class Console {
  @Inject private Watched watched;
  @Inject private ConsoleBook book;
  @Inject private ConsoleWatchers watchers;
  @Inject private Roll roll;
  @Inject private Places places;

  /** The sessions that an invigilator watches, or an organisation's that are not published. */
  public List<WatchedSession> all() {
    return watched.all().stream().map(Console::card).toList();
  }

  /** One session that the caller watches. */
  public WatchedSession one(String sessionCode) {
    return card(watched.session(sessionCode));
  }

  private static WatchedSession card(ExamSession session) {
    return new WatchedSession(
        session.code(), session.plan().name(), session.plan().room(), session.window());
  }

  /** The rooms of a session in which somebody has a seat, by number. */
  public SortedMap<Integer, String> rooms(String sessionCode) {
    ExamSession session = watched.session(sessionCode);
    SeatPlan plan = places.plan(session);
    SortedMap<Integer, String> rooms = new TreeMap<>();
    roll.seated(session).stream()
        .map(each -> plan.place(each.admission().seat()))
        .forEach(place -> rooms.put(place.room(), place.name()));
    return rooms;
  }

  /**
   * How many of those who are meant sit now; of a hall perhaps nobody.
   *
   * @throws Refused NOBODY_SITS if the one who is meant does not
   */
  public int sitting(String sessionCode, Whom whom) {
    ExamSession session = watched.session(sessionCode);
    SeatPlan plan = places.plan(session);
    long sitting =
        book.view(session.id()).candidates().stream()
            .filter(line -> line.presence().sits())
            .filter(line -> whom.means(line.admission(), plan.place(line.seat()).room()))
            .count();
    if (sitting == 0 && !whom.hall()) {
      throw new Refused(ExamReason.NOBODY_SITS);
    }
    return (int) sitting;
  }

  /** A session now; that somebody reads it is remembered. */
  public ConsoleView view(String sessionCode) {
    return read(watched.session(sessionCode));
  }

  /** The same; none if the caller does not watch it. */
  public Optional<ConsoleView> seen(String sessionCode) {
    return watched.found(sessionCode).map(this::read);
  }

  private ConsoleView read(ExamSession session) {
    roll.read(session, "console");
    return book.view(session.id());
  }

  /**
   * A session as it changes.
   *
   * @param told hears it now and then; says false once nobody listens
   */
  public void watch(String sessionCode, Predicate<ConsoleView> told) {
    watchers.add(watched.session(sessionCode).id(), told);
  }
}
