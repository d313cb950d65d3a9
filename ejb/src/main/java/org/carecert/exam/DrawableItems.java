package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.Exposure;
import org.carecert.exam.domain.ItemVersion;
import org.carecert.exam.store.ItemStore;
import org.carecert.shared.CityClock;
import org.carecert.standard.Parameters;

/** 可抽试题柜台 (counter): which versions a form may be drawn from now. */
@Stateless
@PermitAll
public class DrawableItems {
  @Inject private ItemStore items;
  @Inject private Parameters parameters;
  @Inject private Clock clock;

  /**
   * By the item's id the version to be drawn: approved, ended by no newer one, not met by too many
   * (exam.item.exposure.max), and rested (exam.item.rest.days).
   */
  public Map<Long, ItemVersion> of(long owner, ExamScope scope) {
    Instant now = clock.instant();
    var today = CityClock.dayOf(now);
    Duration rest = Duration.ofDays(parameters.whole("exam.item.rest.days", today));
    int most = parameters.whole("exam.item.exposure.max", today);
    return items.drawable(owner, scope, new Exposure(most, now.minus(rest)));
  }
}
