package org.carecert.exam.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.carecert.shared.Digests;
import org.carecert.shared.Identified;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * 现场照片: what an assessor photographed of a candidate at a station. Drawn anew when it came in, so
 * that it tells nothing but what is seen; kept with its hash and the server's time; withdrawn,
 * never deleted.
 */
@Entity
@Table(name = "exam_photo")
public class StationPhoto extends Identified {
  /** The most photos of one assessor for a candidate at a station. */
  public static final int MOST = 8;

  /** The most bytes of one as it is kept. */
  public static final int MOST_BYTES = 1 << 20;

  /** The most dots of its longer side. */
  public static final int MOST_DOTS = 1_600;

  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "person_id")
  private long personId;

  private String station;

  @Column(name = "assessor_id")
  private long assessorId;

  private String code;

  @Column(name = "sent_digest")
  private String sentDigest;

  private String digest;
  private int size;

  @Column(name = "added_at")
  private Instant addedAt;

  protected StationPhoto() {}

  /** Takes one in. */
  public StationPhoto(MarkPlace at, String code, byte[] sent, byte[] drawn, Instant addedAt) {
    this.sessionId = at.sessionId();
    this.personId = at.personId();
    this.station = at.station();
    this.assessorId = at.assessorId();
    this.code = code;
    this.sentDigest = Digests.sha256Hex(sent);
    this.digest = Digests.sha256Hex(drawn);
    this.size = drawn.length;
    this.addedAt = addedAt;
  }

  /**
   * Whether what came again is the same photo.
   *
   * @throws Refused ENTRY_CODE_USED if it is not
   */
  public void again(MarkPlace at, byte[] sent) {
    if (!place().equals(at) || !sentDigest.equals(Digests.sha256Hex(sent))) {
      throw new Refused(ExamReason.ENTRY_CODE_USED);
    }
  }

  /** Of whom, where, and by whom. */
  public MarkPlace place() {
    return new MarkPlace(sessionId, personId, Part.PRACTICAL, station, assessorId);
  }

  /** Its code. */
  public String code() {
    return code;
  }

  /** SHA-256 of its content as it is kept. */
  public String digest() {
    return digest;
  }

  /**
   * As it is listed.
   *
   * @param assessor the number of who took it; names are not shown
   */
  public PhotoLine line(Admission of, int assessor, @Nullable PhotoWithdrawal withdrawal) {
    return new PhotoLine(
        code,
        of.code(),
        of.seat(),
        station,
        assessor,
        digest,
        size,
        addedAt,
        withdrawal == null ? null : withdrawal.reason(),
        withdrawal == null ? null : withdrawal.withdrawnAt());
  }
}
