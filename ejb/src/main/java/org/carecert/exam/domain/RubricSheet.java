package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refusal;
import org.carecert.shared.Require;
import org.carecert.shared.sheet.Sheet;
import org.carecert.shared.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * 评分标准导入表: a practical paper as a sheet, one criterion a row; rows of the same station stand
 * together and say the same of it (national standard 1.9).
 */
public final class RubricSheet {
  /** The columns as the template names them. */
  public static final List<String> HEADER =
      List.of(
          "考站编号", "考站名称", "考站名称（朝鲜文）", "时间（分钟）", "权重", "准备通知", "评分点编号", "评分点", "评分点（朝鲜文）", "满分");

  /** Two rows that show how the template is filled. */
  public static final List<List<String>> SAMPLE =
      List.of(
          List.of("S1", "七步洗手法", "손씻기 7단계", "5", "100", "洗手台、洗手液", "S1-1", "取下饰物，挽起衣袖", "", "4"),
          List.of(
              "S1", "七步洗手法", "손씻기 7단계", "5", "100", "洗手台、洗手液", "S1-2", "按七步揉搓，不少于十五秒", "", "6"));

  private static final List<String> PLAIN =
      List.of(
          "station",
          "stationName",
          "stationNameKo",
          "minutes",
          "weight",
          "preparation",
          "criterion",
          "text",
          "textKo",
          "max");

  private final Sheet sheet;
  private final Map<String, Station> stations = new LinkedHashMap<>();
  private final List<RejectedRow> rejected = new ArrayList<>();

  /** Reads a sheet. */
  public RubricSheet(Sheet sheet) {
    this.sheet = sheet;
    for (int column : new int[] {0, 1, 3, 4, 6, 7, 9}) {
      sheet.needed(HEADER.get(column), PLAIN.get(column));
    }
    sheet.rows().forEach(this::read);
  }

  /** The paper of this name and length. */
  public Rubric rubric(String title, int minutes) {
    return new Rubric(title, minutes, List.copyOf(stations.values()));
  }

  /** The rows that cannot be read, with every reason. */
  public List<RejectedRow> rejected() {
    return List.copyOf(rejected);
  }

  private void read(SheetRow row) {
    List<Refusal> faults = new ArrayList<>();
    String code = filled(row, 0, 40, faults);
    Station head =
        new Station(
            code,
            filled(row, 1, 100, faults),
            optional(row, 2, 100, faults),
            whole(row, 3, faults),
            whole(row, 4, faults),
            optional(row, 5, 1000, faults),
            List.of());
    Criterion criterion =
        new Criterion(
            filled(row, 6, 40, faults),
            filled(row, 7, 500, faults),
            optional(row, 8, 500, faults),
            whole(row, 9, faults));
    Station known = stations.get(code);
    if (known != null && !with(known, List.of()).equals(head)) {
      faults.add(Refusal.of(ExamReason.STATION_CONTRADICTS, code));
    }
    if (!faults.isEmpty()) {
      rejected.add(new RejectedRow(row.number(), code, faults));
      return;
    }
    List<Criterion> criteria = new ArrayList<>(known == null ? List.of() : known.criteria());
    criteria.add(criterion);
    stations.put(code, with(head, criteria));
  }

  private static Station with(Station station, List<Criterion> criteria) {
    return new Station(
        station.code(),
        station.title(),
        station.titleKo(),
        station.minutes(),
        station.weight(),
        station.preparation(),
        criteria);
  }

  private String text(SheetRow row, int column) {
    return row.text(sheet.column(HEADER.get(column), PLAIN.get(column)));
  }

  private String filled(SheetRow row, int column, int longest, List<Refusal> faults) {
    String text = text(row, column);
    if (text.isEmpty()) {
      faults.add(Refusal.of(CommonReason.FIELD_MISSING, HEADER.get(column)));
    }
    return sound(text, column, longest, faults);
  }

  private @Nullable String optional(SheetRow row, int column, int longest, List<Refusal> faults) {
    String text = text(row, column);
    return text.isEmpty() ? null : sound(text, column, longest, faults);
  }

  private static String sound(String text, int column, int longest, List<Refusal> faults) {
    if (text.length() > longest || !Require.storable(text)) {
      faults.add(Refusal.of(CommonReason.FIELD_INVALID, HEADER.get(column)));
    }
    return text;
  }

  private int whole(SheetRow row, int column, List<Refusal> faults) {
    String text = text(row, column);
    if (text.matches("[1-9][0-9]{0,2}")) {
      return Integer.parseInt(text);
    }
    faults.add(Refusal.of(CommonReason.FIELD_INVALID, HEADER.get(column)));
    return 0;
  }
}
