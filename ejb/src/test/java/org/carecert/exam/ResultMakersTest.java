package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carecert.exam.domain.Absence;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.Conclusion;
import org.carecert.exam.domain.DecisionState;
import org.carecert.exam.domain.Declared;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.KeyChange;
import org.carecert.exam.domain.KeyDecision;
import org.carecert.exam.domain.KeyEffect;
import org.carecert.exam.domain.Misconduct;
import org.carecert.exam.domain.Part;
import org.carecert.exam.domain.ResultMakers;
import org.carecert.exam.domain.ResultVersion;
import org.carecert.exam.domain.SessionPapers;
import org.carecert.exam.domain.SessionPlan;
import org.carecert.exam.domain.Succession;
import org.carecert.exam.domain.Window;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.Identified;
import org.carecert.shared.Role;
import org.junit.jupiter.api.Test;

/** Who made a result does not look at it again. */
class ResultMakersTest {
  private static final Instant AT = Instant.parse("2026-07-06T01:00:00Z");
  private static final Admission ADMISSION = new Admission("A", 1, 2, 1, 3, AT);
  private static final long PERSON = ADMISSION.personId();
  private static final ExamSession SESSION =
      new ExamSession(
          "S",
          4,
          new SessionPlan(
              "七月", "一", new ExamScope("4-10-01-02", 5), new Window(AT, AT.plusSeconds(60)), false),
          new SessionPapers(1, 90, 2),
          Set.of(31L, 32L, 33L),
          21,
          AT);

  private static Caller officer(long account, String username) {
    return new Caller(account, username, username, Set.of(Role.EVALUATOR), 4L, null);
  }

  private static ResultMakers makers(
      List<ResultVersion> versions, List<KeyDecision> keys, List<Misconduct> conduct) {
    return new ResultMakers(
        SESSION,
        PERSON,
        versions,
        Set.of(41L, 42L, 43L),
        new Succession(Map.of(51L, 33L)),
        keys,
        conduct,
        List.of(),
        List.of());
  }

  private static KeyDecision key() throws ReflectiveOperationException {
    var id = Identified.class.getDeclaredField("id");
    id.setAccessible(true);
    id.set(SESSION, 1L);
    return new KeyDecision(
        "K", SESSION, new KeyChange(1, KeyEffect.FULL_MARKS, ""), "题干有误", "first", AT);
  }

  private static Misconduct conduct(Admission of) {
    Misconduct misconduct = new Misconduct("M", of, 1, "考场规则", "传递纸条", "first", AT);
    misconduct.settle(DecisionState.IN_FORCE, "second", AT);
    return misconduct;
  }

  @Test
  void who_planned_or_assessed_it_made_it_and_a_stranger_did_not() {
    ResultMakers makers = makers(List.of(), List.of(), List.of());
    assertTrue(makers.include(officer(21, "first")));
    assertTrue(makers.include(officer(32, "assessor")));
    assertTrue(makers.include(officer(43, "reviewer")));
    assertFalse(makers.include(officer(22, "second")));
  }

  @Test
  void who_decided_a_version_of_the_result_made_it() {
    ResultVersion version =
        new ResultVersion(1, PERSON, 2, Conclusion.cancelled(), "KEY:K", AT, 22);
    ResultMakers makers = makers(List.of(version), List.of(), List.of());
    assertTrue(makers.include(officer(22, "second")));
    assertFalse(makers.include(officer(23, "third")));
  }

  @Test
  void both_officers_of_a_decision_on_an_item_made_it_once_it_is_in_force()
      throws ReflectiveOperationException {
    KeyDecision key = key();
    ResultMakers makers = makers(List.of(), List.of(key), List.of());
    assertFalse(makers.include(officer(24, "first")), "nothing is decided yet");
    key.settle(DecisionState.IN_FORCE, "second", AT);
    assertTrue(makers.include(officer(24, "first")));
    assertTrue(makers.include(officer(22, "second")));
    assertFalse(makers.include(officer(23, "third")));
  }

  @Test
  void a_declined_decision_made_nothing() throws ReflectiveOperationException {
    KeyDecision key = key();
    key.settle(DecisionState.DECLINED, "second", AT);
    assertFalse(makers(List.of(), List.of(key), List.of()).include(officer(22, "second")));
  }

  @Test
  void an_assessor_who_left_his_place_to_another_had_a_hand_in_it_too() {
    assertTrue(makers(List.of(), List.of(), List.of()).include(officer(51, "left")));
  }

  @Test
  void who_said_that_the_person_was_absent_made_it() {
    ResultMakers makers =
        new ResultMakers(
            SESSION,
            PERSON,
            List.of(),
            Set.of(),
            Succession.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(absent(PERSON, 22), absent(PERSON + 1, 23)));
    assertTrue(makers.include(officer(22, "second")));
    assertFalse(makers.include(officer(23, "third")), "of another");
  }

  private static Absence absent(long person, long by) {
    return Absence.declared(
        new Absence.Place(1, person, Part.PRACTICAL), 0, new Declared(by, "未到场", AT));
  }

  @Test
  void a_decision_on_conduct_made_the_result_of_that_person_only() {
    Admission another = new Admission("B", 1, 9, 1, 3, AT);
    assertTrue(another.personId() != PERSON);
    Caller second = officer(22, "second");
    assertTrue(makers(List.of(), List.of(), List.of(conduct(ADMISSION))).include(second));
    assertFalse(makers(List.of(), List.of(), List.of(conduct(another))).include(second));
  }
}
