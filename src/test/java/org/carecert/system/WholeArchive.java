package org.carecert.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.carecert.system.ExamSeason.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** What the archive of a session that stands alone holds. */
final class WholeArchive {
  private WholeArchive() {}

  static void holds(
      ExamSeason season, String session, String certificate, Map<String, byte[]> files)
      throws IOException {
    JsonNode manifest = Worker.JSON.readTree(text(files, "manifest.json"));
    assertTrue(manifest.at("/seals/0/whole").asBoolean(), manifest.toString());
    assertEquals("", manifest.at("/covered/batch").asText(), "it stands alone");
    JsonNode card = done(season.who("evaluator-1").get("/exam/sessions/" + session));
    String assessor = card.at("/assessors/0").asText();
    assertTrue(!assessor.isEmpty() && text(files, "4-试卷与成绩/评分.csv").contains(assessor), "named");
    String decided = text(files, "4-试卷与成绩/决定与复核.csv");
    assertTrue(decided.contains("纸质评分表为零") && !decided.contains("RecheckAnswer["), decided);
    assertEquals(3, text(files, "3-考务实施/试卷启封.csv").lines().count(), "two officers");
    assertTrue(text(files, "3-考务实施/答题记录.csv").contains("2026-07-06T01:0"), "with its time");
    String certified = text(files, "5-证书/证书.csv");
    assertTrue(certified.contains(certificate) && certified.contains("石晓雨"), certified);
    for (String each :
        new String[] {
          "1-报名与资格/报考条件.csv",
          "1-报名与资格/资格复核.csv",
          "1-报名与资格/便利安排.csv",
          "1-报名与资格/撤销准考.csv",
          "2-考评计划/考评员.csv",
          "2-考评计划/监考员.csv",
          "2-考评计划/亲属关系.csv",
          "2-考评计划/同名核实.csv",
          "3-考务实施/身份核验.csv",
          "3-考务实施/作答信号.csv",
          "3-考务实施/考场记录.csv",
          "4-试卷与成绩/操作试卷.json",
          "4-试卷与成绩/操作轮转表.csv",
          "4-试卷与成绩/抽签.csv",
          "5-证书/档案期满处置.csv"
        }) {
      assertTrue(files.containsKey(each), each + " of " + files.keySet());
    }
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(files.getOrDefault(path, new byte[0]), UTF_8);
  }
}
