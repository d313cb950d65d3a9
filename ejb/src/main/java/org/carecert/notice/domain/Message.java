package org.carecert.notice.domain;

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
 * 通知: one word to one holder about one certificate, in his list at once and carried outside once
 * (DESIGN §2: an outbox row in the same transaction, sent by a timer).
 */
@Entity
@Table(name = "notice_message")
public class Message extends Identified {
  private String code;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "certificate_id")
  private long certificateId;

  @Enumerated(EnumType.STRING)
  private Matter matter;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "seen_at")
  private @Nullable Instant seenAt;

  @Enumerated(EnumType.STRING)
  private Delivery delivery;

  private int tries;

  @Column(name = "next_at")
  private Instant nextAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "given_up")
  private @Nullable GivenUp givenUp;

  @Column(name = "last_answer")
  private @Nullable String lastAnswer;

  protected Message() {}

  /** Written to a holder about his certificate. */
  public Message(long personId, long certificateId, Matter matter, Instant at) {
    this.code = PublicCode.fresh();
    this.personId = personId;
    this.certificateId = certificateId;
    this.matter = matter;
    this.writtenAt = at;
    this.delivery = Delivery.WAITING;
    this.nextAt = at;
  }

  /** Whether it waited so long that it would be no news. */
  public boolean tooOld(Instant now) {
    return writtenAt.plus(Retries.NEWS).isBefore(now);
  }

  /** The gateway answered; a message that was sent or given up is never tried again. */
  public void answered(Answer answer, Instant now) {
    mustWait();
    tries++;
    lastAnswer = answer.note();
    switch (answer.kind()) {
      case TAKEN -> ended(Delivery.SENT, now);
      case REFUSED -> giveUp(GivenUp.REFUSED, now);
      case AWAY -> {
        nextAt = now.plus(Retries.after(tries));
        if (tries == Retries.MOST) {
          giveUp(GivenUp.AWAY, now);
        }
      }
    }
  }

  /** Nobody carries it any more. */
  public void giveUp(GivenUp why, Instant now) {
    mustWait();
    givenUp = why;
    ended(Delivery.GIVEN_UP, now);
  }

  private void ended(Delivery end, Instant now) {
    delivery = end;
    endedAt = now;
  }

  private void mustWait() {
    if (delivery != Delivery.WAITING) {
      throw new IllegalStateException("message " + code + " is " + delivery);
    }
  }

  /** Its holder has read it. */
  public void seen(Instant now) {
    if (seenAt == null) {
      seenAt = now;
    }
  }

  public String code() {
    return code;
  }

  public long personId() {
    return personId;
  }

  public long certificateId() {
    return certificateId;
  }

  public Matter matter() {
    return matter;
  }

  /** It as its holder finds it, about the certificate of this number. */
  public MessageLine line(String number) {
    return new MessageLine(id(), code, matter, number, writtenAt, seenAt == null);
  }

  /** It as the administrator sees it, to a holder of this masked name. */
  public DeliveryLine delivery(String holder) {
    return new DeliveryLine(
        id(),
        code,
        matter,
        holder,
        writtenAt,
        delivery,
        tries,
        nextAt,
        endedAt,
        givenUp,
        lastAnswer);
  }
}
