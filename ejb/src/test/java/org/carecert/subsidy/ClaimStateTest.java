package org.carecert.subsidy;

import static org.carecert.subsidy.ClaimFixture.AT;
import static org.carecert.subsidy.domain.ClaimState.APPROVED;
import static org.carecert.subsidy.domain.ClaimState.DRAFTED;
import static org.carecert.subsidy.domain.ClaimState.FAILED;
import static org.carecert.subsidy.domain.ClaimState.FIRST_REVIEWED;
import static org.carecert.subsidy.domain.ClaimState.OBJECTED;
import static org.carecert.subsidy.domain.ClaimState.PAID;
import static org.carecert.subsidy.domain.ClaimState.PUBLICISED;
import static org.carecert.subsidy.domain.ClaimState.RECOVERED;
import static org.carecert.subsidy.domain.ClaimState.RETURNED;
import static org.carecert.subsidy.domain.ClaimState.SECOND_REVIEWED;
import static org.carecert.subsidy.domain.ClaimState.SENT;
import static org.carecert.subsidy.domain.ClaimState.SUBMITTED;
import static org.carecert.subsidy.domain.ClaimState.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.subsidy.domain.Claim;
import org.carecert.subsidy.domain.ClaimReason;
import org.carecert.subsidy.domain.ClaimState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step of a claim in every state: the ones named lead on, all others are refused. */
class ClaimStateTest {
  private record Verb(String name, Set<ClaimState> from, ClaimState to, Consumer<Claim> step) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Verb> verbs() {
    return Stream.of(
        new Verb(
            "hand in", Set.of(DRAFTED, RETURNED), SUBMITTED, claim -> ClaimFixture.handedIn(claim)),
        new Verb(
            "withdraw",
            Set.of(DRAFTED, SUBMITTED, RETURNED),
            WITHDRAWN,
            claim -> claim.withdraw(AT)),
        new Verb(
            "first review",
            Set.of(SUBMITTED),
            FIRST_REVIEWED,
            claim -> claim.firstReview("hr-clerk", AT)),
        new Verb(
            "second review",
            Set.of(FIRST_REVIEWED),
            SECOND_REVIEWED,
            claim -> claim.secondReview("hr-reviewer", AT)),
        new Verb(
            "return",
            Set.of(
                SUBMITTED, FIRST_REVIEWED, SECOND_REVIEWED, PUBLICISED, OBJECTED, APPROVED, FAILED),
            RETURNED,
            claim -> claim.giveBack(AT)),
        new Verb(
            "publicise",
            Set.of(SECOND_REVIEWED),
            PUBLICISED,
            claim ->
                claim.publicise(
                    java.time.LocalDate.of(2025, 11, 10), ClaimFixture.LAST_PUBLIC_DAY, AT)),
        new Verb("object", Set.of(PUBLICISED), OBJECTED, claim -> claim.object(AT)),
        new Verb(
            "dismiss the objection",
            Set.of(OBJECTED),
            PUBLICISED,
            claim -> claim.dismissObjection(AT)),
        new Verb(
            "approve",
            Set.of(PUBLICISED),
            APPROVED,
            claim -> claim.approve(ClaimFixture.LAST_PUBLIC_DAY.plusDays(1), AT)),
        new Verb("send", Set.of(APPROVED), SENT, claim -> claim.send(AT)),
        new Verb("pay", Set.of(SENT), PAID, claim -> claim.pay(AT)),
        new Verb("fail", Set.of(SENT), FAILED, claim -> claim.fail(AT)),
        new Verb("send again", Set.of(FAILED), APPROVED, claim -> claim.sendAgain(AT)),
        new Verb("recover", Set.of(PAID), RECOVERED, claim -> claim.recover(false, AT)));
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void a_step_is_taken_from_its_own_states_and_refused_in_all_others(Verb verb) {
    for (ClaimState state : ClaimState.values()) {
      Claim claim = ClaimFixture.in(state);
      assertEquals(state, claim.state());
      if (verb.from().contains(state)) {
        verb.step().accept(claim);
        assertEquals(verb.to(), claim.state(), verb + " in " + state);
      } else {
        Refused no =
            assertThrows(
                Refused.class, () -> verb.step().accept(claim), () -> verb + " in " + state);
        assertEquals(CommonReason.WRONG_STATE, no.reason());
        assertEquals(state, claim.state());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ClaimState.class)
  void a_claim_counts_and_reserves_exactly_while_it_is_under_way_or_paid(ClaimState state) {
    assertEquals(state.reserves(), ClaimFixture.in(state).live());
  }

  @ParameterizedTest
  @EnumSource(ClaimState.class)
  void a_claim_is_over_once_paid_withdrawn_or_recovered(ClaimState state) {
    assertEquals(Set.of(PAID, WITHDRAWN, RECOVERED).contains(state), state.over());
  }

  @Test
  void the_officer_of_the_first_review_cannot_make_the_second() {
    Claim claim = ClaimFixture.in(FIRST_REVIEWED);
    Refused no = assertThrows(Refused.class, () -> claim.secondReview("hr-clerk", AT));
    assertEquals(CommonReason.SAME_OFFICER, no.reason());
    assertEquals(FIRST_REVIEWED, claim.state());
  }

  @Test
  void a_claim_handed_in_again_is_reviewed_by_two_again_whoever_they_were_before() {
    Claim claim = ClaimFixture.in(SECOND_REVIEWED);
    claim.giveBack(AT);
    ClaimFixture.handedIn(claim);
    claim.firstReview("hr-reviewer", AT);
    assertEquals(
        CommonReason.SAME_OFFICER,
        assertThrows(Refused.class, () -> claim.secondReview("hr-reviewer", AT)).reason());
    claim.secondReview("hr-clerk", AT);
    assertEquals(SECOND_REVIEWED, claim.state());
  }

  @Test
  void nothing_is_approved_before_the_last_public_day_is_over() {
    Claim claim = ClaimFixture.in(PUBLICISED);
    Refused no = assertThrows(Refused.class, () -> claim.approve(ClaimFixture.LAST_PUBLIC_DAY, AT));
    assertEquals(ClaimReason.PUBLICITY_RUNNING, no.reason());
  }

  @Test
  void a_claim_without_an_active_card_or_without_an_amount_is_not_handed_in() {
    Claim inactive = ClaimFixture.draft();
    inactive.declare(inactive.facts(), false);
    assertEquals(
        ClaimReason.CARD_INACTIVE,
        assertThrows(Refused.class, () -> ClaimFixture.handedIn(inactive)).reason());
    Claim nothing = ClaimFixture.draft();
    assertEquals(
        ClaimReason.NOTHING_TO_PAY,
        assertThrows(
                Refused.class,
                () -> nothing.submit(ClaimFixture.entitled(0), ClaimFixture.PAPER, AT))
            .reason());
  }

  @Test
  void a_recovered_payment_goes_on_counting_unless_the_decision_frees_it() {
    assertTrue(ClaimFixture.in(RECOVERED).live());
    Claim freed = ClaimFixture.in(PAID);
    freed.recover(true, AT);
    assertFalse(freed.live());
  }
}
