package org.carecert.exam.page;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.stream.Collectors;
import org.carecert.exam.ItemBank;
import org.carecert.exam.domain.ChangedItem;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ImportReport;
import org.carecert.exam.domain.ImportTerms;
import org.carecert.exam.domain.ItemDefaults;
import org.carecert.home.page.Notices;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The import on the page of the item bank: a preview, and then exactly what was previewed. */
public class ItemImport implements Serializable {
  private static final long serialVersionUID = 1L;

  private final GivenDefaults given = new GivenDefaults();
  private boolean points;
  private boolean titles;
  private byte[] sheet = new byte[0];
  private transient @Nullable Part file;
  private transient @Nullable Previewed previewed;
  private transient @Nullable ImportReport report;

  /** Everything that held when the file was looked at. */
  private record Previewed(ExamScope scope, boolean points, ItemDefaults defaults) {}

  /** Reads the chosen file and shows what an import into this bank would do. */
  void preview(ItemBank bank, ExamScope scope) throws IOException {
    Part chosen = file;
    if (chosen == null) {
      throw Refused.at("file", CommonReason.FIELD_MISSING, "file");
    }
    try (InputStream in = chosen.getInputStream()) {
      sheet = in.readAllBytes();
      Previewed looked = new Previewed(scope, points, given.defaults());
      titles = false;
      report =
          points
              ? bank.previewOutline(looked.scope, sheet)
              : bank.previewItems(
                  looked.scope, new ImportTerms(looked.defaults, false, null), sheet);
      previewed = looked;
    }
  }

  /**
   * Imports the file that was previewed; what came in between is shown, and changes nothing.
   *
   * @return whether it went as it was shown
   */
  boolean take(ItemBank bank) {
    Previewed looked = previewed;
    ImportReport shown = report;
    if (looked == null || shown == null) {
      throw Refused.at("file", CommonReason.FIELD_MISSING, "file");
    }
    ImportReport done =
        looked.points
            ? bank.importOutline(looked.scope, sheet)
            : bank.importItems(looked.scope, terms(looked, shown), sheet);
    previewed = null;
    Notices.done("exam.items.imported", done.added(), done.changed(), done.rejected().size());
    if (shown.rejected().containsAll(done.rejected())) {
      return true;
    }
    report = done;
    return false;
  }

  private ImportTerms terms(Previewed looked, ImportReport shown) {
    return new ImportTerms(
        looked.defaults,
        titles,
        shown.changes().stream()
            .collect(Collectors.toMap(ChangedItem::code, ChangedItem::version)));
  }

  public GivenDefaults getGiven() {
    return given;
  }

  public @Nullable ImportReport getReport() {
    return report;
  }

  /** Whether what is shown may still be taken. */
  public boolean isOpen() {
    return previewed != null;
  }

  /** Whether an item waits for the word that a title means it. */
  public boolean isAsked() {
    ImportReport shown = report;
    return shown != null && shown.changes().stream().anyMatch(ChangedItem::asked);
  }

  public boolean isTitles() {
    return titles;
  }

  public void setTitles(boolean titles) {
    this.titles = titles;
  }

  public boolean isPoints() {
    return points;
  }

  public void setPoints(boolean points) {
    this.points = points;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
