package org.carecert.exam;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.carecert.exam.domain.WaitingAnswer;
import org.jspecify.annotations.Nullable;

/**
 * 收答: where the answers of many candidates wait for a short while, so that those that wait together
 * are stored by one commit: the hot path of exam day. The answers of one attempt keep their order,
 * as they all wait in the same queue.
 */
@ApplicationScoped
public class AnswerIntake {
  /** Queues, each with its writer; more than one, as on a slow disk their commits wait together. */
  public static final int QUEUES = 4;

  /** The most answers of one commit. */
  private static final int BATCH = 512;

  /** The most answers that wait in a queue; beyond it the sitting page keeps them for a while. */
  private static final int LONGEST = 4_096;

  private final List<BlockingQueue<WaitingAnswer>> queues =
      Stream.<BlockingQueue<WaitingAnswer>>generate(() -> new ArrayBlockingQueue<>(LONGEST))
          .limit(QUEUES)
          .toList();

  /** Takes an answer. */
  public void take(WaitingAnswer answer) {
    int queue = Math.floorMod(answer.save().attempt().hashCode(), QUEUES);
    if (!queues.get(queue).offer(answer)) {
      answer.later();
    }
  }

  /** What waits in a queue; nothing after half a second. */
  public List<WaitingAnswer> next(int queue) throws InterruptedException {
    List<WaitingAnswer> batch = new ArrayList<>();
    @Nullable WaitingAnswer first = queues.get(queue).poll(500, TimeUnit.MILLISECONDS);
    if (first != null) {
      batch.add(first);
      queues.get(queue).drainTo(batch, BATCH - 1);
    }
    return batch;
  }
}
