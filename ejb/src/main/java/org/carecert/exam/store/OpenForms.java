package org.carecert.exam.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.carecert.exam.domain.ItemKey;
import org.carecert.exam.domain.OpenPaper;
import org.carecert.exam.domain.OpenedForm;
import org.carecert.exam.domain.PaperOrder;

/**
 * 启封试卷存放: forms that were opened since the start, for a sealed form never changes: at the bell
 * nobody's paper is read from the database again.
 */
@ApplicationScoped
public class OpenForms {
  /** About 100 kB each. */
  private static final int MOST = 200;

  @Inject private PaperStore papers;

  private final Map<Long, OpenedForm> opened = new ConcurrentHashMap<>();
  private final Map<Long, Boolean> shuffled = new ConcurrentHashMap<>();

  /** What candidates get of a form; it holds no key. */
  public OpenPaper of(long formId) {
    return withKeys(formId).papers();
  }

  /** A form as it is marked; it never leaves the server. */
  public OpenedForm withKeys(long formId) {
    OpenedForm known = opened.get(formId);
    if (known != null) {
      return known;
    }
    if (opened.size() >= MOST) {
      opened.clear();
    }
    // At the bell one reads it, and the others wait for him.
    return opened.computeIfAbsent(formId, papers::opened);
  }

  /** The keys of a form, read once while it is open; they never leave the server. */
  public List<ItemKey> keys(long formId) {
    OpenedForm known = opened.get(formId);
    return known == null ? papers.keys(formId) : known.keys();
  }

  /** The order in which an attempt finds a form's items and options. */
  public PaperOrder order(long formId, String attempt) {
    // A form comes from a published blueprint, and that does not change.
    boolean shuffle =
        shuffled.computeIfAbsent(
            formId,
            id ->
                papers.blueprint(papers.form(id).blueprintId()).draft().detail().shuffleOptions());
    return of(formId).order(attempt, shuffle);
  }
}
