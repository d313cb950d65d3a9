package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.carecert.exam.domain.GlobalRating;
import org.carecert.exam.domain.RatingAgreement;
import org.carecert.exam.domain.RatingAgreement.Rated;
import org.carecert.exam.domain.Severity;
import org.carecert.exam.domain.SeverityLine;
import org.junit.jupiter.api.Test;

/** Ratings beside sums: an assessor who says one thing and adds up another is seen. */
class RatingAgreementTest {
  private static final List<GlobalRating> STEPS = List.of(GlobalRating.values());

  private static RatingAgreement of(long assessor, List<Rated> all) {
    return RatingAgreement.of(all).getOrDefault(assessor, RatingAgreement.NONE);
  }

  @Test
  void who_rates_the_better_sum_lower_has_reversed_pairs() {
    List<Rated> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(new Rated(i, "P1", 1, 10 + i, STEPS.get(i)));
      all.add(new Rated(i, "P1", 2, 10 + i, STEPS.get(4 - i)));
    }
    assertEquals(new RatingAgreement(4, -10, 6, 0), of(1, all));
    assertEquals(6, of(2, all).pairs());
    assertEquals(6, of(2, all).reversed());
  }

  @Test
  void who_praises_everybody_alike_is_seen_by_the_difference_from_the_others() {
    List<Rated> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      all.add(new Rated(i, "P1", 1, 10, GlobalRating.WEAK));
      all.add(new Rated(i, "P1", 2, 10, GlobalRating.WEAK));
      all.add(new Rated(i, "P1", 3, 10, GlobalRating.OUTSTANDING));
    }
    assertEquals(new RatingAgreement(5, 30, 0, 0), of(3, all));
    assertEquals(new RatingAgreement(5, -15, 0, 0), of(1, all));
  }

  @Test
  void different_stations_are_never_compared_and_who_rates_alone_has_no_difference() {
    List<Rated> all =
        List.of(
            new Rated(1, "P1", 1, 30, GlobalRating.UNABLE),
            new Rated(2, "P2", 1, 5, GlobalRating.OUTSTANDING));
    assertEquals(0, of(1, all).pairs());
    assertNull(of(1, all).tenths());
    assertEquals(RatingAgreement.NONE, of(2, all));
  }

  @Test
  void sums_alone_decide_whatever_the_ratings_are() {
    Random random = new Random(5);
    for (int round = 0; round < 100; round++) {
      List<Rated> all = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        GlobalRating rating = STEPS.get(random.nextInt(5));
        all.add(new Rated(i, "P1", 1 + i % 3, random.nextInt(30), rating));
      }
      for (Map.Entry<Long, RatingAgreement> each : RatingAgreement.of(all).entrySet()) {
        RatingAgreement told = each.getValue();
        assertTrue(told.reversed() >= 0 && told.reversed() <= told.pairs());
        assertTrue(told.pairs() <= told.rated() * (told.rated() - 1) / 2);
      }
    }
  }

  @Test
  void the_report_shows_both_with_one_decimal() {
    SeverityLine line =
        SeverityLine.of("金", new Severity(1, 9, -125), new RatingAgreement(9, 5, 12, 3));
    assertEquals(new BigDecimal("-12.5"), line.points());
    assertEquals(new BigDecimal("0.5"), line.steps());
    assertNull(
        SeverityLine.of("金", new Severity(1, 9, 0), RatingAgreement.NONE).steps(),
        "none to compare is not the same as no difference");
  }
}
