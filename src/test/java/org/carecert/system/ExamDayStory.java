package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.carecert.launch.DemoPhoto;
import org.carecert.system.story.BankDesk;
import org.carecert.system.story.Candidate;
import org.carecert.system.story.Chapters;
import org.carecert.system.story.ExamDesk;
import org.carecert.system.story.ExamPages;
import org.carecert.system.story.Issuer;
import org.carecert.system.story.Registry;
import org.carecert.system.story.Season;
import org.carecert.system.story.Tablet;
import org.carecert.system.story.Watcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One exam from the first item to the mark that an appeal corrects, by the pages. What has no page
 * of this feature is prepared by programs: what the candidates learned before, their accounts,
 * consents and photos, and a second invigilator's account.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExamDayStory {
  private static final String SLOW = "欧阳𬭎";
  private static final String SLOW_NUMBER = "222499199305170324";
  private static final String KOREAN = "金顺姬";
  private static final String CUT = "崔㛃";
  private static final String SECOND = "invigilator-day";
  private static final String PASSWORD = "Baoyushi2026";
  private static final String ROSTER =
      """
      姓名,朝鲜文姓名,证件类型,证件号码,性别,手机号码,文化程度,人员类别
      欧阳𬭎,,居民身份证,222499199305170324,女,19710000071,高中,农村转移就业劳动者
      金顺姬,김순희,居民身份证,222499198811030469,女,19710000072,高中,农村转移就业劳动者
      崔㛃,최결,居民身份证,222499200109260184,女,19710000073,高中,农村转移就业劳动者
      """;
  private static final List<String> ACCOUNTS =
      List.of("admin", "school-1", "hr-clerk", "evaluator-1");

  private static Season season;
  private static Chapters chapters;
  private static String cohort = "";
  private static String session = "";
  private static Day day;

  @BeforeAll
  static void open() {
    // Signed in before the clock moves: a token of an older day is of no use to other tests.
    ACCOUNTS.forEach(Caller::as);
    season = new Season("exam-day");
    chapters = new Chapters(season);
    day = new Day();
  }

  @AfterAll
  static void close() {
    season.close();
  }

  @Test
  @Order(1)
  void three_candidates_have_learned_what_the_standard_asks() {
    chapters.tell(
        "2026-08-03 09:00",
        () -> {
          cohort =
              Taught.cohort(
                  Caller::as,
                  season::clock,
                  new Taught.Plan(
                      "4-10-01-02",
                      3,
                      "考试当天",
                      LocalDate.of(2026, 8, 24),
                      LocalDate.of(2026, 9, 25),
                      ROSTER));
          for (JsonNode slip : done(Caller.as("school-1").post(path("slips"), null))) {
            opensAccount(slip.path("username").asText(), slip.path("code").asText());
          }
          Shown.asked(Caller.as("evaluator-1"), "4-10-01-02", 3, ROSTER);
        });
  }

  private static String path(String rest) {
    return "/cohorts/" + cohort + "/" + rest;
  }

  private static void opensAccount(String username, String code) {
    String slip = "{\"username\":\"%s\",\"code\":\"%s\",\"password\":\"%s\"}";
    Caller.Answer opened =
        Caller.nobody().post("/accounts/activation", slip.formatted(username, code, PASSWORD));
    assertEquals(204, opened.status(), opened.text());
    Caller person = Caller.fresh(username, PASSWORD);
    done(
        person.post(
            "/me/consents",
            "{\"kinds\":[\"PERSONAL_INFORMATION\",\"SENSITIVE_INFORMATION\",\"PHOTO\"]}"));
    Caller.Answer photo =
        person.call("PUT", "/certificates/photos/mine", "image/png", DemoPhoto.png(1));
    assertTrue(photo.status() < 300, photo.text());
  }

  @Test
  @Order(2)
  void a_teacher_imports_items_and_sees_what_is_wrong_before_anything_is_kept() {
    chapters.tell(
        "2026-09-28 09:00",
        () -> {
          BankDesk teacher = new BankDesk(season, "evaluator-1");
          teacher.choosesBank();
          teacher.importsOutline();
          teacher.previewsBadRows();
          teacher.importsItems();
          teacher.importsForeignFile();
          teacher.exportsForeignFile();
          teacher.choosesBank();
          teacher.mayNotReviewOwn();
          teacher.draftsBlueprint();
        });
  }

  @Test
  @Order(3)
  void a_colleague_approves_them_and_two_equal_forms_are_sealed() {
    chapters.tell(
        "2026-09-29 09:00",
        () -> {
          BankDesk colleague = new BankDesk(season, "evaluator-1b");
          colleague.approves();
          colleague.publishesBlueprint();
          colleague.sealsTwoForms();
          colleague.keepsPractical();
        });
  }

  @Test
  @Order(4)
  void the_session_is_planned_with_places_people_and_more_time_for_one() {
    chapters.tell(
        "2026-10-12 09:00",
        () -> {
          ExamDesk first = new ExamDesk(season, "evaluator-1");
          first.plans();
          session = first.session();
          first.admits(cohort);
          opened(SECOND);
          first.arranges(SECOND);
          first.asksMoreTime(SLOW, SLOW_NUMBER);
          first.releases("已启封：1 / 2");
          ExamDesk second = new ExamDesk(season, "evaluator-1b");
          second.grantsMoreTime(SLOW);
          second.releases("已启封：2 / 2");
          Candidate.withPhone(season, CUT, "zh-CN").downloadsTicket();
        });
  }

  private static void opened(String username) {
    done(
        Caller.as("admin")
            .post(
                "/bodies/EVAL-1/accounts",
                "{\"username\":\"%s\",\"displayName\":\"监考员 朴\",\"roles\":[\"INVIGILATOR\"],\"password\":\"good-pass-123\"}"
                    .formatted(username)));
  }

  @Test
  @Order(5)
  void three_sit_at_once_each_in_a_way_of_his_own_and_the_console_follows() {
    chapters.begin(
        "2026-10-19 08:50",
        () -> {
          Watcher watcher = day.come();
          Candidate slow = day.of(SLOW);
          Candidate korean = day.of(KOREAN);
          Candidate cut = day.of(CUT);
          slow.waits();
          watcher.sees(SLOW, "未开考");
          season.passes(Duration.ofMinutes(11));
          slow.isLetIn();
          korean.begins();
          cut.begins();
          assertTrue(slow.minutesLeft() >= 110, "a quarter more of 90: " + slow.minutesLeft());
          assertTrue(cut.minutesLeft() <= 90, "the time of all: " + cut.minutesLeft());
          slow.readsLargeType();
          assertTrue(korean.readsKorean() >= 3, "questions in Korean");
          for (int no = 1; no <= 4; no++) {
            slow.answers(no, no, true);
            korean.answers(no, no, true);
            cut.answers(no, no, true);
          }
          watcher.sees(SLOW, "正在作答", 4, slow.acknowledged());
          watcher.sees(KOREAN, "正在作答", 4, korean.acknowledged());
          watcher.sees(CUT, "正在作答", 4, cut.acknowledged());
        });
  }

  @Test
  @Order(6)
  void one_loses_the_line_over_four_answers_and_the_invigilator_sees_it_and_gives_time() {
    chapters.goOn(
        () -> {
          Watcher watcher = day.watcher();
          Candidate slow = day.of(SLOW);
          Candidate korean = day.of(KOREAN);
          Candidate cut = day.of(CUT);
          int before = cut.acknowledged();
          cut.losesLine();
          cut.answers(5, 8, true);
          cut.isToldNotSaved();
          slow.answers(5, 6, true);
          korean.answers(5, 6, true);
          season.passes(Duration.ofSeconds(50));
          slow.answers(7, 7, false);
          korean.answers(7, 7, true);
          watcher.sees(CUT, "已断开", 4, before);
          watcher.sees(SLOW, "正在作答", 7, slow.acknowledged());
          watcher.sees(KOREAN, "正在作答", 7, korean.acknowledged());
          watcher.hears("号座位已断开");
          watcher.remembers("disconnected");
          watcher.gives(CUT, 5, "断网");
        });
  }

  @Test
  @Order(7)
  void the_line_comes_back_nothing_is_lost_and_all_hand_in_against_receipts() {
    chapters.end(
        () -> {
          Watcher watcher = day.watcher();
          Candidate slow = day.of(SLOW);
          Candidate korean = day.of(KOREAN);
          Candidate cut = day.of(CUT);
          int before = cut.minutesLeft();
          cut.findsLine();
          int sequence = cut.acknowledged();
          watcher.sees(CUT, "正在作答", 8, sequence);
          cut.hasMoreThan(before + 3);
          slow.answers(8, 20, true);
          korean.answers(8, 20, true);
          cut.answers(9, 20, true);
          Set<String> receipts = new HashSet<>();
          for (Candidate each : List.of(slow, korean, cut)) {
            each.acknowledged();
            receipts.add(each.handsIn());
          }
          assertEquals(3, receipts.size(), receipts.toString());
          for (String name : List.of(SLOW, KOREAN, CUT)) {
            watcher.sees(name, "已交卷");
          }
          watcher.remembers("handed in");
        });
  }

  @Test
  @Order(8)
  void practical_marks_come_from_three_tablets() {
    chapters.tell(
        "2026-10-19 14:00",
        () -> {
          List<Tablet> tablets =
              List.of("assessor-1", "assessor-2", "assessor-3").stream()
                  .map(username -> new Tablet(season, username))
                  .toList();
          tablets.forEach(Tablet::goesToSession);
          for (Tablet tablet : tablets) {
            tablet.marks(SLOW, 0, List.of(7, 10));
            tablet.marks(SLOW, 1, List.of(7, 10));
            tablet.marks(KOREAN, 0, List.of(8, 11));
            tablet.marksWithoutLine(KOREAN, 1, List.of(8, 11));
            // One of the three enters a point less than stands on the sheet.
            tablet.marks(CUT, 0, List.of(5, tablet == tablets.get(1) ? 6 : 7));
            tablet.marks(CUT, 1, List.of(5, 7));
            if (tablet == tablets.get(1)) {
              new ExamDesk(season, "evaluator-1").publishesTooEarly("操作技能评分不完整");
            }
          }
        });
  }

  @Test
  @Order(9)
  void results_are_published_and_two_of_three_are_certified() {
    chapters.tell(
        "2026-10-20 10:00",
        () -> {
          ExamDesk desk = new ExamDesk(season, "evaluator-1");
          desk.publishes("合格2人，不合格1人，缺考0人");
          desk.seesAnalysis();
          Candidate.withPhone(season, KOREAN, "ko-KR").seesResult("합격");
          Candidate.withPhone(season, CUT, "zh-CN").seesResult("59.2", "不合格");
          Issuer issuer = new Issuer(season, "evaluator-1");
          issuer.prepares(ExamDesk.SESSION);
          issuer.listsNot(CUT);
          new Issuer(season, "evaluator-1b").signs(SLOW, KOREAN);
        });
  }

  @Test
  @Order(10)
  void an_independent_officer_corrects_one_mark_and_the_result_follows() {
    chapters.tell(
        "2026-10-21 09:00",
        () -> {
          Candidate.withPhone(season, CUT, "zh-CN").asksRecheck("请核对第二位考评员的合分。");
          ExamDesk maker = new ExamDesk(season, "evaluator-1");
          maker.opensRecheck(CUT);
          maker.mayNotAnswer();
          ExamDesk reviewer = new ExamDesk(season, "evaluator-1c");
          reviewer.opensRecheck(CUT);
          reviewer.corrects(1, 1, 7, "评分表上为7分，录入为6分。");
        });
    chapters.tell(
        "2026-10-22 09:00",
        () -> {
          Candidate candidate = Candidate.withPhone(season, CUT, "zh-CN");
          candidate.seesResult("60.0", "合格");
          candidate.seesAnswer("评分表上为7分");
          new Issuer(season, "evaluator-1").prepares(ExamDesk.SESSION);
          new Issuer(season, "evaluator-1b").signs(CUT);
          candidate.hasCertificate();
          Registry registry = new Registry(season, "health-clerk");
          registry.opensFile(CUT);
          registry.shows("职业技能等级证书");
        });
  }

  @Test
  @Order(11)
  void every_page_of_the_exam_reads_well_in_chinese_at_a_desk_and_in_korean_on_a_phone() {
    chapters.tell(
        "2026-10-23 09:00",
        () -> {
          ExamPages.looks(season, "evaluator-1", session);
          ExamPages.looks(season, "assessor-1", session);
          ExamPages.looks(season, "hr-clerk", session);
        });
  }

  /** Who is there on the day, each before a screen of his own. */
  private static final class Day {
    private final Map<String, Candidate> candidates = new HashMap<>();
    private final List<Watcher> watchers = new ArrayList<>();

    Watcher come() {
      Watcher watcher = new Watcher(season, "invigilator-1");
      watchers.add(watcher);
      watcher.seesDocuments(3);
      watcher.watches();
      candidates.put(SLOW, Candidate.atMachine(season, SLOW));
      candidates.put(KOREAN, Candidate.withPhone(season, KOREAN, "ko-KR"));
      candidates.put(CUT, Candidate.withPhone(season, CUT, "zh-CN"));
      return watcher;
    }

    Watcher watcher() {
      return watchers.get(0);
    }

    Candidate of(String name) {
      return Objects.requireNonNull(candidates.get(name), name);
    }
  }

  private static JsonNode done(Caller.Answer answer) {
    assertTrue(answer.status() < 300, answer.text());
    return answer.json();
  }
}
