package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.DoubleMarking;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.GuideKey;
import org.carecert.exam.domain.OpenAnswer;
import org.carecert.exam.domain.OpenedForm;
import org.carecert.exam.domain.Reading;
import org.carecert.exam.store.OpenForms;
import org.carecert.exam.store.ReadingStore;

/** 阅卷规则柜台 (counter): which answers people mark, and what becomes of a paper once all are marked. */
@Stateless
@PermitAll
public class ReadingRules {
  @Inject private Regrading regrading;
  @Inject private OpenForms forms;
  @Inject private ReadingStore answers;
  @Inject private PeopleCredits people;
  @Inject private ResultCorrections corrections;

  /** The rule by which two markers are compared. */
  public DoubleMarking rule(ExamSession session) {
    return people.rule(session);
  }

  /** These answers as markers read them. */
  public List<Reading> readings(List<OpenAnswer> answers) {
    return answers.stream().map(this::reading).toList();
  }

  /** The answers of one paper that people mark. */
  public List<Reading> readings(ExamSession session, Attempt attempt) {
    return readings(answers.answers(session.id(), attempt.id()));
  }

  private Reading reading(OpenAnswer answer) {
    OpenedForm form = forms.withKeys(answer.formId());
    int at = answer.itemNo() - 1;
    if (form.keys().get(at) instanceof GuideKey key) {
      return new Reading(
          answer.paper(),
          answer.itemNo(),
          form.questions().get(at).stem(),
          Objects.requireNonNullElse(form.papers().korean().questions().get(at).stemKo(), ""),
          key.guide(),
          key.most(),
          answer.text());
    }
    throw new IllegalStateException("a machine marks item " + answer.itemNo());
  }

  /** Makes the theory mark of an attempt, if nobody is wanted for it any more. */
  public void completed(ExamSession session, Attempt attempt, Instant now) {
    corrections.keep(regrading.anew(session, attempt, "", now));
  }
}
