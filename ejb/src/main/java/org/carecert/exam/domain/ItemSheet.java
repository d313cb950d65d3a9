package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;
import org.carecert.shared.Require;
import org.carecert.shared.sheet.Sheet;
import org.carecert.shared.sheet.SheetRow;
import org.carecert.shared.sheet.SheetText;
import org.jspecify.annotations.Nullable;

/** 试题导入表: a sheet of items, row by row; a bad row says why and never stops a good one. */
public final class ItemSheet {
  private static final List<String> NEEDED =
      List.of("code", "type", "point", "difficulty", "stem", "optionA", "optionB", "key", "source");

  private final Sheet sheet;
  private final Map<String, Importance> points;
  private final Map<String, String> pictures;
  private final Set<String> codes = new HashSet<>();
  private final List<ItemDraft> drafts = new ArrayList<>();
  private final Map<String, RowMark> marks = new HashMap<>();
  private final List<RejectedRow> rejected = new ArrayList<>();

  /** Reads a sheet against the points of the outline, each with its importance. */
  public ItemSheet(Sheet sheet, Map<String, Importance> points) {
    this(sheet, points, Map.of());
  }

  /** The same, with the digests of the pictures that it may name. */
  public ItemSheet(Sheet sheet, Map<String, Importance> points, Map<String, String> pictures) {
    NEEDED.forEach(sheet::needed);
    this.sheet = sheet;
    this.points = Map.copyOf(points);
    this.pictures = Map.copyOf(pictures);
    sheet.rows().forEach(this::read);
  }

  /** The rows that may stand in the bank. */
  public List<ItemDraft> drafts() {
    return List.copyOf(drafts);
  }

  /** What these rows say beside, by the item's code. */
  public Map<String, RowMark> marks() {
    return Map.copyOf(marks);
  }

  /** The rows that may not, with every reason. */
  public List<RejectedRow> rejected() {
    return List.copyOf(rejected);
  }

  private void read(SheetRow row) {
    Cells cells = new Cells(row);
    Optional<ItemType> type = cells.constant("type", ItemType.class, ExamReason.TYPE_UNKNOWN);
    Optional<Difficulty> difficulty =
        cells.constant("difficulty", Difficulty.class, ExamReason.DIFFICULTY_UNKNOWN);
    String code = cells.filled("code");
    String point = cells.filled("point");
    Optional<Importance> importance = cells.importance(points.get(point));
    Wording chinese = cells.wording("", cells.filled("stem"));
    String source = cells.filled("source");
    RowMark mark = new RowMark(row.number(), cells.version(), false);
    Optional<ItemKey> key = type.flatMap(cells::key);
    if (type.isPresent() && key.isEmpty()) {
      cells.faultIf(!chinese.fits(type.get()), "optionA", ExamReason.OPTIONS_INVALID);
      cells.faultIf(true, "key", ExamReason.KEY_INVALID);
    }
    cells.faultIf(
        !point.isEmpty() && !points.containsKey(point), "point", ExamReason.POINT_UNKNOWN);
    cells.faultIf(!code.isEmpty() && !codes.add(code), "code", ExamReason.CODE_TWICE);
    if (type.isPresent() && importance.isPresent() && difficulty.isPresent() && key.isPresent()) {
      ItemDraft draft =
          new ItemDraft(
              code,
              type.get(),
              point,
              importance.get(),
              difficulty.get(),
              chinese,
              key.get(),
              source,
              cells.korean(),
              cells.picture());
      cells.faults.addAll(draft.faults());
      if (cells.faults.isEmpty()) {
        drafts.add(draft);
        marks.put(code, mark);
        return;
      }
    }
    rejected.add(new RejectedRow(row.number(), code, cells.faults));
  }

  /** The cells of one row by name of column. */
  private final class Cells {
    private final SheetRow row;
    private final List<Refusal> faults = new ArrayList<>();

    Cells(SheetRow row) {
      this.row = row;
    }

    String text(String column) {
      String text = row.text(sheet.column(column));
      faultIf(!Require.storable(text), column, CommonReason.FIELD_INVALID);
      return text;
    }

    String filled(String column) {
      String text = text(column);
      faultIf(text.isEmpty(), column, CommonReason.FIELD_MISSING);
      return text;
    }

    void faultIf(boolean wrong, String column, org.carecert.shared.Reason reason) {
      if (wrong) {
        faults.add(Refusal.at(column, reason, column));
      }
    }

    <T extends Enum<T>> Optional<T> constant(String column, Class<T> type, ExamReason unknown) {
      String text = text(column);
      for (T constant : type.getEnumConstants()) {
        if (constant.name().equals(text)) {
          return Optional.of(constant);
        }
      }
      faultIf(true, column, unknown);
      return Optional.empty();
    }

    /** That of its point, which a sheet may repeat and not contradict. */
    Optional<Importance> importance(@Nullable Importance ofPoint) {
      Optional<Importance> said =
          text("importance").isEmpty()
              ? Optional.empty()
              : constant("importance", Importance.class, ExamReason.IMPORTANCE_UNKNOWN);
      if (ofPoint != null && said.isPresent() && said.get() != ofPoint) {
        faults.add(Refusal.at("importance", ExamReason.IMPORTANCE_CONTRADICTS, ofPoint));
      }
      return Optional.ofNullable(ofPoint);
    }

    /** The version that was present when the sheet went out. */
    @Nullable Integer version() {
      String text = SheetText.folded(text("version"));
      boolean number = text.matches("[1-9][0-9]{0,8}");
      faultIf(!number && !text.isEmpty(), "version", CommonReason.FIELD_INVALID);
      return number ? Integer.valueOf(text) : null;
    }

    Optional<ItemKey> key(ItemType type) {
      return ItemKey.read(type, text("key"), text("rule"));
    }

    Wording wording(String suffix, String stem) {
      List<String> options = new ArrayList<>();
      List<String> matches = new ArrayList<>();
      for (int i = 0; i < ItemRows.LETTERS.length(); i++) {
        options.add(text("option" + ItemRows.LETTERS.charAt(i) + suffix));
        matches.add(text("match" + (i + 1) + suffix));
      }
      return new Wording(stem, filled(options), filled(matches));
    }

    /** Entries up to the last one that is filled: a gap between two stays as an empty entry. */
    private static List<String> filled(List<String> entries) {
      int end = entries.size();
      while (end > 0 && entries.get(end - 1).isEmpty()) {
        end--;
      }
      return entries.subList(0, end);
    }

    @Nullable ItemPicture picture() {
      String name = text("picture");
      String alt = text("pictureAlt");
      String altKo = text("pictureAltKo");
      if (name.isEmpty() && alt.isEmpty() && altKo.isEmpty()) {
        return null;
      }
      String digest = pictures.getOrDefault(name, "");
      faultIf(digest.isEmpty(), "picture", ExamReason.PICTURE_UNKNOWN);
      return new ItemPicture(name, digest, alt, altKo.isEmpty() ? null : altKo);
    }

    @Nullable Wording korean() {
      Wording korean = wording("Ko", text("stemKo"));
      boolean none =
          korean.stem().isEmpty() && korean.options().isEmpty() && korean.matches().isEmpty();
      return none ? null : korean;
    }
  }
}
