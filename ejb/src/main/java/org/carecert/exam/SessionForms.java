package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.FormHead;
import org.carecert.exam.domain.WornItem;
import org.carecert.exam.store.PaperStore;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/** 场次试卷柜台 (counter): which other form a planned session may be given. */
@Stateless
@PermitAll
public class SessionForms {
  @Inject private PaperStore papers;
  @Inject private WornForms worn;
  @Inject private SessionRules rules;

  /** The code of a form; null where there is none. */
  public @Nullable String code(@Nullable Long form) {
    return form == null ? null : papers.head(form).code();
  }

  /** The codes of the forms that the session may be given, newest first. */
  public List<String> choices(ExamSession session) {
    return papers.heads(session.ownerId()).stream()
        .filter(form -> faults(session, form, true).isEmpty())
        .map(FormHead::code)
        .toList();
  }

  /**
   * The owner's form of this code, if the session may be given it.
   *
   * @param koreanPartly whether somebody has said that some Korean items will do
   * @throws Refused NOT_FOUND, FORM_SAME, PAPERS_DIFFER, WINDOW_INVALID, FORM_COMPROMISED,
   *     FORM_RETIRED, FORM_EXPOSED, FORM_RESTING, FORM_AWAITED, KOREAN_MISSING, KOREAN_PARTLY
   */
  public long another(ExamSession session, String code, boolean koreanPartly) {
    FormHead form =
        papers
            .head(session.ownerId(), code)
            .orElseThrow(() -> Refused.at("form", CommonReason.NOT_FOUND));
    Refused.ifAny(faults(session, form, koreanPartly));
    return form.id();
  }

  /** Gives it that form, if it may still be given it. */
  public void replace(ExamSession session, long formId) {
    FormHead form = papers.head(formId);
    // A sealed form has as many Korean items as when somebody said that they will do.
    Refused.ifAny(faults(session, form, true));
    session.replaceForm(formId, rules.minutes(form));
  }

  private List<Refusal> faults(ExamSession session, FormHead form, boolean koreanPartly) {
    List<Refusal> faults = new ArrayList<>();
    if (form.id() == session.papers().formId()) {
      faults.add(Refusal.at("form", ExamReason.FORM_SAME));
    }
    if (!papers.blueprint(form.blueprintId()).draft().scope().equals(session.scope())) {
      faults.add(Refusal.at("form", ExamReason.PAPERS_DIFFER));
    }
    faults.addAll(WornItem.told(worn.of(form.id(), session)));
    if (session.korean()) {
      faults.addAll(rules.korean(form, koreanPartly));
    }
    int minutes = rules.minutes(form);
    if (!session.window().fits(java.time.Duration.ofMinutes(minutes))) {
      faults.add(Refusal.at("form", ExamReason.WINDOW_INVALID, minutes));
    }
    return faults;
  }
}
