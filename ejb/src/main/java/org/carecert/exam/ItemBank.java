package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carecert.exam.domain.AssessmentPoint;
import org.carecert.exam.domain.AssessmentRange;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ImportReport;
import org.carecert.exam.domain.ImportTerms;
import org.carecert.exam.domain.ItemLine;
import org.carecert.exam.domain.ItemQuery;
import org.carecert.exam.domain.ItemVersion;
import org.carecert.exam.domain.ItemsImported;
import org.carecert.exam.domain.OutlineImported;
import org.carecert.exam.domain.OutlinePoint;
import org.carecert.exam.domain.OutlineRange;
import org.carecert.exam.domain.OutlineSheet;
import org.carecert.exam.domain.PictureAdded;
import org.carecert.exam.domain.ReadItems;
import org.carecert.exam.exchange.ItemReading;
import org.carecert.exam.store.BankStore;
import org.carecert.exam.store.Intake;
import org.carecert.exam.store.ItemStore;
import org.carecert.exam.store.OutlineIntake;
import org.carecert.exam.store.PictureStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.organisation.Bodies;
import org.carecert.shared.CityClock;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.carecert.shared.sheet.SheetLimits;
import org.carecert.shared.sheet.SheetReader;

/** 题库: the evaluation organisation's desk for its outline and its items. */
@Stateless
public class ItemBank {
  private static final int MOST = 20_000;
  private static final SheetLimits LIMITS = new SheetLimits(10L << 20, MOST, 50);

  @Inject private BankStore store;
  @Inject private ItemStore items;
  @Inject private PictureStore pictures;
  @Inject private Callers callers;
  @Inject private Bodies bodies;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The outline with the number of items on each point. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<OutlineRange> outline(ExamScope scope) {
    long owner = callers.current().organisation();
    List<AssessmentRange> ranges = store.ranges(owner, scope);
    Map<Long, List<AssessmentPoint>> points =
        store.points(ranges).stream().collect(Collectors.groupingBy(AssessmentPoint::rangeId));
    Map<Long, Long> items =
        store.present(owner, scope).values().stream()
            .collect(Collectors.groupingBy(ItemVersion::pointId, Collectors.counting()));
    return ranges.stream()
        .map(range -> range(range, points.getOrDefault(range.id(), List.of()), items))
        .toList();
  }

  private static OutlineRange range(
      AssessmentRange range, List<AssessmentPoint> points, Map<Long, Long> items) {
    List<OutlinePoint> leaves =
        points.stream()
            .map(
                p ->
                    new OutlinePoint(
                        p.code(),
                        p.name(),
                        p.importance(),
                        items.getOrDefault(p.id(), 0L).intValue()))
            .toList();
    return new OutlineRange(
        range.draft(), leaves.stream().mapToInt(OutlinePoint::items).sum(), leaves);
  }

  /** Present items that match. */
  @RolesAllowed(Role.N_EVALUATOR)
  public Slice<ItemLine> search(ItemQuery query, long after, int limit) {
    long owner = callers.current().organisation();
    return Slice.of(items.search(owner, query, after, limit + 1), limit, ItemLine::id);
  }

  /** What an import of this outline would do; nothing is stored. */
  @RolesAllowed(Role.N_EVALUATOR)
  public ImportReport previewOutline(ExamScope scope, byte[] file) {
    return outline(filed(scope), scope, file, false);
  }

  /** Takes in an outline: ranges with weights, points with importance. */
  @RolesAllowed(Role.N_EVALUATOR)
  public ImportReport importOutline(ExamScope scope, byte[] file) {
    return outline(filed(scope), scope, file, true);
  }

  /** What an import of these items would do; nothing is stored. */
  @RolesAllowed(Role.N_EVALUATOR)
  public ImportReport previewItems(ExamScope scope, ImportTerms terms, byte[] file) {
    Intake intake = intake(filed(scope), scope, false);
    return intake.take(read(intake, terms, file), terms, false);
  }

  /**
   * Takes in items: new ones get version 1, changed ones a further version. A row that was read in
   * an older version than the present one changes nothing.
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public ImportReport importItems(ExamScope scope, ImportTerms terms, byte[] file) {
    Caller caller = filed(scope);
    Intake intake = intake(caller, scope, true);
    ImportReport report = intake.take(read(intake, terms, file), terms, true);
    facts.fire(
        new ItemsImported(
            caller.organisation(),
            scope.occupation(),
            scope.level(),
            report.added(),
            report.changed()));
    return report;
  }

  private static ReadItems read(Intake intake, ImportTerms terms, byte[] file) {
    return ItemReading.read(file, LIMITS, terms.defaults(), intake.names());
  }

  private Caller filed(ExamScope scope) {
    Caller caller = callers.current();
    if (!bodies.mayEvaluate(
        caller.organisation(), scope.occupation(), scope.level(), CityClock.today(clock))) {
      throw new Refused(ExamReason.NOT_FILED_FOR, scope.occupation(), scope.level());
    }
    return caller;
  }

  private ImportReport outline(Caller caller, ExamScope scope, byte[] file, boolean keep) {
    OutlineSheet sheet = new OutlineSheet(SheetReader.read(file, LIMITS));
    if (keep) {
      items.lock(caller.organisation(), scope);
    }
    OutlineIntake intake = new OutlineIntake(store, caller.organisation(), scope);
    ImportReport report = intake.take(sheet, keep);
    if (keep) {
      intake.facts().forEach(facts::fire);
      facts.fire(
          new OutlineImported(
              caller.organisation(),
              scope.occupation(),
              scope.level(),
              report.rows() - report.rejected().size()));
    }
    return report;
  }

  // What is kept is compared with a bank that nobody else changes meanwhile.
  private Intake intake(Caller caller, ExamScope scope, boolean keep) {
    if (keep) {
      items.lock(caller.organisation(), scope);
    }
    return new Intake(store, caller, scope, clock.instant())
        .keeping(
            (picture, content) -> {
              pictures.add(picture, content);
              facts.fire(new PictureAdded(caller.organisation(), picture.id(), picture.digest()));
            });
  }
}
