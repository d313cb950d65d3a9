package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.carecert.exam.ItemBank;
import org.carecert.exam.ItemExports;
import org.carecert.exam.ItemReviews;
import org.carecert.exam.domain.Difficulty;
import org.carecert.exam.domain.ExamScope;
import org.carecert.exam.domain.ImportReport;
import org.carecert.exam.domain.ItemFormat;
import org.carecert.exam.domain.ItemLine;
import org.carecert.exam.domain.ItemQuery;
import org.carecert.exam.domain.ItemState;
import org.carecert.exam.domain.ItemType;
import org.carecert.exam.domain.OutlinePoint;
import org.carecert.exam.domain.OutlineRange;
import org.carecert.exam.domain.StepReport;
import org.carecert.exam.domain.StepWanted;
import org.carecert.home.page.Notices;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Origin;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page of the item bank: search, and import with a preview of what is wrong. */
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
  private @Nullable String text;
  private @Nullable String range;
  private @Nullable ItemType type;
  private @Nullable Difficulty difficulty;
  private @Nullable ItemState state;
  private @Nullable ItemState to;
  private String note = "";
  private ItemFormat format = ItemFormat.XLSX;
  private final LinkedHashMap<String, Integer> seen = new LinkedHashMap<>();
  private final GivenDefaults given = new GivenDefaults();
  private boolean points;
  private transient @Nullable Part file;
  private byte[] sheet = new byte[0];
  private transient @Nullable ImportReport report;
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

  private void here() {
    chosen.choose(occupation, level);
    bankOccupation = occupation;
    bankLevel = level;
    outline = bank.outline(scope());
  }

  /** Shows the next page. */
  public void more() {
    find(next == null ? 0 : Long.parseLong(next));
  }

  private void find(long after) {
    var slice = bank.search(query(), after, SHOWN);
    lines = slice.items();
    next = slice.next();
    lines.forEach(line -> seen.put(line.item().code(), line.version()));
  }

  private ItemQuery query() {
    return new ItemQuery(scope(), text, range, type, difficulty, state, List.of());
  }

  /** Sends the items that are looked for in the chosen format. */
  public void export() throws IOException {
    Faces.sendFile(exports.file(query(), format), format.fileName(), true);
  }

  /** Takes every item that was shown since the search to the chosen state, in that version. */
  public void step() {
    if (to == null) {
      throw Refused.at("to", CommonReason.FIELD_MISSING, "state");
    }
    steps = reviews.step(scope(), new StepWanted(to, note.strip(), seen));
    search();
  }

  /** Reads the chosen file and shows what an import would do. */
  public void preview() throws IOException {
    here();
    if (file == null) {
      throw Refused.at("file", CommonReason.FIELD_MISSING, "file");
    }
    try (InputStream in = file.getInputStream()) {
      sheet = in.readAllBytes();
    }
    report =
        points
            ? bank.previewOutline(scope(), sheet)
            : bank.previewItems(scope(), given.defaults(), sheet);
  }

  /** Imports the file that was previewed. */
  public String take() {
    ImportReport done =
        points
            ? bank.importOutline(scope(), sheet)
            : bank.importItems(scope(), given.defaults(), sheet);
    Notices.done("exam.items.imported", done.added(), done.changed(), done.rejected().size());
    return "/exam/items?faces-redirect=true";
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

  public GivenDefaults getGiven() {
    return given;
  }

  /** Every point of the outline. */
  public List<OutlinePoint> getLeaves() {
    return outline.stream().flatMap(one -> one.points().stream()).toList();
  }

  public ItemType[] getTypes() {
    return ItemType.values();
  }

  public Difficulty[] getDifficulties() {
    return Difficulty.values();
  }

  public List<ItemState> getStates() {
    return List.of(ItemState.values());
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

  public @Nullable ItemState getState() {
    return state;
  }

  public void setState(@Nullable ItemState state) {
    this.state = state;
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

  public @Nullable ImportReport getReport() {
    return report;
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }

  public @Nullable String getRange() {
    return range;
  }

  public void setRange(@Nullable String range) {
    this.range = range;
  }

  public @Nullable ItemType getType() {
    return type;
  }

  public void setType(@Nullable ItemType type) {
    this.type = type;
  }

  public @Nullable Difficulty getDifficulty() {
    return difficulty;
  }

  public void setDifficulty(@Nullable Difficulty difficulty) {
    this.difficulty = difficulty;
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
