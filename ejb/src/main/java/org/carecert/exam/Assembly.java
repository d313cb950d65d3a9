package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.exam.domain.AssessmentPoint;
import org.carecert.exam.domain.AssessmentRange;
import org.carecert.exam.domain.BankItem;
import org.carecert.exam.domain.Blueprint;
import org.carecert.exam.domain.BlueprintState;
import org.carecert.exam.domain.Difficulty;
import org.carecert.exam.domain.EquivalenceReport;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.Expectations;
import org.carecert.exam.domain.FormAssembly;
import org.carecert.exam.domain.FormsWanted;
import org.carecert.exam.domain.Item;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.ItemVersion;
import org.carecert.exam.domain.ParallelForms;
import org.carecert.exam.domain.SealedItem;
import org.carecert.exam.store.BankStore;
import org.carecert.exam.store.PaperStore;
import org.carecert.exam.store.StatisticStore;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.standard.Parameters;

/** 组卷柜台 (counter): draws forms from an organisation's bank as it is now. */
@Stateless
@PermitAll
public class Assembly {
  private static final Map<Difficulty, String> FACILITIES =
      Map.of(
          Difficulty.EASY, "exam.facility.EASY",
          Difficulty.MEDIUM, "exam.facility.MEDIUM",
          Difficulty.HARD, "exam.facility.HARD");
  private static final Map<ItemType, String> SECONDS =
      Map.of(
          ItemType.SINGLE, "exam.item.seconds.SINGLE",
          ItemType.MULTIPLE, "exam.item.seconds.MULTIPLE",
          ItemType.TRUE_FALSE, "exam.item.seconds.TRUE_FALSE");

  @Inject private PaperStore store;
  @Inject private BankStore bank;
  @Inject private DrawableItems drawable;
  @Inject private StatisticStore statistics;
  @Inject private Parameters parameters;
  @Inject private Clock clock;

  /**
   * Forms that were drawn.
   *
   * @param forms what stands on each, in order
   */
  public record Drawn(List<List<SealedItem>> forms, EquivalenceReport report) {}

  /**
   * The owner's blueprint of this code, if it is published.
   *
   * @throws Refused NOT_PUBLISHED
   */
  public Blueprint published(long owner, String code) {
    Blueprint blueprint =
        store.blueprint(owner, code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    if (blueprint.state() != BlueprintState.PUBLISHED) {
      throw new Refused(ExamReason.NOT_PUBLISHED);
    }
    return blueprint;
  }

  /**
   * Draws forms.
   *
   * @throws Refused naming each cell that lacks items, with how many, or in what forms differ
   */
  public Drawn draw(Blueprint blueprint, FormsWanted wanted) {
    ExamScope scope = blueprint.draft().scope();
    Map<Long, SealedItem> stock = stock(blueprint.ownerId(), scope);
    LocalDate today = CityClock.today(clock);
    Map<Long, Integer> measured =
        statistics.facilities(
            blueprint.ownerId(), scope, parameters.whole("exam.analysis.attempts.min", today));
    ParallelForms drawn =
        FormAssembly.draw(
            blueprint.draft(),
            bankItems(blueprint.ownerId(), scope, stock).stream()
                .map(item -> item.measured(measured.get(item.versionId())))
                .toList(),
            wanted,
            expectations(today));
    return new Drawn(
        drawn.forms().stream()
            .map(
                form ->
                    form.stream()
                        .map(item -> Objects.requireNonNull(stock.get(item.versionId())))
                        .toList())
            .toList(),
        drawn.report());
  }

  private Expectations expectations(LocalDate day) {
    Map<Difficulty, Integer> facilities = new EnumMap<>(Difficulty.class);
    FACILITIES.forEach(
        (difficulty, key) -> facilities.put(difficulty, 100 * parameters.whole(key, day)));
    Map<ItemType, Integer> seconds = new EnumMap<>(ItemType.class);
    SECONDS.forEach((type, key) -> seconds.put(type, parameters.whole(key, day)));
    return new Expectations(facilities, seconds, parameters.whole("exam.item.seconds", day));
  }

  /** Every version that may be drawn now with what it says, by version. */
  private Map<Long, SealedItem> stock(long owner, ExamScope scope) {
    Map<Long, ItemVersion> present = drawable.of(owner, scope);
    Map<Long, String> points =
        bank.points(bank.ranges(owner, scope)).stream()
            .collect(Collectors.toMap(AssessmentPoint::id, AssessmentPoint::code));
    return bank.items(owner, scope).values().stream()
        .filter(item -> present.containsKey(item.id()))
        .map(item -> sealed(item, Objects.requireNonNull(present.get(item.id())), points))
        .collect(Collectors.toMap(SealedItem::versionId, Function.identity()));
  }

  private static SealedItem sealed(Item item, ItemVersion version, Map<Long, String> points) {
    String point = points.getOrDefault(version.pointId(), "");
    return new SealedItem(version.id(), version.draft(item.code(), point));
  }

  private List<BankItem> bankItems(long owner, ExamScope scope, Map<Long, SealedItem> stock) {
    List<AssessmentRange> ranges = bank.ranges(owner, scope);
    Map<Long, String> codes =
        ranges.stream().collect(Collectors.toMap(AssessmentRange::id, AssessmentRange::code));
    Map<String, String> rangeOfPoint =
        bank.points(ranges).stream()
            .collect(
                Collectors.toMap(AssessmentPoint::code, p -> codes.getOrDefault(p.rangeId(), "")));
    return stock.values().stream().map(item -> bankItem(item, rangeOfPoint)).toList();
  }

  private static BankItem bankItem(SealedItem item, Map<String, String> rangeOfPoint) {
    ItemDraft draft = item.draft();
    return new BankItem(
        item.versionId(),
        draft.code(),
        rangeOfPoint.getOrDefault(draft.point(), ""),
        draft.point(),
        draft.importance(),
        draft.difficulty(),
        draft.type());
  }
}
