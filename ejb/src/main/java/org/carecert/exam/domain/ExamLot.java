package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.carecert.shared.Digests;
import org.carecert.shared.Identified;

/**
 * 抽签: the one draw of a session, among all who were admitted then. The seed is secret until nobody
 * may start any more; its digest is shown from the draw on, so that everybody can draw it again
 * afterwards and see that it was this one.
 */
@Entity
@Table(name = "exam_lot")
public class ExamLot extends Identified {
  @Column(name = "session_id")
  private long sessionId;

  private String seed;
  private int seats;

  @Column(name = "drawn_by")
  private long drawnBy;

  @Column(name = "drawn_at")
  private Instant drawnAt;

  protected ExamLot() {}

  /**
   * It is drawn.
   *
   * @param seats the highest seat that was given
   */
  public ExamLot(long sessionId, String seed, int seats, long drawnBy, Instant drawnAt) {
    this.sessionId = sessionId;
    this.seed = seed;
    this.seats = seats;
    this.drawnBy = drawnBy;
    this.drawnAt = drawnAt;
  }

  /**
   * What follows from it; sessions that were in use before lots had seeds have their code as one.
   */
  public Rotation rotation(String sessionCode) {
    return seed.equals(sessionCode) ? Rotation.byCode(seed, seats) : new Rotation(seed, seats);
  }

  /** The session. */
  public long sessionId() {
    return sessionId;
  }

  /** Who drew it. */
  public long drawnBy() {
    return drawnBy;
  }

  /**
   * As it is shown.
   *
   * @param officer the name of who drew it
   * @param open whether the seed is shown
   */
  public LotLine line(String officer, boolean open) {
    return new LotLine(
        drawnAt,
        officer,
        seats,
        Digests.sha256Hex(seed.getBytes(StandardCharsets.UTF_8)),
        open ? seed : null);
  }
}
