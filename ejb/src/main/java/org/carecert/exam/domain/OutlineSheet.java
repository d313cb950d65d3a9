package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;
import org.carecert.shared.Require;
import org.carecert.shared.sheet.Sheet;
import org.carecert.shared.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** 鉴定要素细目导入表: a sheet of points with their ranges, row by row. */
public final class OutlineSheet {
  private static final List<String> NEEDED =
      List.of("range", "rangeName", "weight", "point", "pointName", "importance");

  private final Sheet sheet;
  private final Map<String, RangeDraft> ranges = new TreeMap<>();
  private final Map<String, Integer> codes = new HashMap<>();
  private final List<PointDraft> points = new ArrayList<>();
  private final List<RejectedRow> rejected = new ArrayList<>();

  /** Reads a sheet. */
  public OutlineSheet(Sheet sheet) {
    NEEDED.forEach(sheet::needed);
    this.sheet = sheet;
    sheet.rows().forEach(this::read);
  }

  /** The points that may stand in the outline. */
  public List<PointDraft> points() {
    return List.copyOf(points);
  }

  /** On which row this point stands, counted from 1 below the header. */
  public int row(String point) {
    return codes.getOrDefault(point, 0);
  }

  /** The rows that may not, with every reason. */
  public List<RejectedRow> rejected() {
    return List.copyOf(rejected);
  }

  private void read(SheetRow row) {
    List<Refusal> faults = new ArrayList<>();
    RangeDraft range =
        new RangeDraft(
            filled(row, "range", faults),
            filled(row, "rangeName", faults),
            korean(row),
            weight(row, faults));
    String code = filled(row, "point", faults);
    String name = filled(row, "pointName", faults);
    Importance importance = importance(row, faults);
    if (!code.isEmpty() && codes.putIfAbsent(code, row.number()) != null) {
      faults.add(Refusal.at("point", ExamReason.CODE_TWICE, code));
    }
    if (!range.equals(ranges.getOrDefault(range.code(), range))) {
      faults.add(Refusal.at("range", ExamReason.RANGE_CONTRADICTS, range.code()));
    }
    if (faults.isEmpty()) {
      ranges.put(range.code(), range);
      points.add(new PointDraft(range, code, name, importance));
    } else {
      rejected.add(new RejectedRow(row.number(), code, faults));
    }
  }

  private String filled(SheetRow row, String column, List<Refusal> faults) {
    String text = row.text(sheet.column(column));
    if (text.isEmpty()) {
      faults.add(Refusal.at(column, CommonReason.FIELD_MISSING, column));
    } else if (text.length() > 200 || !Require.storable(text)) {
      faults.add(Refusal.at(column, CommonReason.FIELD_INVALID, column));
    }
    return text;
  }

  private @Nullable String korean(SheetRow row) {
    String text = row.text(sheet.column("rangeNameKo"));
    return text.isEmpty() ? null : text;
  }

  private int weight(SheetRow row, List<Refusal> faults) {
    String text = row.text(sheet.column("weight"));
    if (text.matches("[1-9][0-9]?|100")) {
      return Integer.parseInt(text);
    }
    faults.add(Refusal.at("weight", CommonReason.FIELD_INVALID, "weight"));
    return 0;
  }

  private Importance importance(SheetRow row, List<Refusal> faults) {
    String text = row.text(sheet.column("importance"));
    if (text.matches("[XYZ]")) {
      return Importance.valueOf(text);
    }
    faults.add(Refusal.at("importance", ExamReason.IMPORTANCE_UNKNOWN, "importance"));
    return Importance.Z;
  }
}
