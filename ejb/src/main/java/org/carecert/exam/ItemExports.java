package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemFormat;
import org.carecert.exam.domain.ItemLine;
import org.carecert.exam.domain.ItemQuery;
import org.carecert.exam.domain.ItemsExported;
import org.carecert.exam.exchange.ItemWriting;
import org.carecert.exam.store.ItemStore;
import org.carecert.identity.Callers;
import org.carecert.shared.Fact;
import org.carecert.shared.Role;

/** 试题导出: the desk where an organisation fetches its own items, keys included; it is recorded. */
@Stateless
public class ItemExports {
  private static final int AT_ONCE = 1_000;

  @Inject private ItemStore items;
  @Inject private Callers callers;
  @Inject private Event<Fact> facts;

  /** A file of the present items that match. */
  @RolesAllowed(Role.N_EVALUATOR)
  public byte[] file(ItemQuery query, ItemFormat format) {
    long owner = callers.current().organisation();
    List<ItemDraft> drafts = new ArrayList<>();
    long after = 0;
    List<ItemLine> lines;
    do {
      lines = items.search(owner, query, after, AT_ONCE);
      for (ItemLine line : lines) {
        drafts.add(line.item());
        after = line.id();
      }
    } while (lines.size() == AT_ONCE);
    ExamScope scope = query.scope();
    facts.fire(new ItemsExported(owner, scope.occupation(), scope.level(), format, drafts.size()));
    return ItemWriting.write(format, drafts);
  }
}
