package org.carecert.training;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.carecert.shared.CityClock;
import org.carecert.shared.Refused;
import org.carecert.standard.Parameters;
import org.carecert.standard.Standards;
import org.carecert.training.domain.CourseDraft;
import org.carecert.training.domain.LearningRule;
import org.carecert.training.domain.TrainingReason;

/** 在线学时规则柜台 (counter): the dated numbers by which online lessons are measured. */
@Stateless
@PermitAll
public class LearningRules {
  @Inject private Parameters parameters;
  @Inject private Standards standards;
  @Inject private Clock clock;

  /** The rule of a day. */
  public LearningRule on(LocalDate day) {
    return new LearningRule(
        parameters.whole("training.online.gap-seconds", day),
        parameters.whole("training.online.answer-seconds", day),
        parameters.whole("training.online.daily-minutes", day) * 60,
        parameters.whole("training.online.question-seconds", day));
  }

  /** Reading speed on a day. */
  public int charactersPerMinute(LocalDate day) {
    return parameters.whole("training.online.characters-per-minute", day);
  }

  /** Refused unless a standard has the course's occupation and level. */
  public void mustBeKnown(CourseDraft draft) {
    boolean known =
        draft.occupation() != null
            && draft.level() != null
            && standards
                .edition(draft.occupation(), draft.level(), CityClock.today(clock))
                .isPresent();
    if (!known) {
      throw Refused.at("occupation", TrainingReason.NO_STANDARD);
    }
  }
}
