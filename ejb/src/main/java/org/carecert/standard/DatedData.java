package org.carecert.standard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.carecert.identity.Callers;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.carecert.standard.domain.CalendarDay;
import org.carecert.standard.domain.CalendarYear;
import org.carecert.standard.domain.Parameter;
import org.carecert.standard.domain.ParameterKind;
import org.carecert.standard.domain.Post;
import org.carecert.standard.domain.PostNeed;
import org.carecert.standard.domain.Proposal;
import org.carecert.standard.domain.ProposalLine;
import org.carecert.standard.domain.ProposalState;
import org.carecert.standard.domain.Timeline;
import org.carecert.standard.store.EntryStore;
import org.carecert.standard.store.StandardStore;
import org.jspecify.annotations.Nullable;

/** 参数查阅: the desk where dated numbers, the calendar and post needs are looked at. */
@Stateless
@RolesAllowed({
  Role.N_ADMIN,
  Role.N_AUDITOR,
  Role.N_HR_CLERK,
  Role.N_HR_REVIEWER,
  Role.N_HEALTH_CLERK,
  Role.N_HEALTH_REVIEWER
})
public class DatedData {
  @Inject private StandardStore store;
  @Inject private EntryStore entries;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /** All parameters with their dates, sources and flags. */
  public List<Parameter> parameters() {
    return Timeline.known(store.parameters(), clock.instant());
  }

  /** What each parameter may hold, by key. */
  public List<ParameterKind> kinds() {
    return store.kinds();
  }

  /** A page of them, by key and date. */
  public Slice<Parameter> parameters(@Nullable String after, int limit) {
    List<Parameter> all = parameters();
    return Slice.of(
        all.stream().skip(past(all, after)).limit(limit + 1L).toList(), limit, DatedData::cursor);
  }

  private static String cursor(Parameter row) {
    return row.key() + "@" + row.validFrom();
  }

  private static int past(List<Parameter> all, @Nullable String after) {
    if (after == null || after.isEmpty()) {
      return 0;
    }
    for (int i = 0; i < all.size(); i++) {
      if (cursor(all.get(i)).equals(after)) {
        return i + 1;
      }
    }
    throw Refused.at("after", CommonReason.MALFORMED, "after");
  }

  /** Every day that is worked or rested against the week's rule, the oldest first. */
  public List<CalendarDay> days() {
    return store.days();
  }

  /** A page of them. */
  public Slice<CalendarDay> days(@Nullable String after, int limit) {
    LocalDate last = day(after);
    List<CalendarDay> found =
        store.days().stream().filter(one -> one.day().isAfter(last)).limit(limit + 1L).toList();
    return Slice.of(found, limit, CalendarDay::day);
  }

  private static LocalDate day(@Nullable String after) {
    try {
      return after == null || after.isEmpty() ? LocalDate.MIN : LocalDate.parse(after);
    } catch (DateTimeParseException e) {
      throw Refused.at("after", CommonReason.MALFORMED, "after");
    }
  }

  /** The years that are entered whole. */
  public List<CalendarYear> years() {
    return store.years();
  }

  /** What each post alone needs, on whatever day. */
  public List<PostNeed> needs() {
    return Arrays.stream(Post.values())
        .flatMap(post -> Timeline.known(store.ownNeeds(post), clock.instant()).stream())
        .toList();
  }

  /** What waits for this officer to decide it: what others proposed, the oldest first. */
  public List<ProposalLine> waiting() {
    String officer = callers.current().username();
    return entries.in(ProposalState.PROPOSED).stream()
        .map(Proposal::line)
        .filter(line -> !line.proposedBy().equals(officer))
        .toList();
  }

  /** What was approved and has not begun, so that it can be taken back; the oldest first. */
  public List<ProposalLine> ahead() {
    LocalDate today = CityClock.today(clock);
    return entries.in(ProposalState.APPROVED).stream()
        .map(Proposal::line)
        .filter(line -> line.stands() && !line.begun(today))
        .toList();
  }

  /** What officers proposed, the newest first. */
  public Slice<ProposalLine> proposals(long after, int limit) {
    List<Proposal> found = entries.list(after == 0 ? Long.MAX_VALUE : after, limit + 1);
    Slice<Proposal> page = Slice.of(found, limit, Proposal::id);
    return new Slice<>(page.items().stream().map(Proposal::line).toList(), page.next());
  }
}
