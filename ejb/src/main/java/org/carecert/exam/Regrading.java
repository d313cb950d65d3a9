package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carecert.exam.domain.AnswerRules;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.ItemKey;
import org.carecert.exam.domain.KeyChange;
import org.carecert.exam.domain.KeyDecision;
import org.carecert.exam.domain.KeyEffect;
import org.carecert.exam.domain.Mark;
import org.carecert.exam.domain.MarkPlace;
import org.carecert.exam.domain.OpenedForm;
import org.carecert.exam.domain.PaperQuestion;
import org.carecert.exam.domain.Remarking;
import org.carecert.exam.domain.SatPaper;
import org.carecert.exam.domain.Wording;
import org.carecert.exam.store.AttemptStore;
import org.carecert.exam.store.DecisionStore;
import org.carecert.exam.store.MarkStore;
import org.carecert.exam.store.PaperStore;
import org.carecert.shared.Refused;

/** 改判柜台 (counter): marks the theory papers of a session again, by the decisions in force. */
@Stateless
@PermitAll
public class Regrading {
  @Inject private AttemptStore attempts;
  @Inject private PaperStore papers;
  @Inject private MarkStore marks;
  @Inject private DecisionStore decisions;
  @Inject private PeopleCredits people;

  /** The marks of a session that count now. */
  public Map<MarkPlace, Mark> current(ExamSession session) {
    return marks.current(session.id());
  }

  /**
   * The new versions of theory marks that come of the decisions in force, and of this one besides
   * if it is given; nothing is kept.
   */
  public List<Mark> anew(
      ExamSession session, Optional<KeyDecision> besides, String basis, Instant at) {
    List<SatPaper> sat = attempts.finished(session.id(), people.of(session));
    Map<MarkPlace, Mark> current = current(session);
    List<Mark> anew = new ArrayList<>();
    for (long form : sat.stream().map(SatPaper::formId).distinct().toList()) {
      anew.addAll(
          new Remarking(rules(session, form, besides), basis, at)
              .anew(current, sat.stream().filter(paper -> paper.formId() == form).toList()));
    }
    return anew;
  }

  /** The same of one paper, by the decisions in force; of no other is anything read. */
  public List<Mark> anew(ExamSession session, Attempt attempt, String basis, Instant at) {
    MarkPlace place = MarkPlace.theory(session.id(), attempt.personId());
    Map<MarkPlace, Mark> current =
        marks.current(place).map(mark -> Map.of(place, mark)).orElse(Map.of());
    SatPaper paper = attempts.sat(place, attempt, people.of(session, attempt.id()));
    return new Remarking(rules(session, attempt.formId(), Optional.empty()), basis, at)
        .anew(current, List.of(paper));
  }

  /** How a form of the session is marked. */
  private AnswerRules rules(ExamSession session, long form, Optional<KeyDecision> besides) {
    List<KeyDecision> all = new ArrayList<>(decisions.inForce(session.id()));
    besides.filter(d -> !all.contains(d)).ifPresent(all::add);
    List<KeyChange> changes =
        all.stream().filter(d -> d.formId() == form).map(KeyDecision::change).toList();
    return AnswerRules.of(opened(form), changes);
  }

  /** Refused while somebody sits or may still start: a key changes only for papers handed in. */
  public void refuseWhileSitting(ExamSession session, boolean over) {
    long sitting = attempts.running(session.id());
    if (sitting > 0 || !over) {
      throw new Refused(ExamReason.STILL_SITTING, sitting);
    }
  }

  /** The change as it can be made to the session's form; refused if it names no answer of it. */
  public KeyChange checked(ExamSession session, KeyChange wanted) {
    OpenedForm form = opened(session.papers().formId());
    List<PaperQuestion> questions = form.questions();
    if (wanted.itemNo() < 1 || wanted.itemNo() > questions.size()) {
      throw Refused.at("itemNo", ExamReason.ITEM_UNKNOWN, wanted.itemNo());
    }
    if (wanted.effect() == KeyEffect.FULL_MARKS) {
      return new KeyChange(wanted.itemNo(), wanted.effect(), "");
    }
    PaperQuestion question = questions.get(wanted.itemNo() - 1);
    ItemKey key =
        wanted
            .key(question.type(), form.keys().get(wanted.itemNo() - 1))
            .filter(k -> k.fits(words(question)))
            .orElseThrow(() -> Refused.at("answer", ExamReason.KEY_INVALID));
    return new KeyChange(wanted.itemNo(), wanted.effect(), key.text());
  }

  private static Wording words(PaperQuestion question) {
    List<String> matches = question.matches();
    return new Wording(question.stem(), question.options(), matches == null ? List.of() : matches);
  }

  private OpenedForm opened(long form) {
    return papers.opened(form);
  }
}
