package org.carecert.exam.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.exam.domain.AssessmentPoint;
import org.carecert.exam.domain.BankNames;
import org.carecert.exam.domain.ChangedItem;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ImportReport;
import org.carecert.exam.domain.ImportTerms;
import org.carecert.exam.domain.Item;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemPicture;
import org.carecert.exam.domain.ItemVersion;
import org.carecert.exam.domain.PictureContent;
import org.carecert.exam.domain.ReadItems;
import org.carecert.exam.domain.RejectedRow;
import org.carecert.exam.domain.StoredPicture;
import org.carecert.identity.domain.Caller;
import org.jspecify.annotations.Nullable;

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
  private final Map<Long, String> codes;
  private final List<ChangedItem> changes = new ArrayList<>();
  private final List<RejectedRow> rejected = new ArrayList<>();
  private BiConsumer<StoredPicture, PictureContent> keeper = (picture, content) -> {};
  private int added;
  private int changed;
  private int unchanged;

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
    this.codes =
        points.values().stream()
            .collect(Collectors.toMap(AssessmentPoint::id, AssessmentPoint::code));
    this.items = store.items(owner, scope);
    this.present = store.present(owner, scope);
    this.pictures =
        new HashMap<>(
            store.pictures(owner).stream()
                .collect(Collectors.toMap(StoredPicture::name, Function.identity())));
  }

  /** Where pictures go that come with their questions. */
  public Intake keeping(BiConsumer<StoredPicture, PictureContent> pictureKeeper) {
    keeper = pictureKeeper;
    return this;
  }

  /** What items may name. */
  public BankNames names() {
    return new BankNames(
        points.values().stream()
            .collect(Collectors.toMap(AssessmentPoint::code, AssessmentPoint::importance)),
        pictures.values().stream()
            .collect(Collectors.toMap(StoredPicture::name, StoredPicture::digest)));
  }

  /** What comes of a file on these terms; nothing is stored unless it is kept. */
  public ImportReport take(ReadItems file, ImportTerms terms, boolean keep) {
    rejected.addAll(file.rejected());
    for (ItemDraft given : file.drafts()) {
      ItemDraft draft = given.scrambled();
      Item known = items.get(draft.code());
      ItemDraft before = known == null ? null : said(known);
      if (known == null || before == null) {
        added++;
      } else if (draft.equals(before)) {
        unchanged++;
        continue;
      } else if (!changes(terms.change(file.mark(draft), before, known.version(), draft))) {
        continue;
      }
      if (keep) {
        keep(known, draft, file.pictures());
      }
    }
    rejected.sort(Comparator.comparingInt(RejectedRow::row));
    int rows = added + changed + unchanged + rejected.size();
    return new ImportReport(rows, added, changed, unchanged, changes, rejected, file.notes());
  }

  /** Whether a row changes its item; what only waits for a word is shown all the same. */
  private boolean changes(ChangedItem change) {
    boolean done = change.against().isEmpty();
    if (done) {
      changed++;
    } else {
      rejected.add(new RejectedRow(change.mark().row(), change.code(), change.against()));
    }
    if (done || change.asked()) {
      changes.add(change);
    }
    return done;
  }

  private void keep(@Nullable Item known, ItemDraft draft, Map<String, PictureContent> brought) {
    AssessmentPoint point = Objects.requireNonNull(points.get(draft.point()));
    ItemPicture told = draft.picture();
    StoredPicture picture = told == null ? null : picture(told.name(), brought);
    Item item = counted(known, draft);
    store.add(new ItemVersion(item, point.id(), draft, picture, at, caller.accountId()));
  }

  /** The picture of this name; one that came with its question is kept now. */
  private @Nullable StoredPicture picture(String name, Map<String, PictureContent> brought) {
    StoredPicture held = pictures.get(name);
    PictureContent content = brought.get(name);
    if (held != null || content == null) {
      return held;
    }
    StoredPicture picture =
        new StoredPicture(caller.organisation(), name, content, caller.accountId(), at);
    keeper.accept(picture, content);
    pictures.put(name, picture);
    return picture;
  }

  private @Nullable ItemDraft said(Item known) {
    ItemVersion version = present.get(known.id());
    return version == null
        ? null
        : version.draft(known.code(), codes.getOrDefault(version.pointId(), ""));
  }

  private Item counted(@Nullable Item known, ItemDraft draft) {
    if (known != null) {
      known.revised();
      return known;
    }
    Item item = new Item(caller.organisation(), scope, draft.code());
    store.add(item);
    return item;
  }
}
