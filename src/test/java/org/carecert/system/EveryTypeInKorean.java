package org.carecert.system;

import static org.carecert.system.ExamDay.done;
import static org.carecert.system.ExamDay.who;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.carecert.system.story.Course;

/** A session whose paper has one item of every type, each with a Korean rendering. */
final class EveryTypeInKorean {
  private static final String SCOPE = "occupation=4-10-01-02&level=4";
  private static final String POINTS =
      """
      range,rangeName,rangeNameKo,weight,point,pointName,importance
      K,键盘,,10,K-1,一,X
      K,键盘,,10,K-2,二,X
      K,键盘,,10,K-3,三,X
      K,键盘,,10,K-4,四,X
      K,键盘,,10,K-5,五,X
      K,键盘,,10,K-6,六,X
      K,键盘,,10,K-7,七,X
      K,键盘,,10,K-8,八,X
      K,键盘,,10,K-9,九,X
      """;
  private static final String ITEMS =
      """
      code,type,point,importance,difficulty,stem,optionA,optionB,optionC,match1,match2,match3,key,rule,source,stemKo,optionAKo,optionBKo,optionCKo,match1Ko,match2Ko,match3Ko
      K1,SINGLE,K-1,X,EASY,选一项,甲,乙,丙,,,,B,,书,하나 고르기,갑,을,병,,,
      K2,MULTIPLE,K-2,X,EASY,选几项,丁,戊,己,,,,AC,PARTIAL,书,여러개 고르기,정,무,기,,,
      K3,TRUE_FALSE,K-3,X,EASY,对不对,正确,错误,,,,,A,,书,맞는가,맞다,틀리다,,,,
      K4,MATCHING,K-4,X,EASY,连一连,发热,腹泻,皮疹,测体温,补水,看皮肤,A1B2C3,PARTIAL,书,잇기,열,설사,발진,체온 재기,물 보충,피부 보기
      K5,ORDERING,K-5,X,EASY,排一排,先洗手,再擦干,后涂霜,,,,ABC,,书,순서,손씻기,닦기,바르기,,,
      K6,FILL_IN,K-6,X,EASY,填一填,,,,,,,七步洗手法,,书,써넣기,,,,,,
      K7,NUMERIC,K-7,X,EASY,算一算,,,,,,,36.5,0.5,书,계산,,,,,,
      K8,SHORT_ANSWER,K-8,X,EASY,答一答,,,,,,,说出三点,6,书,답하기,,,,,,
      K9,CASE_ANALYSIS,K-9,X,EASY,析一析,,,,,,,原因和做法,20,书,분석,,,,,,
      """;

  private EveryTypeInKorean() {}

  /** A released session of this day from nine to twelve for both candidates; its code. */
  static String session(CityClock clock, String name, String day) {
    // Prepares the candidates, by a session on another day: nobody sits two at one time.
    ExamDay.session(clock, name + "备用", LocalDate.parse(day).plusDays(1).toString());
    Caller evaluator = who("evaluator-1");
    for (String[] sheet : new String[][] {{"points", POINTS}, {"items", ITEMS}}) {
      byte[] file = sheet[1].getBytes(StandardCharsets.UTF_8);
      JsonNode report =
          done(evaluator.upload("/exam/" + sheet[0] + "/import?" + SCOPE, "keys.csv", file));
      assertEquals(0, report.path("rejected").size(), report.toString());
    }
    BankSteps.approved(who("evaluator-1b"), "4-10-01-02", 4);
    String session = planned(evaluator, name, day);
    JsonNode admitted =
        done(
            evaluator.post(
                "/exam/sessions/" + session + "/admissions",
                "{\"cohort\":\"" + ExamDay.cohort() + "\"}"));
    assertEquals(2, admitted.path("admitted").size(), admitted.toString());
    for (String officer : new String[] {"evaluator-1", "evaluator-1b"}) {
      done(who(officer).post("/exam/sessions/" + session + "/releases", null));
    }
    AtTheDoor.ready(ExamDay::who, session, new AtTheDoor.Clock(clock::moves, "2026-08-03 09:00"));
    return session;
  }

  private static String planned(Caller evaluator, String name, String day) {
    String blueprint =
        code(
            evaluator.post(
                "/exam/blueprints",
                """
                {"name":"键盘细目表","occupation":"4-10-01-02","level":4,"items":9,"minutes":90,
                 "mix":{"easy":100,"medium":0,"hard":0},"weights":{"K":100}}"""));
    done(who("evaluator-1b").post("/exam/blueprints/" + blueprint + "/publish", null));
    String form =
        code(evaluator.post("/exam/forms", "{\"blueprint\":\"" + blueprint + "\",\"seed\":9}"));
    String sheet =
        new String(Course.sheet("exam/practical-4-10-01-03-5.json"), StandardCharsets.UTF_8);
    String practical = code(evaluator.post("/exam/practicals?" + SCOPE, sheet));
    return code(
        evaluator.post(
            "/exam/sessions",
            """
            {"name":"%s","room":"一","opensAt":"%sT09:00:00+08:00","closesAt":"%sT12:00:00+08:00",
             "form":"%s","practical":"%s","korean":true,"koreanPartly":false,
             "assessors":["assessor-1","assessor-2","assessor-3"]}"""
                .formatted(name, day, day, form, practical)));
  }

  private static String code(Caller.Answer answer) {
    return done(answer).path("code").asText();
  }
}
