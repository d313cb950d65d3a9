package org.carecert.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carecert.identity.domain.DocumentNumber;
import org.carecert.registry.domain.EvidenceKind;
import org.carecert.shared.sheet.Sheet;
import org.carecert.shared.sheet.SheetRow;
import org.carecert.standard.domain.Education;

/**
 * Reads the workers of a file: one certificate or proof a line, lines with one document number are
 * one worker. What comes out has the shape of the JSON call and is read by the same rules.
 */
final class WorkerSheet {
  /** The headers of the template; each column is known by either word of its header too. */
  static final List<String> HEADER =
      List.of(
          "姓名 name",
          "证件类型 documentType",
          "证件号码 documentNumber",
          "朝鲜文姓名 koreanName",
          "种类 kind",
          "编号 number",
          "职业编码 occupation",
          "等级 level",
          "岗位 post",
          "颁发单位 issuer",
          "颁发日期 issuedOn",
          "有效期至 expiresOn",
          "结果 result",
          "回执号 receipt");

  private static final String CERTIFICATES = "certificates";
  private static final String EVIDENCE = "evidence";
  private static final Map<String, String> TYPES =
      Map.of(
          "居民身份证", "RESIDENT_ID",
          "港澳台居民居住证", "RESIDENT_ID",
          "外国人永久居留身份证", "FOREIGN_PERMANENT_RESIDENT");
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");

  private final Sheet sheet;

  private WorkerSheet(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The workers by the number of their first line. */
  static Map<Integer, Map<String, Object>> workers(Sheet sheet) {
    for (int needed = 0; needed < 3; needed++) {
      sheet.needed(names(HEADER.get(needed)));
    }
    return new WorkerSheet(sheet).workers();
  }

  private Map<Integer, Map<String, Object>> workers() {
    Map<String, Integer> firstLines = new LinkedHashMap<>();
    Map<Integer, Map<String, Object>> workers = new LinkedHashMap<>();
    for (SheetRow row : sheet.rows()) {
      String number = DocumentNumber.normal(cell(row, "documentNumber"));
      // Without a number nobody knows whether two lines are one worker.
      String key = number.isEmpty() ? "line " + row.number() : number;
      int first = firstLines.computeIfAbsent(key, k -> row.number());
      Map<String, Object> worker = workers.computeIfAbsent(first, f -> worker(row));
      if (!cell(row, "name").equals(worker.get("name"))) {
        // Two names for one document: nobody guesses which is right.
        worker.put("name", 0);
      }
      entry(row, worker);
    }
    return workers;
  }

  private Map<String, Object> worker(SheetRow row) {
    Map<String, Object> worker = new HashMap<>();
    String type = cell(row, "documentType");
    worker.put("name", cell(row, "name"));
    worker.put("documentType", TYPES.getOrDefault(type, type));
    worker.put("documentNumber", cell(row, "documentNumber"));
    worker.put("koreanName", cell(row, "koreanName"));
    worker.put(CERTIFICATES, new ArrayList<Map<String, Object>>());
    worker.put(EVIDENCE, new ArrayList<Map<String, Object>>());
    return worker;
  }

  private void entry(SheetRow row, Map<String, Object> worker) {
    String kind = cell(row, "kind");
    if (kind.isEmpty()) {
      return;
    }
    boolean evidence = Arrays.stream(EvidenceKind.values()).anyMatch(k -> k.name().equals(kind));
    Map<String, Object> entry = new HashMap<>();
    entry.put("kind", kind);
    entry.put("issuedOn", day(cell(row, "issuedOn")));
    entry.put("expiresOn", day(cell(row, "expiresOn")));
    if (evidence) {
      String result = cell(row, "result");
      Optional<Education> education = Education.ofWord(result);
      entry.put("result", education.map(Education::name).orElse(result));
      entry.put("receipt", cell(row, "receipt"));
      add(worker, EVIDENCE, entry);
      return;
    }
    for (String field : List.of("number", "occupation", "post", "issuer")) {
      entry.put(field, cell(row, field));
    }
    String level = cell(row, "level");
    if (level.matches("[0-9]")) {
      entry.put("level", Integer.parseInt(level));
    } else if (!level.isEmpty()) {
      entry.put("level", level);
    }
    add(worker, CERTIFICATES, entry);
  }

  @SuppressWarnings("unchecked") // both lists were made here
  private static void add(Map<String, Object> worker, String list, Map<String, Object> entry) {
    ((List<Map<String, Object>>) Objects.requireNonNull(worker.get(list))).add(entry);
  }

  private String cell(SheetRow row, String field) {
    String header = HEADER.stream().filter(h -> h.endsWith(" " + field)).findFirst().orElseThrow();
    return row.text(sheet.column(names(header)));
  }

  private static String[] names(String header) {
    int blank = header.indexOf(' ');
    return new String[] {header, header.substring(0, blank), header.substring(blank + 1)};
  }

  // A spreadsheet writes days in several ways; only those that begin with the year are clear.
  private static String day(String text) {
    Matcher day = DAY.matcher(text);
    return day.matches() ? day.group(1) + "-" + two(day.group(2)) + "-" + two(day.group(3)) : text;
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
