package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.ArchiveMedium;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.RetentionDue;
import org.carecert.exam.domain.RetentionLine;
import org.carecert.exam.domain.RetentionTerm;
import org.carecert.exam.store.RetentionStore;
import org.carecert.shared.CityClock;
import org.carecert.shared.Refused;
import org.carecert.shared.Waits;
import org.carecert.standard.Parameters;

/** 保存期限柜台 (counter): how long archives are kept, and which have been kept long enough. */
@Stateless
@PermitAll
public class RetentionTerms {
  @Inject private Parameters parameters;
  @Inject private RetentionStore store;
  @Inject private Clock clock;

  /** The terms of a published session, one for each medium. */
  public List<RetentionTerm> of(ExamSession session) {
    return Arrays.stream(ArchiveMedium.values()).map(medium -> of(session, medium)).toList();
  }

  /** The term of one medium. */
  public RetentionTerm of(ExamSession session, ArchiveMedium medium) {
    LocalDate from = CityClock.dayOf(publication(session));
    LocalDate byRule = from.plusYears(parameters.whole(medium.parameter(), from));
    return RetentionTerm.of(medium, byRule, store.of(session.id()));
  }

  /** What was decided about a session's archive, the newest first. */
  public List<RetentionLine> decisions(ExamSession session) {
    return store.of(session.id()).stream().map(d -> d.line()).toList();
  }

  /** When a session's results were published: from then on it is an archive. */
  public Instant publication(ExamSession session) {
    return Optional.ofNullable(session.publishedAt())
        .orElseThrow(() -> new Refused(ExamReason.RESULT_NOT_PUBLISHED));
  }

  /** How long an opening of an archive lasts. */
  public Duration openFor(LocalDate day) {
    return Duration.ofMinutes(parameters.whole("exam.archive.access.minutes", day));
  }

  /**
   * The archives of a body whose time is over, ends soon, or waits for a word; the oldest first.
   */
  public Waits<RetentionDue> due(long owner, int most) {
    LocalDate today = CityClock.today(clock);
    RetentionStore.Asked asked =
        new RetentionStore.Asked(
            owner,
            Arrays.stream(ArchiveMedium.values())
                .flatMap(
                    medium ->
                        parameters.wholes(medium.parameter()).entrySet().stream()
                            .map(e -> new RetentionStore.Years(medium, e.getKey(), e.getValue())))
                .toList(),
            today.plusDays(parameters.whole("exam.archive.due.days", today)));
    return new Waits<>(store.due(asked, today, most), store.due(asked));
  }
}
