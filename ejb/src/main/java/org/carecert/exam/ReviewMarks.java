package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.GivenMark;
import org.carecert.exam.domain.LeadGiven;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.ReviewCard;
import org.carecert.exam.domain.ReviewMarked;
import org.carecert.exam.domain.ReviewSheet;
import org.carecert.exam.domain.Spread;
import org.carecert.exam.domain.Station;
import org.carecert.exam.domain.StationMark;
import org.carecert.exam.domain.StationSheet;
import org.carecert.exam.store.MarkStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;

/**
 * 综合评审打分: the desk of a review panel. Each member marks for himself and sees only his own marks;
 * where they are too far apart the chair decides with a reason, seeing points without names.
 */
@Stateless
public class ReviewMarks {
  @Inject private ReviewBook book;
  @Inject private MarkStore marks;
  @Inject private Leads leads;
  @Inject private Roll roll;
  @Inject private AssessedSessions assessed;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The reviews in whose panel the caller is, the latest first. */
  @RolesAllowed(Role.N_ASSESSOR)
  public List<ReviewCard> mine() {
    return book.all(account()).stream().map(book::card).toList();
  }

  /** The review as the caller marks it. */
  @RolesAllowed(Role.N_ASSESSOR)
  public ReviewSheet sheet(String sessionCode) {
    ReviewBook.Review review = mine(sessionCode);
    List<Mark> own = own(review);
    Predicate<Long> mine = assessed.marks(review.session(), Part.REVIEW);
    Map<Integer, Roll.Seated> bySeat =
        roll.read(review.session(), "review").stream()
            .filter(seat -> mine.test(seat.admission().personId()))
            .collect(Collectors.toMap(seat -> seat.admission().seat(), seat -> seat));
    return new ReviewSheet(
        sessionCode,
        review.session().plan().name(),
        book.open(review),
        chairs(review),
        book.drawn(review),
        review.paper().rubric(),
        book.turns(review).stream()
            .filter(turn -> bySeat.containsKey(turn.seat()))
            .map(
                turn -> {
                  Roll.Seated seat = Objects.requireNonNull(bySeat.get(turn.seat()));
                  return new ReviewSheet.Candidate(
                      turn,
                      seat.admission().code(),
                      seat.person().name(),
                      sheets(own, seat.admission().personId()));
                })
            .toList());
  }

  /** How many sheets the caller has still to fill in; nobody's name is read for it. */
  @RolesAllowed(Role.N_ASSESSOR)
  public long unfilled(String sessionCode) {
    ReviewBook.Review review = mine(sessionCode);
    if (!book.open(review)) {
      return 0;
    }
    Predicate<Long> mine = assessed.marks(review.session(), Part.REVIEW);
    long given = own(review).stream().filter(mark -> mine.test(mark.place().personId())).count();
    long awaited =
        roll.awaited(review.session(), Part.REVIEW).stream()
            .filter(a -> mine.test(a.personId()))
            .count();
    return review.paper().rubric().stations().size() * awaited - given;
  }

  /**
   * Gives a candidate marks on an item of the review; given again, they supersede, unless all have
   * given theirs and are too far apart.
   *
   * @return the version of the mark
   */
  @RolesAllowed(Role.N_ASSESSOR)
  public int give(String sessionCode, GivenMark given) {
    ReviewBook.Review review = book.locked(account(), sessionCode);
    review.session().refuseIfPublished();
    if (!book.open(review)) {
      throw new Refused(ExamReason.WINDOW_CLOSED);
    }
    Admission admission =
        book.admissions(review).stream()
            .filter(a -> a.code().equals(given.admission()))
            .findFirst()
            .orElseThrow(() -> Refused.at("admission", CommonReason.NOT_FOUND));
    Station item =
        review
            .paper()
            .rubric()
            .station(given.station())
            .orElseThrow(() -> Refused.at("station", ExamReason.STATION_UNKNOWN));
    StationSheet sheet = StationSheet.of(given.points());
    Refused.ifAny(sheet.faults(item));
    if (leads.spreads(review.session(), Part.REVIEW).stream()
        .anyMatch(s -> s.admission().equals(admission.code()) && s.station().equals(item.code()))) {
      throw new Refused(ExamReason.REVIEW_APART);
    }
    MarkPlace place =
        new MarkPlace(
            review.session().id(), admission.personId(), Part.REVIEW, item.code(), account());
    roll.refuseAbsent(place);
    assessed.mayMark(review.session(), place);
    int version = marks.current(place).map(Mark::version).orElse(0) + 1;
    marks.add(Mark.practical(place, version, new StationMark(item, sheet, null), clock.instant()));
    facts.fire(
        new ReviewMarked(
            place.personId(), place.sessionId(), item.code(), place.assessorId(), version));
    return version;
  }

  /** What the caller has to decide as the chair, and what he has decided. */
  @RolesAllowed(Role.N_ASSESSOR)
  public List<Spread> spreads(String sessionCode) {
    ReviewBook.Review review = mine(sessionCode);
    return leads.mine(review.session(), Part.REVIEW);
  }

  /**
   * The chair decides; again supersedes, until results are published.
   *
   * @throws Refused RELATIVE_MARKS, NOT_WANTED if he is not the chair, or the marks are not too far
   *     apart
   */
  @RolesAllowed(Role.N_ASSESSOR)
  public void decide(String sessionCode, LeadGiven given) {
    new Require().text("reason", given.reason(), 500).check();
    ReviewBook.Review review = book.locked(account(), sessionCode);
    review.session().refuseIfPublished();
    leads.decide(review.session(), Part.REVIEW, given);
  }

  private List<Mark> own(ReviewBook.Review review) {
    long member = account();
    return marks.current(review.session().id()).values().stream()
        .filter(m -> m.place().part() == Part.REVIEW && m.place().assessorId() == member)
        .toList();
  }

  private static Map<String, StationSheet> sheets(List<Mark> own, long person) {
    return own.stream()
        .filter(mark -> mark.place().personId() == person)
        .collect(
            Collectors.toMap(
                mark -> mark.place().station(), mark -> StationSheet.read(mark.detail())));
  }

  private boolean chairs(ReviewBook.Review review) {
    return leads.leads(review.session(), Part.REVIEW);
  }

  private ReviewBook.Review mine(String sessionCode) {
    return book.of(account(), sessionCode);
  }

  private long account() {
    return assessed.assessor().accountId();
  }
}
