package org.carecert.exam.job;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carecert.exam.AnswerIntake;
import org.carecert.exam.domain.SaveVerdict;
import org.carecert.exam.domain.WaitingAnswer;
import org.carecert.exam.store.AnswerLines;
import org.carecert.exam.store.AnswerLog;
import org.jspecify.annotations.Nullable;

/** Stores what waits, all of it by one commit, and tells the verdicts. */
final class AnswerWriter implements Runnable {
  private static final Logger LOG = Logger.getLogger(AnswerWriter.class.getName());

  private final AnswerIntake intake;
  private final AnswerLines lines;
  private volatile boolean open = true;
  private @Nullable AnswerLog line;

  AnswerWriter(AnswerIntake intake, AnswerLines lines) {
    this.intake = intake;
    this.lines = lines;
  }

  /** Ends after what it holds. */
  void close() {
    open = false;
  }

  @Override
  public void run() {
    try {
      while (open) {
        List<WaitingAnswer> batch = intake.next();
        if (!batch.isEmpty()) {
          store(batch);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      hangUp();
    }
  }

  // What was stored before a fault is not known: whoever sends it again gets the same answer.
  private void store(List<WaitingAnswer> batch) {
    List<SaveVerdict> verdicts = List.of();
    try {
      AnswerLog now = line == null ? lines.open() : line;
      line = now;
      verdicts = now.append(batch.stream().map(WaitingAnswer::save).toList());
    } catch (RuntimeException | Error fault) {
      LOG.log(Level.WARNING, "answers were not stored and are to be sent again: {0}", fault);
      hangUp();
    }
    ended(batch);
    for (int i = 0; i < batch.size(); i++) {
      tell(batch.get(i), verdicts.isEmpty() ? null : verdicts.get(i));
    }
  }

  // Also where the product is being stopped, its verdicts are told.
  private void ended(List<WaitingAnswer> batch) {
    try {
      intake.ended(batch);
    } catch (RuntimeException stopped) {
      LOG.log(Level.FINE, "nothing is taken any more", stopped);
    }
  }

  private static void tell(WaitingAnswer one, @Nullable SaveVerdict verdict) {
    try {
      if (verdict == null) {
        one.later();
      } else {
        one.told().accept(verdict);
      }
    } catch (RuntimeException | Error gone) {
      LOG.log(Level.FINE, "nobody hears the verdict", gone);
    }
  }

  private void hangUp() {
    AnswerLog old = line;
    line = null;
    try {
      if (old != null) {
        old.close();
      }
    } catch (RuntimeException dead) {
      LOG.log(Level.FINE, "the line was dead", dead);
    }
  }
}
