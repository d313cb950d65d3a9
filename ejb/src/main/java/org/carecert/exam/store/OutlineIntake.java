package org.carecert.exam.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.exam.domain.AssessmentPoint;
import org.carecert.exam.domain.AssessmentRange;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ExchangeNote;
import org.carecert.exam.domain.ImportReport;
import org.carecert.exam.domain.NotedRow;
import org.carecert.exam.domain.OutlineRevised;
import org.carecert.exam.domain.OutlineSheet;
import org.carecert.exam.domain.PointDraft;
import org.carecert.exam.domain.RangeDraft;
import org.carecert.exam.domain.RejectedRow;
import org.carecert.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 细目入库: compares an outline's sheet with the outline that is kept. What would be changed is named
 * with what it said before; a point on which items hang keeps its range and its importance, because
 * items and blueprints were made by them.
 */
public final class OutlineIntake {
  private final BankStore store;
  private final long owner;
  private final ExamScope scope;
  private final Map<String, AssessmentRange> ranges = new HashMap<>();
  private final Map<Long, RangeDraft> before = new HashMap<>();
  private final Map<String, AssessmentPoint> points;
  private final Set<Long> used;
  private final Set<String> revised = new HashSet<>();
  private final List<RejectedRow> rejected = new ArrayList<>();
  private final List<NotedRow> notes = new ArrayList<>();
  private final List<OutlineRevised> facts = new ArrayList<>();
  private int added;
  private int changed;
  private int unchanged;

  /** The outline of a body for this occupation and level. */
  public OutlineIntake(BankStore store, long owner, ExamScope scope) {
    this.store = store;
    this.owner = owner;
    this.scope = scope;
    for (AssessmentRange range : store.ranges(owner, scope)) {
      ranges.put(range.code(), range);
      before.put(range.id(), range.draft());
    }
    List<AssessmentPoint> kept = store.points(ranges.values());
    this.points =
        kept.stream().collect(Collectors.toMap(AssessmentPoint::code, Function.identity()));
    this.used = store.used(kept);
  }

  /** What comes of a sheet; nothing is stored unless it is kept. */
  public ImportReport take(OutlineSheet sheet, boolean keep) {
    rejected.addAll(sheet.rejected());
    sheet.points().forEach(draft -> point(sheet.row(draft.code()), draft, keep));
    rejected.sort(java.util.Comparator.comparingInt(RejectedRow::row));
    int rows = added + changed + unchanged + rejected.size();
    return new ImportReport(rows, added, changed, unchanged, List.of(), rejected, notes);
  }

  /** What was changed, with what it said before. */
  public List<OutlineRevised> facts() {
    return List.copyOf(facts);
  }

  private void point(int row, PointDraft draft, boolean keep) {
    AssessmentPoint known = points.get(draft.code());
    PointDraft former = known == null ? null : said(known);
    if (known != null && former != null && used.contains(known.id()) && moved(former, draft)) {
      rejected.add(
          new RejectedRow(
              row, draft.code(), List.of(Refusal.at("point", ExamReason.POINT_IN_USE))));
      return;
    }
    List<Refusal> told = new ArrayList<>(range(draft.range()));
    if (former != null && !former.told().equals(draft.told())) {
      told.add(Refusal.of(ExchangeNote.POINT_CHANGED, former.told(), draft.told()));
      fact(draft.code(), former.told(), draft.told());
    }
    if (!told.isEmpty()) {
      notes.add(new NotedRow(row, draft.code(), told));
    }
    count(former, draft);
    if (keep) {
      keep(known, draft);
    }
  }

  private void count(@Nullable PointDraft former, PointDraft draft) {
    if (former == null) {
      added++;
    } else if (former.equals(draft)) {
      unchanged++;
    } else {
      changed++;
    }
  }

  /** Tells once that a range will say something else. */
  private List<Refusal> range(RangeDraft draft) {
    AssessmentRange known = ranges.get(draft.code());
    RangeDraft former = known == null ? null : before.get(known.id());
    if (former == null || former.equals(draft) || !revised.add(draft.code())) {
      return List.of();
    }
    fact(draft.code(), former.told(), draft.told());
    return List.of(
        Refusal.of(ExchangeNote.RANGE_CHANGED, draft.code(), former.told(), draft.told()));
  }

  private void fact(String code, String former, String now) {
    facts.add(new OutlineRevised(owner, scope.occupation(), scope.level(), code, former, now));
  }

  private static boolean moved(PointDraft former, PointDraft draft) {
    return !former.range().code().equals(draft.range().code())
        || former.importance() != draft.importance();
  }

  private PointDraft said(AssessmentPoint point) {
    RangeDraft range = java.util.Objects.requireNonNull(before.get(point.rangeId()));
    return new PointDraft(range, point.code(), point.name(), point.importance());
  }

  private void keep(@Nullable AssessmentPoint known, PointDraft draft) {
    AssessmentRange range = ranges.computeIfAbsent(draft.range().code(), code -> added(draft));
    range.revised(draft.range());
    if (known == null) {
      store.add(new AssessmentPoint(range.id(), draft));
    } else {
      known.revised(range.id(), draft);
    }
  }

  private AssessmentRange added(PointDraft draft) {
    AssessmentRange range = new AssessmentRange(owner, scope, draft.range());
    store.add(range);
    return range;
  }
}
