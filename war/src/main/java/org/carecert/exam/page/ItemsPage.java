package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.carecert.exam.ItemBank;
import org.carecert.exam.ItemExports;
import org.carecert.exam.ItemReviews;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ItemFormat;
import org.carecert.exam.domain.ItemLine;
import org.carecert.exam.domain.ItemState;
import org.carecert.exam.domain.OutlinePoint;
import org.carecert.exam.domain.OutlineRange;
import org.carecert.exam.domain.StepReport;
import org.carecert.exam.domain.StepWanted;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Origin;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page of the item bank: search, export and the steps of items. */
@Named
@ViewScoped
public class ItemsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 50;

  @Inject private ItemBank bank;
  @Inject private ItemReviews reviews;
  @Inject private ItemExports exports;
  @Inject private Origin origin;
  @Inject private ChosenBank chosen;

  private String occupation = "";
  private int level;
  private String bankOccupation = "";
  private int bankLevel;
  private final WantedItems wanted = new WantedItems();
  private final ItemImport imports = new ItemImport();
  private @Nullable ItemState to;
  private String note = "";
  private ItemFormat format = ItemFormat.XLSX;
  private final LinkedHashMap<String, Integer> seen = new LinkedHashMap<>();
  private transient @Nullable StepReport steps;
  private transient List<ItemLine> lines = List.of();
  private transient List<OutlineRange> outline = List.of();
  private @Nullable String next;

  @PostConstruct
  void open() {
    occupation = chosen.scope().occupation();
    level = chosen.scope().level();
    search();
  }

  /** Finds from the start, in the bank that is chosen. */
  public void search() {
    here();
    seen.clear();
    find(0);
  }

  /** Chooses the bank that is asked for, and knows its outline. */
  public void here() {
    chosen.choose(occupation, level);
    bankOccupation = occupation;
    bankLevel = level;
    outline = bank.outline(scope());
  }

  /** Shows what an import of the chosen file would do. */
  public void preview() throws IOException {
    here();
    imports.preview(bank, scope());
  }

  /** Imports it. */
  public @Nullable String take() {
    if (imports.take(bank)) {
      return "/exam/items?faces-redirect=true";
    }
    search();
    return null;
  }

  public ItemImport getImports() {
    return imports;
  }

  /** Shows the next page. */
  public void more() {
    find(next == null ? 0 : Long.parseLong(next));
  }

  private void find(long after) {
    var slice = bank.search(wanted.query(scope()), after, SHOWN);
    lines = slice.items();
    next = slice.next();
    lines.forEach(line -> seen.put(line.item().code(), line.version()));
  }

  /** Sends the items that are looked for in the chosen format. */
  public void export() throws IOException {
    Faces.sendFile(exports.file(wanted.query(scope()), format), format.fileName(), true);
  }

  /** Takes every item that was shown since the search to the chosen state, in that version. */
  public void step() {
    if (to == null) {
      throw Refused.at("to", CommonReason.FIELD_MISSING, "state");
    }
    steps = reviews.step(scope(), new StepWanted(to, note.strip(), seen));
    search();
  }

  /** A reason in the reader's language. */
  public String reason(Refusal refusal) {
    return Texts.of(origin.language(), refusal);
  }

  /** The bank that was searched last. */
  public ExamScope scope() {
    return new ExamScope(bankOccupation, bankLevel);
  }

  public String getOccupation() {
    return occupation;
  }

  public void setOccupation(String occupation) {
    this.occupation = occupation;
  }

  public int getLevel() {
    return level;
  }

  public void setLevel(int level) {
    this.level = level;
  }

  public ItemFormat[] getFormats() {
    return ItemFormat.values();
  }

  public ItemFormat getFormat() {
    return format;
  }

  public void setFormat(@Nullable ItemFormat format) {
    this.format = format == null ? ItemFormat.XLSX : format;
  }

  /** Every point of the outline. */
  public List<OutlinePoint> getLeaves() {
    return outline.stream().flatMap(one -> one.points().stream()).toList();
  }

  public List<ItemState> getSteps() {
    return Stream.of(ItemState.values()).filter(next -> next != ItemState.DRAFT).toList();
  }

  /** How many items were shown since the search. */
  public int getSeen() {
    return seen.size();
  }

  public @Nullable StepReport getStepped() {
    return steps;
  }

  public @Nullable ItemState getTo() {
    return to;
  }

  public void setTo(@Nullable ItemState to) {
    this.to = to;
  }

  public String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note == null ? "" : note;
  }

  public List<OutlineRange> getOutline() {
    return outline;
  }

  public List<ItemLine> getLines() {
    return lines;
  }

  public boolean isMore() {
    return next != null;
  }

  public WantedItems getWanted() {
    return wanted;
  }
}
