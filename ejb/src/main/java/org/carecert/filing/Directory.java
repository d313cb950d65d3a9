package org.carecert.filing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.carecert.filing.domain.DirectoryLine;
import org.carecert.filing.store.FilingLists;
import org.carecert.shared.Require;
import org.carecert.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * 公示窗口: the public directory of filed facilities, open to everybody; it shows nothing about staff.
 */
@Stateless
public class Directory {
  @Inject private FilingLists lists;

  /** Filed facilities whose name or address holds this part, in the order of their filing. */
  @PermitAll
  public Slice<DirectoryLine> list(@Nullable String part, @Nullable String after, int limit) {
    String wanted = part == null || !Require.storable(part) ? "" : part.strip();
    return Slice.of(
        lists.directory(wanted, Slice.cursor(after), limit + 1), limit, DirectoryLine::id);
  }
}
