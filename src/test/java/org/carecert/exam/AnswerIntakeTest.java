package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.carecert.exam.domain.AnswerSave;
import org.carecert.exam.domain.GivenAnswer;
import org.carecert.exam.domain.SaveVerdict;
import org.carecert.exam.domain.WaitingAnswer;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Which answers are stored together, and which never beside each other. */
class AnswerIntakeTest {
  private static final Instant NOW = Instant.parse("2026-10-15T02:00:00Z");

  private final AnswerIntake intake = new AnswerIntake();
  private final List<SaveVerdict> told = new ArrayList<>();

  @Test
  void what_waits_while_a_commit_is_under_way_goes_with_the_next_in_its_order() throws Exception {
    take("a", 1);
    List<WaitingAnswer> first = intake.next();
    take("b", 1);
    take("c", 1);
    take("b", 2);
    intake.ended(first);
    assertEquals(List.of("a1"), names(first));
    assertEquals(List.of("b1", "c1", "b2"), names(intake.next()));
  }

  @Test
  void a_commit_that_takes_long_is_not_waited_for_but_by_its_own_attempts() throws Exception {
    take("a", 1);
    List<WaitingAnswer> first = intake.next();
    take("a", 2);
    take("b", 1);
    List<WaitingAnswer> second = intake.next();
    assertEquals(List.of("b1"), names(second));
    assertEquals(List.of(), names(intake.next()), "a's first is not stored yet");
    intake.ended(second);
    intake.ended(first);
    assertEquals(List.of("a2"), names(intake.next()));
  }

  @Test
  void no_commit_holds_more_than_512_and_the_rest_goes_beside_it() throws Exception {
    IntStream.range(0, 600).forEach(i -> take("a" + i + "x", 1));
    assertEquals(512, intake.next().size());
    assertEquals(88, intake.next().size());
  }

  @Test
  void beyond_what_may_wait_and_when_nothing_is_stored_any_more_it_is_to_be_sent_again() {
    IntStream.range(0, 16_384).forEach(i -> take("a" + i + "x", 1));
    assertEquals(List.of(), told);
    take("b", 1);
    assertEquals(List.of(CommonReason.NOT_READY), reasons());
    List<WaitingAnswer> left = intake.left();
    assertEquals(16_384, left.size());
    left.get(0).later();
    assertEquals(List.of(CommonReason.NOT_READY, CommonReason.NOT_READY), reasons());
  }

  @Test
  void writers_beside_each_other_store_each_answer_once_and_those_of_an_attempt_in_their_order()
      throws Exception {
    int attempts = 40;
    int each = 200;
    CountDownLatch open = new CountDownLatch(attempts * each);
    Map<String, AtomicInteger> last = new ConcurrentHashMap<>();
    Set<String> wrong = ConcurrentHashMap.newKeySet();
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < AnswerIntake.WRITERS; i++) {
      writers.add(new Thread(() -> write(open, last, wrong)));
    }
    writers.forEach(Thread::start);
    for (int seq = 1; seq <= each; seq++) {
      for (int attempt = 0; attempt < attempts; attempt++) {
        take("a" + attempt + "x", seq);
      }
    }
    assertTrue(open.await(60, TimeUnit.SECONDS), open.getCount() + " were never stored");
    for (Thread writer : writers) {
      writer.interrupt();
      writer.join();
    }
    assertEquals(Set.of(), wrong);
    assertEquals(attempts, last.size());
  }

  private void write(CountDownLatch open, Map<String, AtomicInteger> last, Set<String> wrong) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        List<WaitingAnswer> batch = intake.next();
        for (WaitingAnswer one : batch) {
          int seq = one.save().given().clientSeq();
          AtomicInteger before =
              last.computeIfAbsent(one.save().attempt(), key -> new AtomicInteger());
          if (!before.compareAndSet(seq - 1, seq)) {
            wrong.add(one.save().attempt() + seq);
          }
          open.countDown();
        }
        // Some commits take long, as on a slow disk.
        Thread.sleep(batch.size() % 3 == 0 ? 5 : 0);
        if (!batch.isEmpty()) {
          intake.ended(batch);
        }
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private void take(String attempt, int seq) {
    intake.take(
        new WaitingAnswer(
            new AnswerSave(attempt, new GivenAnswer(1, seq, "A"), NOW), this.told::add));
  }

  private List<CommonReason> reasons() {
    return told.stream()
        .map(
            verdict -> {
              assertNull(verdict.saved());
              Refusal refusal = verdict.refusal();
              return refusal == null ? null : (CommonReason) refusal.reason();
            })
        .toList();
  }

  private static List<String> names(List<WaitingAnswer> batch) {
    return batch.stream()
        .map(one -> one.save().attempt() + one.save().given().clientSeq())
        .toList();
  }
}
