package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Items come in from other systems' files and go out to them, over the calls for programs. */
class ItemExchangeIT {
  private static final String IMPORT = "/exam/items/import?";
  private static final String GIVEN = "point=A-01&difficulty=EASY&source=%E6%95%99%E6%9D%90";
  private static final List<String> FORMATS =
      List.of("XLSX", "CSV", "GIFT", "MOODLE_XML", "QTI_22", "QTI_30");
  private static final String GIFT =
      """
      // [id:EX-1] [tag:importance:Y]
      ::EX-1::交换试题 a\\=b {=甲#好
      ~乙
      ~丙}

      ::EX-2::交换试题，真的{T}

      ::EX-3::交换试题{#36.5:0.2}

      ::EX-4::交换试题{}
      """;

  @BeforeAll
  static void outline() {
    assertEquals(
        200, evaluator().upload("/exam/points/import", "points.csv", demo("points")).status());
    JsonNode report = evaluator().upload("/exam/items/import", "items.csv", demo("items")).json();
    assertEquals(0, report.path("rejected").size(), report.toString());
  }

  @Test
  void a_foreign_file_is_previewed_then_taken_and_everything_of_it_is_named() {
    Caller.Answer preview = gift(IMPORT + GIVEN + "&preview=true");
    assertEquals(200, preview.status(), preview.text());
    JsonNode report = preview.json();
    assertEquals(4, report.path("rows").asInt(), preview.text());
    assertEquals("EX-4", report.at("/rejected/0/code").asText());
    assertEquals("GUIDE_MISSING", report.at("/rejected/0/reasons/0/code").asText());
    assertEquals("EX-1", report.at("/notes/0/code").asText());
    assertEquals("FEEDBACK_DROPPED", report.at("/notes/0/notes/0/code").asText());
    JsonNode taken = gift(IMPORT + GIVEN).json();
    assertEquals(3, taken.path("added").asInt() + taken.path("unchanged").asInt());
    assertEquals(3, gift(IMPORT + GIVEN).json().path("unchanged").asInt());
    JsonNode nothing = gift(IMPORT).json();
    assertEquals(4, nothing.path("rejected").size(), nothing.toString());
  }

  @Test
  void the_whole_bank_goes_out_in_every_format_and_comes_back_unchanged() {
    gift(IMPORT + GIVEN);
    for (String format : FORMATS) {
      Caller.Answer file = evaluator().get("/exam/item-files?format=" + format);
      assertEquals(200, file.status(), format + file.text());
      Caller.Answer back = evaluator().upload(IMPORT + "preview=true", "x", file.body());
      JsonNode report = back.json();
      assertTrue(report.path("rows").asInt() > 240, format + back.text());
      assertEquals(report.path("rows"), report.path("unchanged"), format + back.text());
      assertEquals(0, report.path("notes").size(), format + back.text());
    }
    Caller.Answer some = evaluator().get("/exam/item-files?format=GIFT&text=EX-1");
    assertTrue(some.text().contains("::EX-1::") && !some.text().contains("::EX-2::"), some.text());
  }

  @Test
  void a_picture_goes_out_with_its_item_and_is_kept_where_it_comes_in() {
    Caller first = evaluator();
    byte[] picture = EveryItemType.picture();
    assertTrue(first.upload("/exam/pictures?name=out.png", "x.png", picture).status() < 300);
    String sheet =
        """
        code,type,point,difficulty,stem,optionA,optionB,key,source,picture,pictureAlt
        OUT-1,TRUE_FALSE,A-01,EASY,带图的题,对,错,A,书,out.png,一块板
        """;
    first.upload(IMPORT, "x.csv", sheet.getBytes(StandardCharsets.UTF_8));
    String csv = first.get("/exam/item-files?format=CSV&text=OUT-1").text();
    assertTrue(csv.contains("图片文件不在本文件中"), csv);
    String gift = first.get("/exam/item-files?format=GIFT&text=OUT-1").text();
    assertTrue(gift.startsWith("// 图片文件不在本文件中"), gift);
    Caller other = Caller.as("evaluator-2");
    other.upload("/exam/points/import", "points.csv", demo("points"));
    for (String format : List.of("MOODLE_XML", "QTI_22", "QTI_30")) {
      byte[] file = first.get("/exam/item-files?format=" + format + "&text=OUT-1").body();
      JsonNode taken = other.upload(IMPORT, "x", file).json();
      assertEquals(1, taken.path("rows").asInt(), taken.toString());
      assertEquals(0, taken.path("rejected").size(), taken.toString());
    }
    assertTrue(other.get("/exam/pictures").text().contains("out.png"));
    JsonNode item = other.get("/exam/items?text=OUT-1").json().at("/items/0");
    assertEquals("一块板", item.at("/picture/alt").asText(), item.toString());
    JsonNode own = first.get("/exam/items?text=OUT-1").json().at("/items/0");
    assertEquals(own.at("/picture/digest"), item.at("/picture/digest"));
  }

  @Test
  void a_hostile_file_is_refused_in_words_and_a_strange_format_too() {
    String doctype = "<!DOCTYPE quiz [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><quiz>&x;</quiz>";
    Caller.Answer refused =
        evaluator().upload(IMPORT, "x.xml", doctype.getBytes(StandardCharsets.UTF_8));
    assertEquals(422, refused.status());
    assertEquals("XML_DOCTYPE", refused.codes());
    int status = evaluator().get("/exam/item-files?format=WORD").status();
    assertTrue(status == 400 || status == 404, "status " + status);
  }

  private static Caller.Answer gift(String path) {
    return evaluator().upload(path, "items.txt", GIFT.getBytes(StandardCharsets.UTF_8));
  }

  private static Caller evaluator() {
    return Caller.as("evaluator-1");
  }

  private static byte[] demo(String name) {
    String path = "/demo/exam/" + name + "-4-10-01-03-5.csv";
    try (InputStream in =
        Objects.requireNonNull(ItemExchangeIT.class.getResourceAsStream(path), path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
