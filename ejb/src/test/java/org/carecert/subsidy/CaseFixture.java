package org.carecert.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carecert.subsidy.domain.Bar;
import org.carecert.subsidy.domain.BarFound;
import org.carecert.subsidy.domain.DeclaredFacts;
import org.carecert.subsidy.domain.Determination;
import org.carecert.subsidy.domain.EntitlementPolicy;
import org.carecert.subsidy.domain.Fund;
import org.carecert.subsidy.domain.Group;
import org.carecert.subsidy.domain.InsuranceState;
import org.carecert.subsidy.domain.Paper;
import org.carecert.subsidy.domain.PaperStanding;
import org.carecert.subsidy.domain.PastClaim;
import org.carecert.subsidy.domain.Programme;
import org.carecert.subsidy.domain.Prohibition;
import org.carecert.subsidy.domain.Purse;
import org.carecert.subsidy.domain.RuleBook;
import org.carecert.subsidy.domain.ShortageOccupation;
import org.carecert.subsidy.domain.Situation;
import org.carecert.subsidy.domain.TrainingRecord;
import org.jspecify.annotations.NullUnmarked;

/** A case that is entitled, to be spoiled in one respect by each test. */
@NullUnmarked
final class CaseFixture {
  static final String NURSERY = "4-10-01-03";

  private final Programme programme;
  private LocalDate appliedOn = LocalDate.of(2025, 11, 24);
  private LocalDate issuedOn = LocalDate.of(2025, 10, 10);
  private String kind = "SKILL_LEVEL";
  private String occupation = NURSERY;
  private Integer level = 5;
  private boolean imported;
  private PaperStanding standing;
  private boolean firstPass = true;
  private DeclaredFacts facts =
      new DeclaredFacts(
          18, InsuranceState.EMPLOYED, Set.of(Group.REGISTERED_UNEMPLOYED), 28_000L, null);
  private TrainingRecord training = new TrainingRecord(120 * 45L, LocalDate.of(2025, 9, 1));
  private boolean higherHeld;
  private final List<Prohibition> prohibitions = new ArrayList<>();
  private final List<PastClaim> past = new ArrayList<>();
  private final Map<Fund, Long> purse = new EnumMap<>(Fund.class);
  private final List<ShortageOccupation> shortage = new ArrayList<>();

  private CaseFixture(Programme programme) {
    this.programme = programme;
    purse.put(Fund.UNEMPLOYMENT_INSURANCE, 10_000_000L);
    purse.put(Fund.EMPLOYMENT, 10_000_000L);
  }

  static CaseFixture of(Programme programme) {
    CaseFixture fixture = new CaseFixture(programme);
    if (programme == Programme.LIVING_ALLOWANCE) {
      fixture.groups(Group.HARD_TO_EMPLOY);
    }
    if (programme == Programme.TRAINING) {
      fixture.issued("2020-12-20").applied("2021-01-10").trained(60 * 45L, "2020-11-01");
    }
    return fixture;
  }

  CaseFixture applied(String day) {
    appliedOn = LocalDate.parse(day);
    return this;
  }

  CaseFixture issued(String day) {
    issuedOn = LocalDate.parse(day);
    return this;
  }

  CaseFixture kind(String kind) {
    this.kind = kind;
    return this;
  }

  CaseFixture occupation(String code) {
    occupation = code;
    return this;
  }

  CaseFixture level(Integer level) {
    this.level = level;
    return this;
  }

  CaseFixture imported() {
    imported = true;
    return this;
  }

  CaseFixture standing(String why) {
    standing = new PaperStanding(why, "决定书");
    return this;
  }

  CaseFixture resit() {
    firstPass = false;
    return this;
  }

  CaseFixture trained(long minutes, String firstDay) {
    training = new TrainingRecord(minutes, firstDay == null ? null : LocalDate.parse(firstDay));
    return this;
  }

  CaseFixture declared(DeclaredFacts declared) {
    facts = declared;
    return this;
  }

  CaseFixture months(Integer months) {
    facts =
        new DeclaredFacts(
            months,
            facts.insuranceState(),
            facts.groups(),
            facts.assessmentFeeFen(),
            facts.firstTrainingDay());
    return this;
  }

  CaseFixture insured(InsuranceState state) {
    facts =
        new DeclaredFacts(
            facts.insuranceMonths(),
            state,
            facts.groups(),
            facts.assessmentFeeFen(),
            facts.firstTrainingDay());
    return this;
  }

  CaseFixture groups(Group... groups) {
    facts =
        new DeclaredFacts(
            facts.insuranceMonths(),
            facts.insuranceState(),
            groups == null ? null : Set.of(groups),
            facts.assessmentFeeFen(),
            facts.firstTrainingDay());
    return this;
  }

  CaseFixture fee(Long fen) {
    facts =
        new DeclaredFacts(
            facts.insuranceMonths(),
            facts.insuranceState(),
            facts.groups(),
            fen,
            facts.firstTrainingDay());
    return this;
  }

  CaseFixture higherHeld() {
    higherHeld = true;
    return this;
  }

  CaseFixture barred() {
    prohibitions.add(new Prohibition(true, "人口与计划生育法 第四十一条"));
    return this;
  }

  CaseFixture suspended() {
    prohibitions.add(new Prohibition(false, "立案"));
    return this;
  }

  CaseFixture claimed(Programme other, String occupation, Integer level, int year) {
    past.add(new PastClaim(other, occupation, level, 900 + past.size(), year, false));
    return this;
  }

  CaseFixture claimedSameCertificate(Programme other) {
    past.add(new PastClaim(other, occupation, level, 1, 2025, false));
    return this;
  }

  CaseFixture claimedShortage(String occupation, int year) {
    past.add(new PastClaim(Programme.SKILL_UPGRADE, occupation, 5, 900 + past.size(), year, true));
    return this;
  }

  CaseFixture fund(Fund fund, long fen) {
    purse.put(fund, fen);
    return this;
  }

  CaseFixture shortage(String code, String from, String to) {
    shortage.add(
        new ShortageOccupation(
            code, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "目录"));
    return this;
  }

  Situation situation() {
    return new Situation(
        programme,
        appliedOn,
        facts,
        new Paper(1, "S1", kind, occupation, level, issuedOn, "学校", imported, standing, firstPass),
        training,
        prohibitions,
        higherHeld,
        past,
        new Purse(purse));
  }

  Determination determined() {
    return EntitlementPolicy.determine(situation(), new RuleBook(SeededRules.read(), shortage));
  }

  /** The codes of the reasons, as programs see them. */
  List<Bar> bars() {
    return determined().reasons().stream().map(BarFound::bar).toList();
  }
}
