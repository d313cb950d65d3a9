package org.carecert.exam;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.carecert.exam.domain.WaitingAnswer;

/**
 * 收答: where the answers of many candidates wait for a short while, so that those that wait together
 * are stored by one commit: the hot path of exam day. While one commit is under way the others wait
 * for the next one; only where it takes long, as on a slow disk, a second one is begun beside it.
 * The answers of one attempt keep their order: none is stored beside another one of its attempt.
 */
@ApplicationScoped
public class AnswerIntake {
  /** The most commits at a time. */
  public static final int WRITERS = 4;

  /** The most answers of one commit. */
  private static final int BATCH = 512;

  /** The most answers that wait; beyond it the sitting page keeps them for a while. */
  private static final int LONGEST = 16_384;

  /** A commit that takes longer is not waited for. */
  private static final long LONG_NANOS = Duration.ofMillis(3).toNanos();

  private static final long PATIENCE_NANOS = Duration.ofMillis(500).toNanos();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition turn = lock.newCondition();
  private final Deque<WaitingAnswer> waiting = new ArrayDeque<>();
  // The attempts of each commit that is under way; when the newest was begun.
  private final Set<String> underWay = new HashSet<>();
  private int commits;
  private long begun;
  private boolean watched;

  /** Takes an answer. */
  public void take(WaitingAnswer answer) {
    if (!waits(answer)) {
      answer.later();
    }
  }

  private boolean waits(WaitingAnswer answer) {
    lock.lock();
    try {
      if (waiting.size() >= LONGEST) {
        return false;
      }
      waiting.add(answer);
      // Where a commit is under way, one writer is enough that looks whether it takes long.
      if (commits == 0 || !watched) {
        turn.signal();
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** What is to be stored by the next commit; nothing after half a second. */
  public List<WaitingAnswer> next() throws InterruptedException {
    lock.lock();
    try {
      long left = PATIENCE_NANOS;
      while (left > 0) {
        List<WaitingAnswer> batch = due() ? taken() : List.of();
        if (!batch.isEmpty()) {
          return batch;
        }
        boolean watches = !waiting.isEmpty() && !watched;
        watched = watched || watches;
        long pause = watches ? LONG_NANOS : left;
        left -= pause - turn.awaitNanos(pause);
        watched = watched && !watches;
      }
      return List.of();
    } finally {
      lock.unlock();
    }
  }

  private boolean due() {
    return !waiting.isEmpty() && (commits == 0 || System.nanoTime() - begun >= LONG_NANOS);
  }

  private List<WaitingAnswer> taken() {
    List<WaitingAnswer> batch = new ArrayList<>();
    Iterator<WaitingAnswer> each = waiting.iterator();
    while (each.hasNext() && batch.size() < BATCH) {
      WaitingAnswer one = each.next();
      if (!underWay.contains(one.save().attempt())) {
        batch.add(one);
        each.remove();
      }
    }
    if (!batch.isEmpty()) {
      batch.forEach(one -> underWay.add(one.save().attempt()));
      commits++;
      begun = System.nanoTime();
    }
    if (!batch.isEmpty() && !waiting.isEmpty() && !watched) {
      turn.signal();
    }
    return batch;
  }

  /** What still waits when nothing is stored any more. */
  public List<WaitingAnswer> left() {
    lock.lock();
    try {
      List<WaitingAnswer> left = List.copyOf(waiting);
      waiting.clear();
      return left;
    } finally {
      lock.unlock();
    }
  }

  /** The commit of these has ended, whatever became of it. */
  public void ended(List<WaitingAnswer> batch) {
    lock.lock();
    try {
      batch.forEach(one -> underWay.remove(one.save().attempt()));
      commits--;
    } finally {
      lock.unlock();
    }
  }
}
