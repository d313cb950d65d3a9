package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.carecert.exam.PendingDecisions;
import org.carecert.exam.Rechecks;
import org.carecert.exam.Retentions;
import org.carecert.exam.domain.PendingDecision;
import org.carecert.exam.domain.SessionChangeKind;

/**
 * What waits after an exam: sheets for an assessor, decisions and re-checks for the organisation.
 */
@RequestScoped
public class MarkWork {
  @Inject private SheetWork sheets;
  @Inject private Rechecks rechecks;
  @Inject private PendingDecisions decisions;
  @Inject private Retentions retentions;
  @Inject private Words words;

  /** Re-checks that wait for an answer, the oldest first. */
  public Waiting rechecks() {
    return Waiting.of(
        "exam.rechecks.title",
        "/exam/rechecks.xhtml",
        rechecks.waiting(Waiting.SHOWN),
        line ->
            new Waiting.Thing(
                line.name() + " · " + line.sessionName(),
                "/exam/recheck.xhtml?code=" + line.code(),
                line.daysLeft(),
                words.of(line.request().part())));
  }

  /** Decisions on items and conduct that others have proposed, the oldest first. */
  public Waiting decisions() {
    return Waiting.of(
        "exam.decisions.title",
        "/exam/sessions.xhtml",
        decisions.waiting(Waiting.SHOWN),
        one ->
            new Waiting.Thing(
                one.sessionName(),
                (one.change() == null ? "/exam/decisions.xhtml" : "/exam/changes.xhtml")
                    + "?session="
                    + one.session(),
                null,
                what(one) + " · " + words.time(one.proposedAt())));
  }

  /** Papers that are to be released anew, the next exam first. */
  public Waiting releases() {
    return Waiting.of(
        "exam.release.anew",
        "/exam/sessions.xhtml",
        decisions.releases().stream()
            .map(
                session ->
                    new Waiting.Thing(
                        session.name(),
                        "/exam/session.xhtml?code=" + session.code(),
                        null,
                        words.time(session.opensAt())))
            .toList());
  }

  /** Archives whose time is over or ends soon, the oldest first. */
  public Waiting retentions() {
    return Waiting.of(
        "exam.retention.title",
        "/exam/retention.xhtml",
        retentions.due(Waiting.SHOWN),
        due ->
            new Waiting.Thing(
                due.name(),
                "/exam/archive.xhtml?session=" + due.session(),
                null,
                words.say("exam.retention.note", words.of(due.medium()), words.day(due.until()))));
  }

  private String what(PendingDecision one) {
    SessionChangeKind change = one.change();
    Integer item = one.itemNo();
    if (change != null) {
      return words.of(change);
    }
    return item == null
        ? words.say("exam.decisions.onConduct")
        : words.say("home.desk.onItem", item);
  }

  /** An assessor's sessions with sheets to mark. */
  public Waiting sheets() {
    return sheets.practical();
  }

  /** The comprehensive reviews with sheets to mark. */
  public Waiting reviews() {
    return sheets.reviews();
  }
}
