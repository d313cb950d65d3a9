package org.carecert.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import org.carecert.notice.domain.Answer;
import org.carecert.notice.domain.Delivery;
import org.carecert.notice.domain.DeliveryLine;
import org.carecert.notice.domain.GivenUp;
import org.carecert.notice.domain.Matter;
import org.carecert.notice.domain.Message;
import org.carecert.shared.Identified;
import org.junit.jupiter.api.Test;

/** A message on its way out of the house. */
class CarriedMessageTest {
  private static final Instant AT = Instant.parse("2026-12-01T01:00:00Z");
  private static final Answer AWAY = Answer.away("ConnectException");

  @Test
  void a_taken_message_is_sent_and_never_tried_again() {
    Message message = written();
    message.answered(Answer.of(201), AT.plusSeconds(5));
    DeliveryLine line = message.delivery("张*");
    assertEquals(Delivery.SENT, line.delivery());
    assertEquals(AT.plusSeconds(5), line.endedAt());
    assertEquals(1, line.tries());
    assertThrows(IllegalStateException.class, () -> message.answered(Answer.of(201), AT));
    assertThrows(IllegalStateException.class, () -> message.giveUp(GivenUp.NO_PHONE, AT));
  }

  @Test
  void a_refused_message_is_given_up_at_once() {
    Message message = written();
    message.answered(Answer.of(422), AT);
    DeliveryLine line = message.delivery("张*");
    assertEquals(Delivery.GIVEN_UP, line.delivery());
    assertEquals(GivenUp.REFUSED, line.givenUp());
    assertEquals("HTTP 422", line.lastAnswer());
  }

  @Test
  void an_absent_gateway_is_asked_after_growing_waits_and_then_no_more() {
    Message message = written();
    Instant now = AT;
    Duration before = Duration.ZERO;
    for (int tries = 1; tries < 12; tries++) {
      message.answered(AWAY, now);
      DeliveryLine line = message.delivery("张*");
      assertEquals(Delivery.WAITING, line.delivery());
      assertEquals(tries, line.tries());
      Duration wait = Duration.between(now, line.nextAt());
      assertTrue(wait.compareTo(before) > 0 || wait.equals(Duration.ofHours(6)), wait.toString());
      before = wait;
      now = line.nextAt();
    }
    assertEquals(Duration.ofHours(6), before);
    message.answered(AWAY, now);
    assertEquals(GivenUp.AWAY, message.delivery("张*").givenUp());
  }

  @Test
  void after_a_week_it_is_no_news() {
    assertFalse(written().tooOld(AT.plus(Duration.ofDays(7))));
    assertTrue(written().tooOld(AT.plus(Duration.ofDays(7)).plusSeconds(1)));
  }

  @Test
  void each_message_has_a_key_of_its_own() {
    assertNotEquals(written().code(), written().code());
  }

  @Test
  void it_is_read_once() {
    Message message = written();
    assertTrue(message.line("n").fresh());
    message.seen(AT);
    message.seen(AT.plusSeconds(9));
    assertFalse(message.line("n").fresh());
  }

  private static Message written() {
    Message message = new Message(1, 2, Matter.ISSUED, AT);
    try {
      Field id = Identified.class.getDeclaredField("id");
      id.setAccessible(true);
      id.set(message, 7L);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return message;
  }
}
