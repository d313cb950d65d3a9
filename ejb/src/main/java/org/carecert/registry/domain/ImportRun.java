package org.carecert.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
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
  private String code;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

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
    this.total = total;
    this.rejected = "[]";
    this.state = ImportRunState.RUNNING;
  }

  /** So many rows have had their turn. */
  public void reached(int rows) {
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
