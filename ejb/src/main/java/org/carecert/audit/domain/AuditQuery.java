package org.carecert.audit.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * 审计查询: what the auditor asks for (等保 2.0: 审计记录查询).
 *
 * @param before only ids below this one
 * @param actor part of the actor's name, may be empty
 * @param what part of what happened, may be empty
 * @param since only from this instant on
 */
public record AuditQuery(long before, String actor, String what, Instant since) {
  /**
   * What was asked for in words, each of which may be missing.
   *
   * @throws Refused MALFORMED if the cursor or the day cannot be read
   */
  public static AuditQuery asked(
      @Nullable String after,
      @Nullable String actor,
      @Nullable String what,
      @Nullable String since) {
    new Require().optionalText("actor", actor, 100).optionalText("what", what, 200).check();
    long cursor = Slice.cursor(after);
    return new AuditQuery(
        cursor == 0 ? Long.MAX_VALUE : cursor,
        actor == null ? "" : actor,
        what == null ? "" : what,
        since == null || since.isEmpty() ? Instant.EPOCH : start(since));
  }

  private static Instant start(String day) {
    try {
      return LocalDate.parse(day).atStartOfDay(CityClock.ZONE).toInstant();
    } catch (DateTimeParseException e) {
      throw Refused.at("since", CommonReason.MALFORMED, "since YYYY-MM-DD");
    }
  }
}
