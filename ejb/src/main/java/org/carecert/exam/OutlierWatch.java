package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.Outlier;
import org.carecert.exam.domain.OutlierRaised;
import org.carecert.exam.domain.OutlierRules;
import org.carecert.exam.store.KeptOutlierStore;
import org.carecert.exam.store.OutlierStore;
import org.carecert.shared.CityClock;
import org.carecert.shared.Fact;
import org.carecert.shared.PublicCode;
import org.carecert.standard.Parameters;
import org.carecert.training.Trainees;

/**
 * 考评异常监测柜台 (counter): looks at the exams of the last year and keeps what is unusual and was not
 * kept before.
 */
@Stateless
@PermitAll
public class OutlierWatch {
  private static final Duration LOOKED_BACK = Duration.ofDays(366);

  @Inject private OutlierStore store;
  @Inject private KeptOutlierStore kept;
  @Inject private Trainees trainees;
  @Inject private Parameters parameters;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** Looks; gives how many signals are new. */
  public int look() {
    Instant now = clock.instant();
    Instant from = now.minus(LOOKED_BACK);
    OutlierRules.Seen seen =
        new OutlierRules.Seen(
            store.batches(from, now),
            taught(store.sat(from, now)),
            store.paces(from, now),
            store.leans(from, now));
    int raised = 0;
    for (Outlier outlier : rules(CityClock.dayOf(now)).of(seen)) {
      String code = PublicCode.fresh();
      if (kept.keep(outlier, code, now)) {
        facts.fire(new OutlierRaised(outlier.who(), code, outlier.kind()));
        raised++;
      }
    }
    return raised;
  }

  // Who trained somebody is training's to say; who came from elsewhere belongs to no school here.
  private List<OutlierRules.Share> taught(List<OutlierStore.Sat> sat) {
    Map<ExamScope, Map<Long, Long>> schools =
        sat.stream()
            .collect(
                Collectors.groupingBy(
                    OutlierStore.Sat::scope,
                    Collectors.mapping(OutlierStore.Sat::person, Collectors.toSet())))
            .entrySet()
            .stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    e ->
                        trainees.schools(
                            e.getValue(), e.getKey().occupation(), e.getKey().level())));
    List<OutlierRules.Share> shares = new ArrayList<>();
    for (OutlierStore.Sat one : sat) {
      Long school = schools.getOrDefault(one.scope(), Map.of()).get(one.person());
      if (school != null) {
        shares.add(
            new OutlierRules.Share(school, one.session(), one.day(), 1, one.passed() ? 1 : 0));
      }
    }
    return shares;
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
