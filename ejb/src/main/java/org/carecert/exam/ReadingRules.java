package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carecert.exam.domain.Answer;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.DoubleMarking;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.GuideKey;
import org.carecert.exam.domain.OpenedForm;
import org.carecert.exam.domain.PaperQuestion;
import org.carecert.exam.domain.PeopleMark;
import org.carecert.exam.domain.Reading;
import org.carecert.exam.store.OpenForms;
import org.carecert.shared.Digests;

/** 阅卷规则柜台 (counter): which answers people mark, and what becomes of a paper once all are marked. */
@Stateless
@PermitAll
public class ReadingRules {
  @Inject private Regrading regrading;
  @Inject private OpenForms forms;
  @Inject private PeopleCredits people;
  @Inject private ResultCorrections corrections;

  /** By which name markers know a paper: it leads to nobody's name, seat or admission. */
  public static String paper(Attempt attempt) {
    String hash = Digests.sha256Hex(("paper:" + attempt.code()).getBytes(StandardCharsets.UTF_8));
    return hash.substring(0, 12);
  }

  /** The rule by which two markers are compared. */
  public DoubleMarking rule(ExamSession session) {
    return people.rule(session);
  }

  /** What was given in a session, by attempt and item, in the order of turns. */
  public Map<Long, Map<Integer, List<PeopleMark>>> given(ExamSession session) {
    return people.given(session);
  }

  /** The answers of an attempt that people mark; what is left empty needs nobody. */
  public List<Reading> readings(Attempt attempt, Map<Integer, Answer> answers) {
    OpenedForm form = forms.of(attempt.formId());
    List<Reading> readings = new ArrayList<>();
    answers.forEach(
        (no, answer) -> {
          if (form.keys().get(no - 1) instanceof GuideKey key && !answer.blank()) {
            PaperQuestion question = form.chinese().questions().get(no - 1);
            readings.add(
                new Reading(
                    paper(attempt), no, question.stem(), key.guide(), key.most(), answer.text()));
          }
        });
    return readings;
  }

  /** Makes the theory mark of an attempt, if nobody is wanted for it any more. */
  public void completed(ExamSession session, Attempt attempt, Instant now) {
    corrections.keep(
        regrading.anew(session, Optional.empty(), "", now).stream()
            .filter(mark -> mark.place().personId() == attempt.personId())
            .toList());
  }
}
