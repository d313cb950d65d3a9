package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ExchangeNote;
import org.carecert.exam.domain.ExchangeReason;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemFormat;
import org.carecert.exam.domain.ItemLine;
import org.carecert.exam.domain.ItemPicture;
import org.carecert.exam.domain.ItemQuery;
import org.carecert.exam.domain.ItemsExported;
import org.carecert.exam.domain.ItemsOut;
import org.carecert.exam.domain.PictureContent;
import org.carecert.exam.exchange.ItemWriting;
import org.carecert.exam.store.ItemStore;
import org.carecert.exam.store.PictureStore;
import org.carecert.identity.Callers;
import org.carecert.shared.Fact;
import org.carecert.shared.Language;
import org.carecert.shared.Origin;
import org.carecert.shared.Refused;
import org.carecert.shared.Role;
import org.carecert.shared.Texts;

/** 试题导出: the desk where an organisation fetches its own items, keys included; it is recorded. */
@Stateless
public class ItemExports {
  private static final int AT_ONCE = 1_000;

  /** Written as text they become a third larger, and the file can still be imported. */
  private static final int MOST_PICTURES = 7 << 20;

  @Inject private ItemStore items;
  @Inject private PictureStore opened;
  @Inject private Callers callers;
  @Inject private Origin origin;
  @Inject private Event<Fact> facts;

  /** A file of the present items that match. */
  @RolesAllowed(Role.N_EVALUATOR)
  public byte[] file(ItemQuery query, ItemFormat format) {
    long owner = callers.current().organisation();
    List<ItemDraft> drafts = new ArrayList<>();
    Map<String, Integer> versions = new HashMap<>();
    long after = 0;
    List<ItemLine> lines;
    do {
      lines = items.search(owner, query, after, AT_ONCE);
      for (ItemLine line : lines) {
        drafts.add(line.item());
        versions.put(line.item().code(), line.version());
        after = line.id();
      }
    } while (lines.size() == AT_ONCE);
    ExamScope scope = query.scope();
    facts.fire(new ItemsExported(owner, scope.occupation(), scope.level(), format, drafts.size()));
    return ItemWriting.write(
        format, new ItemsOut(drafts, versions, pictures(format, drafts), remark(format, drafts)));
  }

  /** What the pictures of items are made of, where the format can hold them. */
  private Map<String, PictureContent> pictures(ItemFormat format, List<ItemDraft> drafts) {
    Map<String, PictureContent> contents = new HashMap<>();
    long size = 0;
    for (ItemDraft draft : drafts) {
      ItemPicture told = draft.picture();
      if (told != null && format.pictures()) {
        PictureContent known = contents.get(told.name());
        PictureContent content =
            known == null ? opened.content(told.digest()).orElseThrow() : known;
        // There each question has a copy of its own.
        boolean again = known == null || format == ItemFormat.MOODLE_XML;
        size += again ? content.bytes().length : 0;
        if (size > MOST_PICTURES) {
          throw new Refused(ExchangeReason.PICTURES_TOO_LARGE, MOST_PICTURES >> 20);
        }
        contents.put(told.name(), content);
      }
    }
    return contents;
  }

  /** What the reader of a file is told of its columns, and of the pictures that stay behind. */
  private String remark(ItemFormat format, List<ItemDraft> drafts) {
    Language language = origin.language();
    boolean pictured = drafts.stream().anyMatch(draft -> draft.picture() != null);
    String pictures = pictured ? Texts.of(language, ExchangeNote.PICTURES_STAY) : "";
    return switch (format) {
      case XLSX, CSV -> (Texts.of(language, ExchangeNote.SHEET_COLUMNS) + " " + pictures).strip();
      case GIFT -> pictures;
      case MOODLE_XML, QTI_22, QTI_30 -> "";
    };
  }
}
