package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carecert.exam.domain.Outlier;
import org.carecert.exam.domain.OutlierKind;
import org.carecert.exam.domain.OutlierLine;
import org.carecert.exam.domain.OutlierRules;
import org.carecert.exam.store.OutlierStore;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.organisation.Bodies;
import org.carecert.shared.CityClock;
import org.carecert.shared.Role;
import org.carecert.standard.Parameters;

/** 考评异常信号: the HR bureau's desk that sees what is unusual in the exams of the last year. */
@Stateless
public class ExamOutliers {
  private static final Duration LOOKED_BACK = Duration.ofDays(366);

  @Inject private OutlierStore store;
  @Inject private Officers officers;
  @Inject private Bodies bodies;
  @Inject private Parameters parameters;
  @Inject private Clock clock;

  /** What is unusual, organisations first. */
  @RolesAllowed({Role.N_HR_CLERK, Role.N_HR_REVIEWER, Role.N_AUDITOR})
  public List<OutlierLine> all() {
    Instant now = clock.instant();
    Instant from = now.minus(LOOKED_BACK);
    List<Outlier> outliers =
        rules(CityClock.dayOf(now)).of(store.batches(from, now), store.marks(from, now));
    Map<Long, Caller> accounts = officers.of(outliers.stream().map(Outlier::who).toList());
    return outliers.stream()
        .map(s -> new OutlierLine(s.kind(), name(s, accounts), s.value(), s.limit()))
        .toList();
  }

  private String name(Outlier signal, Map<Long, Caller> accounts) {
    boolean body =
        signal.kind() == OutlierKind.BATCHES_OF_BODY || signal.kind() == OutlierKind.PASS_RATE;
    return body
        ? bodies.card(signal.who()).name()
        : Optional.ofNullable(accounts.get(signal.who())).map(Caller::displayName).orElse("");
  }

  private OutlierRules rules(LocalDate day) {
    return new OutlierRules(
        parameters.whole("exam.outlier.batches", day),
        parameters.whole("exam.outlier.batches.days", day),
        parameters.whole("exam.outlier.people.min", day),
        parameters.whole("exam.outlier.pass-rate.points", day),
        parameters.whole("exam.outlier.marking.seconds", day),
        parameters.whole("exam.outlier.severity.points", day));
  }
}
