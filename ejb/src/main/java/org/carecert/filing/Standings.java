package org.carecert.filing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.carecert.filing.domain.ClassKind;
import org.carecert.filing.domain.FilingForm;
import org.carecert.filing.domain.Norm;
import org.carecert.filing.domain.Norms;
import org.carecert.filing.domain.StaffFault;
import org.carecert.filing.domain.StaffLine;
import org.carecert.filing.domain.StaffStanding;
import org.carecert.registry.Decisions;
import org.carecert.registry.Engagements;
import org.carecert.registry.domain.Decision;
import org.carecert.registry.domain.EngagementCard;
import org.carecert.registry.domain.Identification;
import org.carecert.registry.domain.Outcome;
import org.carecert.registry.domain.PostInquiry;
import org.carecert.registry.domain.StandingCode;
import org.carecert.shared.CityClock;
import org.carecert.standard.Parameters;
import org.carecert.standard.domain.Parameter;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/**
 * 人员核验柜台: a counter that asks the registry about each listed person, and gathers the numbers in
 * force.
 */
@Stateless
@PermitAll
public class Standings {
  /** 一人一岗: somebody engaged by one facility does not count at another (rule 58). */
  private static final String ONE_FACILITY = "国卫办人口发〔2019〕25号；一人不得同时在多家机构备案";

  @Inject private Decisions decisions;
  @Inject private Engagements engagements;
  @Inject private Parameters parameters;
  @Inject private Clock clock;

  /**
   * What the registry says of each row and post now.
   *
   * @param allowed rows whose second engagement the bureau allowed: the finding stays, they count
   */
  public List<StaffStanding> of(FilingForm form, @Nullable Long facilityId, Set<String> allowed) {
    List<StaffStanding> all = new ArrayList<>();
    for (StaffLine line : form.staff()) {
      Identification who = identify(line);
      boolean elsewhere = elsewhere(who, line, facilityId).isPresent();
      boolean counts = !elsewhere || allowed.contains(line.ref());
      for (Post post : line.posts()) {
        all.add(standing(line, post, who, new Elsewhere(elsewhere, counts)));
      }
    }
    return all;
  }

  /** Lets nobody else engage the people of a form until the transaction ends. */
  public void hold(FilingForm form) {
    engagements.hold(
        form.staff().stream()
            .map(this::identify)
            .map(Identification::personId)
            .filter(Objects::nonNull)
            .toList());
  }

  /** The numbers in force on a day. */
  public Norms norms(LocalDate day) {
    Map<ClassKind, Norm> ratios = new EnumMap<>(ClassKind.class);
    Map<ClassKind, Norm> sizes = new EnumMap<>(ClassKind.class);
    for (ClassKind kind : ClassKind.values()) {
      ratios.put(kind, norm("filing.ratio." + kind, day));
      sizes.put(kind, norm("filing.size." + kind, day));
    }
    return new Norms(
        ratios,
        sizes,
        norm("filing.cook.places", day),
        norm("filing.home.places", day),
        norm("filing.home.places-per-carer", day));
  }

  /** A whole number in force on a day. */
  public int whole(String key, LocalDate day) {
    return parameters.whole(key, day);
  }

  private StaffStanding standing(
      StaffLine line, Post post, Identification who, Elsewhere elsewhere) {
    Long person = who.personId();
    if (person == null) {
      StandingCode problem = Objects.requireNonNullElse(who.problem(), StandingCode.NO_MATCH);
      return unknown(line, post, new StaffFault(problem.name(), Decisions.TWO_OF_THREE));
    }
    Instant now = clock.instant();
    Decision decision =
        decisions.judge(
            new PostInquiry(person, post, line.certificateNumber(), CityClock.dayOf(now), now));
    List<StaffFault> faults = new ArrayList<>();
    decision.reasons().forEach(r -> faults.add(new StaffFault(r.code().name(), r.basis())));
    if (decision.outcome() == Outcome.UNKNOWN) {
      return new StaffStanding(line.ref(), null, post, false, faults);
    }
    if (elsewhere.found()) {
      faults.add(new StaffFault(StandingCode.ENGAGED_ELSEWHERE.name(), ONE_FACILITY));
    }
    return new StaffStanding(
        line.ref(), person, post, decision.eligible() && elsewhere.counts(), faults);
  }

  private static StaffStanding unknown(StaffLine line, Post post, StaffFault fault) {
    return new StaffStanding(line.ref(), null, post, false, List.of(fault));
  }

  private Identification identify(StaffLine line) {
    return decisions.identify(line.name(), line.documentType(), line.documentNumber());
  }

  private Optional<EngagementCard> elsewhere(
      Identification who, StaffLine line, @Nullable Long facilityId) {
    Long person = who.personId();
    if (person == null) {
      return Optional.empty();
    }
    LocalDate today = CityClock.today(clock);
    LocalDate day = line.from().isAfter(today) ? line.from() : today;
    return engagements.of(person, clock.instant()).stream()
        .filter(work -> facilityId == null || work.facilityId() != facilityId)
        // Who works here by a second engagement is found there, not at his first facility.
        .filter(work -> work.secondReason() == null)
        .filter(work -> lasts(work, day))
        .findFirst();
  }

  private static boolean lasts(EngagementCard work, LocalDate day) {
    LocalDate until = work.until();
    return until == null || !until.isBefore(day);
  }

  private Norm norm(String key, LocalDate day) {
    Parameter parameter = parameters.get(key, day);
    return new Norm(Integer.parseInt(parameter.value()), parameter.citation());
  }

  /** Whether a person is engaged elsewhere, and whether he counts all the same. */
  private record Elsewhere(boolean found, boolean counts) {}
}
