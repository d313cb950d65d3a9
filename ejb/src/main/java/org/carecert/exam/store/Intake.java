package org.carecert.exam.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.exam.domain.AssessmentPoint;
import org.carecert.exam.domain.BankNames;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ImportReport;
import org.carecert.exam.domain.Item;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemPicture;
import org.carecert.exam.domain.ItemVersion;
import org.carecert.exam.domain.NotedRow;
import org.carecert.exam.domain.RejectedRow;
import org.carecert.exam.domain.StoredPicture;
import org.carecert.identity.domain.Caller;

/** 入库: compares what a sheet says with what the bank holds, and keeps the difference. */
public final class Intake {
  private final BankStore store;
  private final Caller caller;
  private final ExamScope scope;
  private final Instant at;
  private final Map<String, AssessmentPoint> points;
  private final Map<String, Item> items;
  private final Map<Long, ItemVersion> present;
  private final Map<String, StoredPicture> pictures;
  private int added;
  private int changed;

  /** The bank of the caller's body for this occupation and level. */
  public Intake(BankStore store, Caller caller, ExamScope scope, Instant at) {
    this.store = store;
    this.caller = caller;
    this.scope = scope;
    this.at = at;
    long owner = caller.organisation();
    this.points =
        store.points(store.ranges(owner, scope)).stream()
            .collect(Collectors.toMap(AssessmentPoint::code, Function.identity()));
    this.items = store.items(owner, scope);
    this.present = store.present(owner, scope);
    this.pictures =
        store.pictures(owner).stream()
            .collect(Collectors.toMap(StoredPicture::name, Function.identity()));
  }

  /** What items may name. */
  public BankNames names() {
    return new BankNames(
        points.values().stream()
            .collect(Collectors.toMap(AssessmentPoint::code, AssessmentPoint::importance)),
        pictures.values().stream()
            .collect(Collectors.toMap(StoredPicture::name, StoredPicture::digest)));
  }

  /** An item: new, changed (a further version), or as it was. */
  public void item(ItemDraft given, boolean keep) {
    ItemDraft draft = given.scrambled();
    Item known = items.get(draft.code());
    if (known != null && draft.equals(said(known, draft))) {
      return;
    }
    added += known == null ? 1 : 0;
    changed += known == null ? 0 : 1;
    AssessmentPoint point = points.get(draft.point());
    if (keep && point != null) {
      ItemPicture told = draft.picture();
      StoredPicture picture = told == null ? null : pictures.get(told.name());
      Item item = counted(known, draft);
      store.add(new ItemVersion(item, point.id(), draft, picture, at, caller.accountId()));
    }
  }

  private ItemDraft said(Item known, ItemDraft draft) {
    ItemVersion version = present.get(known.id());
    AssessmentPoint point = points.get(draft.point());
    boolean samePoint = point != null && version != null && version.pointId() == point.id();
    return version == null ? draft : version.draft(known.code(), samePoint ? draft.point() : "");
  }

  private Item counted(@org.jspecify.annotations.Nullable Item known, ItemDraft draft) {
    if (known != null) {
      known.revised();
      return known;
    }
    Item item = new Item(caller.organisation(), scope, draft.code());
    store.add(item);
    return item;
  }

  /** What came of so many good rows and these bad ones. */
  public ImportReport report(int good, List<RejectedRow> rejected, List<NotedRow> notes) {
    return new ImportReport(
        good + rejected.size(), added, changed, good - added - changed, rejected, notes);
  }
}
