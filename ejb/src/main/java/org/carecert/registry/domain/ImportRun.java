package org.carecert.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.carecert.shared.Identified;
import org.carecert.shared.PublicCode;
import org.jspecify.annotations.Nullable;

/**
 * 导入任务: the taking in of one file, running, done or broken off. It is a progress, not a fact: what
 * came in is told by the facts of its rows (rule 1).
 */
@Entity
@Table(name = "registry_import_run")
public class ImportRun extends Identified {
  /** A run that has not moved for so long goes on no more; a hundred rows take seconds. */
  public static final Duration LONGEST_STILL = Duration.ofMinutes(30);

  private String code;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "moved_at")
  private Instant movedAt;

  private int total;
  private int done;
  private int accepted;
  private String rejected;

  @Enumerated(EnumType.STRING)
  private ImportRunState state;

  protected ImportRun() {}

  /** A file of so many rows begins to be taken in. */
  public ImportRun(ImportOrder order, int total, Instant startedAt) {
    this.code = PublicCode.fresh();
    this.accountId = order.account();
    this.fileName = order.fileName();
    this.startedAt = startedAt;
    this.movedAt = startedAt;
    this.total = total;
    this.rejected = "[]";
    this.state = ImportRunState.RUNNING;
  }

  /** So many rows have had their turn. */
  public void reached(int rows, Instant at) {
    movedAt = at;
    done = Math.min(rows, total);
  }

  /** Every row has had its turn; {@code rows} tells as JSON which were refused. */
  public void finished(int taken, String rows, Instant at) {
    state = ImportRunState.DONE;
    done = total;
    accepted = taken;
    rejected = rows;
    endedAt = at;
  }

  /** The server stopped, or something broke. */
  public void brokeOff(Instant at) {
    state = ImportRunState.BROKEN_OFF;
    endedAt = at;
  }

  /** Whether it is said to run and has not moved for longer than it can take. */
  public boolean standsStill(Instant now) {
    return state == ImportRunState.RUNNING && movedAt.plus(LONGEST_STILL).isBefore(now);
  }

  /** The run as it is shown. */
  public ImportRunCard card() {
    return new ImportRunCard(code, fileName, state, startedAt, total, done, accepted);
  }

  public String code() {
    return code;
  }

  /** The refused rows as JSON, in the language of who began it. */
  public String rejected() {
    return rejected;
  }
}
