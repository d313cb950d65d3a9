package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.FormCard;
import org.carecert.exam.domain.FormHead;
import org.carecert.exam.domain.NewSession;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.Practical;
import org.carecert.exam.domain.SessionCard;
import org.carecert.exam.domain.WornItem;
import org.carecert.exam.store.ItemStore;
import org.carecert.exam.store.PaperStore;
import org.carecert.identity.domain.Caller;
import org.carecert.organisation.Bodies;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.standard.Parameters;

/** 场次规则柜台 (counter): what must hold before a session is planned. */
@Stateless
@PermitAll
public class SessionRules {
  @Inject private PaperStore papers;
  @Inject private ItemStore items;
  @Inject private WornForms worn;
  @Inject private Bodies bodies;
  @Inject private Parameters parameters;
  @Inject private Clock clock;

  /**
   * What was chosen for a session.
   *
   * @param minutes of the theory paper
   * @param assessors how many
   */
  public record Chosen(FormHead form, Practical practical, int minutes, int assessors) {}

  /** The owner's sealed form of this code. */
  public FormHead form(long owner, String code) {
    return papers.head(owner, code).orElseThrow(() -> Refused.at("form", CommonReason.NOT_FOUND));
  }

  /** The owner's practical paper of this code. */
  public Practical practical(long owner, String code) {
    return papers
        .practical(owner, code)
        .filter(practical -> practical.part() == Part.PRACTICAL)
        .orElseThrow(() -> Refused.at("practical", CommonReason.NOT_FOUND));
  }

  /** The minutes of a form's paper. */
  public int minutes(FormHead form) {
    return card(form).minutes();
  }

  /**
   * Refused with everything that stands against it: the organisation is filed for the occupation
   * and level on that day (rule 32), both papers are for the same, no item of the form is known
   * outside, retired, met too often or at rest on that day, where Korean is allowed every item has
   * it or somebody knows how many, the window holds the exam, assessors are an odd number of at
   * least three (national standard 1.9.3).
   */
  public void check(long owner, NewSession wanted, Chosen chosen) {
    List<Refusal> faults = new ArrayList<>();
    FormCard form = card(chosen.form());
    ExamScope scope = form.scope();
    LocalDate day = CityClock.dayOf(wanted.window().opensAt());
    if (!bodies.mayEvaluate(owner, scope.occupation(), scope.level(), day)) {
      faults.add(Refusal.of(ExamReason.NOT_FILED_FOR, scope.occupation(), scope.level()));
    }
    if (!scope.equals(chosen.practical().scope())) {
      faults.add(Refusal.at("practical", ExamReason.PAPERS_DIFFER));
    }
    if (wanted.korean()) {
      faults.addAll(korean(chosen.form(), wanted.koreanPartly()));
    }
    items.lock(owner, scope);
    faults.addAll(WornItem.told(worn.of(chosen.form().id(), wanted.window().opensAt())));
    boolean over = wanted.window().closesAt().isBefore(clock.instant());
    if (over || !wanted.window().fits(Duration.ofMinutes(chosen.minutes()))) {
      faults.add(Refusal.at("window", ExamReason.WINDOW_INVALID, chosen.minutes()));
    }
    int least = parameters.whole("exam.assessors.min", day);
    if (chosen.assessors() < least || chosen.assessors() % 2 == 0) {
      faults.add(Refusal.at("assessors", ExamReason.ASSESSORS_NOT_ODD, least));
    }
    Refused.ifAny(faults);
  }

  /**
   * What stands against a form for candidates who may read Korean.
   *
   * @param partly whether somebody has said that some items will do
   */
  public List<Refusal> korean(FormHead form, boolean partly) {
    FormCard card = card(form);
    if (card.koreanItems() == 0) {
      return List.of(Refusal.at("korean", ExamReason.KOREAN_MISSING));
    }
    return card.koreanItems() < card.items() && !partly
        ? List.of(
            Refusal.at("koreanPartly", ExamReason.KOREAN_PARTLY, card.koreanItems(), card.items()))
        : List.of();
  }

  /** The name of the body of an account; empty if it acts for none. */
  public String bodyOf(Caller account) {
    Long body = account.organisationId();
    return body == null ? "" : bodies.card(body).name();
  }

  /** A session's card. */
  public SessionCard card(ExamSession session, List<String> assessors) {
    FormCard form = card(papers.head(session.papers().formId()));
    return new SessionCard(
        session.code(),
        session.plan(),
        session.state(),
        session.publishedAt(),
        session.papers().minutes(),
        form.code(),
        form.digest(),
        form.items(),
        form.koreanItems(),
        papers.practical(session.papers().practicalId()).card().title(),
        assessors);
  }

  private FormCard card(FormHead form) {
    return form.card(papers.blueprint(form.blueprintId()).draft());
  }
}
