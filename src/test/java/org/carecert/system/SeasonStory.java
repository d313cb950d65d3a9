package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.carecert.system.story.Assessor;
import org.carecert.system.story.Ban;
import org.carecert.system.story.Caregiver;
import org.carecert.system.story.Chapters;
import org.carecert.system.story.Classroom;
import org.carecert.system.story.Course;
import org.carecert.system.story.Evaluator;
import org.carecert.system.story.HealthBureau;
import org.carecert.system.story.HrBureau;
import org.carecert.system.story.Issuer;
import org.carecert.system.story.Nursery;
import org.carecert.system.story.Public;
import org.carecert.system.story.Registry;
import org.carecert.system.story.School;
import org.carecert.system.story.Season;
import org.carecert.system.story.Sitting;
import org.carecert.system.story.Stored;
import org.carecert.system.story.Subsidy;
import org.carecert.system.story.Teacher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One season of one cohort, from the roster to the payment, as people live it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeasonStory {
  private static final String CHI = "池龑";
  private static final String JIN = "金香兰";
  private static final String DONG = "董𬭎";
  private static final String LIU = "刘莲姬";
  private static final String CHI_NUMBER = "222499198605040359";
  private static final String JIN_NUMBER = "222499198303179320";
  private static final String DONG_NUMBER = "222499199608196097";
  private static final String LIU_NUMBER = "222499200303080080";
  private static final String ABSENT = "刘月英";

  private static Season season;
  private static Chapters chapters;

  @BeforeAll
  static void open() {
    season = new Season("story");
    chapters = new Chapters(season);
  }

  @AfterAll
  static void close() {
    season.close();
  }

  @Test
  @Order(1)
  void the_school_opens_a_cohort_and_enrols_thirty() {
    chapters.tell(
        "2026-03-02 09:00",
        () -> {
          School school = new School(season);
          school.opensCohort();
          school.sendsTooEarly();
          school.uploadsFaultyRoster();
          school.takesReasonsHome();
          school.undoesBatch();
          school.enrols();
          school.exportsClassList();
          School.RARE.forEach(name -> assertEquals(1, Stored.people(name), name));
        });
  }

  @Test
  @Order(2)
  void the_bureau_returns_the_application_once_and_then_accepts_it() {
    chapters.tell(
        "2026-03-03 10:00",
        () -> {
          School school = new School(season);
          school.goesToCohort();
          school.applies("2026年3月10日");
          school.cannotTeachYet();
          HrBureau bureau = new HrBureau(season, "hr-clerk");
          bureau.readsApplication("2026年3月10日");
          bureau.returnsWithoutReason();
          bureau.returns("实操教师不足，请补充。");
        });
    chapters.tell(
        "2026-03-04 10:00",
        () -> {
          School school = new School(season);
          school.goesToCohort();
          school.answersReturn("实操教师不足", "2026年3月11日");
          HrBureau bureau = new HrBureau(season, "hr-clerk");
          bureau.readsApplication("2026年3月11日");
          bureau.accepts();
        });
  }

  @Test
  @Order(3)
  void caregivers_learn_on_their_phones_and_in_the_classroom() {
    chapters.tell(
        "2026-03-23 08:00",
        () -> {
          new Teacher(season).publishesCourse();
          School school = new School(season);
          School.Slips slips = school.printsSlips();
          School.Slip again = school.printsSlipAgain(CHI);
          Caregiver chi = new Caregiver(season, CHI, "zh-CN");
          chi.triesOldSlip(slips.of(CHI));
          chi.opensAccount(again).comes().learnsLesson(Course.lesson());
          chi.seesOnlineMinutes("线上课程：1 / 1 课");
          chi.hasNoExamYet("还没有考试安排");
          Caregiver jin = new Caregiver(season, JIN, "ko-KR");
          jin.opensAccount(slips.of(JIN)).comes().learnsLesson(Course.lesson());
          List.of(DONG, LIU)
              .forEach(name -> new Caregiver(season, name, "zh-CN").opensAccount(slips.of(name)));
          Classroom classroom = new Classroom(season, school.codeFromMenu());
          classroom.plans("2026-03-23", "THEORY");
          classroom.recordsTooEarly("2026年3月23日");
        });
    chapters.tell(
        "2026-03-24 15:00",
        () -> {
          School school = new School(season);
          Classroom classroom = new Classroom(season, school.codeFromMenu());
          classroom.recordsOnPage("2026年3月23日", ABSENT);
          classroom.plans("2026-03-24", "PRACTICE");
          classroom.recordsByFile("2026年3月24日");
        });
  }

  @Test
  @Order(4)
  void the_exam_is_prepared_and_nobody_admitted_before_the_hours_are_full() {
    chapters.tell(
        "2026-03-25 09:00",
        () -> {
          Evaluator evaluator = new Evaluator(season, "evaluator-1");
          evaluator.fillsItemBank();
          evaluator.mayNotReviewOwn();
          evaluator.draftsTooHeavy();
          evaluator.drafts();
          Evaluator second = new Evaluator(season, "evaluator-1b");
          second.approvesItems();
          second.publishesBlueprint();
          evaluator.sealsForm();
          evaluator.keepsPractical();
          Assessor.opened();
          evaluator.plansSession();
          evaluator.admits(new School(season).codeFromMenu(), 0, "理论学时 7/60，还差 53 学时");
        });
  }

  @Test
  @Order(5)
  void the_hours_are_full_and_all_but_the_absent_are_admitted() {
    chapters.tell(
        "2026-04-16 17:00",
        () -> {
          String cohort = new School(season).codeFromMenu();
          Classroom classroom = new Classroom(season, cohort);
          classroom.holdsTheRest();
          classroom.assesses();
          classroom.shows(CHI, "63/60");
          classroom.shows(ABSENT, "还差 4 学时");
          Evaluator evaluator = new Evaluator(season, "evaluator-1");
          evaluator.goesToSession();
          evaluator.admits(cohort, 29, "还差 4 学时");
          evaluator.namesInvigilators("invigilator-1", "invigilator-2");
          evaluator.releases();
          new Evaluator(season, "evaluator-1b").releasesAsSecond();
        });
  }

  @Test
  @Order(6)
  void candidates_sit_the_exam_are_marked_and_hear_the_result() {
    chapters.tell(
        "2026-04-20 08:30", () -> new Caregiver(season, CHI, "zh-CN").comes().cannotSitYet());
    chapters.tell(
        "2026-04-20 09:05",
        () -> {
          new Evaluator(season, "evaluator-1").seesDocuments(CHI, JIN, DONG, LIU);
          new Caregiver(season, CHI, "zh-CN").comes().sitsExam(true);
          new Caregiver(season, JIN, "ko-KR").comes().sitsExam(false);
          Sitting.byProgram(DONG);
          Sitting.byProgram(LIU);
          new Evaluator(season, "evaluator-1").publishesTooEarly("正在作答或仍可开考");
          new Assessor(season, "assessor-1").marks(CHI);
        });
    chapters.tell(
        "2026-04-20 13:00",
        () -> {
          Evaluator evaluator = new Evaluator(season, "evaluator-1");
          evaluator.publishesTooEarly("操作技能评分不完整");
          String session = evaluator.session();
          Assessor.marksByProgram("assessor-1", session, List.of(JIN, DONG, LIU));
          List.of("assessor-2", "assessor-3")
              .forEach(a -> Assessor.marksByProgram(a, session, List.of(CHI, JIN, DONG, LIU)));
          Assessor.MORE.forEach(
              a -> Assessor.marksByProgram(a, session, List.of(CHI, JIN, DONG, LIU)));
          Issuer.preparesTooEarly("evaluator-1", session);
          evaluator.publishesTooEarly("也未登记缺考");
          evaluator.declaresAbsent(25);
          evaluator.publishes("合格4人，不合格0人，缺考25人");
          evaluator.seesAnalysis(4);
          new Caregiver(season, JIN, "ko-KR").comes().seesResult("합격");
        });
  }

  @Test
  @Order(7)
  void school_and_evaluation_organisation_issue_their_certificates() {
    chapters.tell(
        "2026-04-22 09:00",
        () -> {
          List.of(CHI, JIN, DONG)
              .forEach(
                  name -> new Caregiver(season, name, "zh-CN").comes().agrees().handsInPhoto());
          Issuer school = new Issuer(season, "school-1");
          school.prepares(School.COHORT);
          school.tellsWhyNot(LIU, "没有照片");
          school.tellsWhyNot(ABSENT, "结业考核未登记");
          school.signsAlone();
          new Issuer(season, "school-1b").signs(CHI, JIN, DONG);
          Issuer evaluator = new Issuer(season, "evaluator-1");
          evaluator.prepares(Evaluator.SESSION);
          evaluator.signsAlone();
          new Issuer(season, "evaluator-1b").signs(CHI, JIN, DONG);
          String number = new Caregiver(season, CHI, "zh-CN").comes().downloadsCertificates();
          new Caregiver(season, JIN, "ko-KR").comes().downloadsCertificates();
          evaluator.looksUp(number, CHI);
        });
  }

  @Test
  @Order(8)
  void the_registry_shows_the_holders_and_answers_for_them() {
    chapters.tell(
        "2026-04-24 09:00",
        () -> {
          Registry bureau = new Registry(season, "health-clerk");
          bureau.opensFile(CHI);
          bureau.shows("职业技能等级证书");
          bureau.verifies(CHI, CHI_NUMBER, "不符合", "健康");
          bureau.opensFile(CHI);
          bureau.records("HEALTH_CERTIFICATE", "CLEAR", "2027-04-09");
          bureau.records("RECORD_CHECK", "CLEAR", "");
          bureau.records("MENTAL_HEALTH_TRAINING", "PASS", "");
          bureau.verifies(CHI, CHI_NUMBER, "符合", "");
          Registry.sameByProgram(CHI, CHI_NUMBER, "ELIGIBLE");
          bureau.importsEarlierWorkers();
          bureau.importsProofs(JIN, JIN_NUMBER, DONG, DONG_NUMBER, LIU, LIU_NUMBER);
        });
  }

  @Test
  @Order(9)
  void a_facility_files_and_receives_its_receipt() {
    chapters.tell(
        "2026-04-27 09:00",
        () -> {
          HealthBureau bureau = new HealthBureau(season);
          bureau.entersRegistration();
          Nursery nursery = new Nursery(season);
          nursery.files(new String[] {CHI, CHI_NUMBER}, new String[] {DONG, DONG_NUMBER});
          bureau.seesIncomplete();
          nursery.completes();
          bureau.issuesReceipt();
          nursery.downloadsReceipt();
        });
  }

  @Test
  @Order(10)
  void a_ban_and_a_suspension_are_heard_at_every_gate_at_once() {
    chapters.tell(
        "2026-04-28 09:00",
        () -> {
          Ban clerk = new Ban(season, "hr-clerk");
          Ban reviewer = new Ban(season, "hr-reviewer");
          clerk.proposes("STATUTORY_LIFETIME", LIU, LIU_NUMBER, "（2026）吉刑初1号");
          reviewer.confirms(LIU);
          clerk.proposes("SUSPENDED", DONG, DONG_NUMBER, "（2026）吉刑初2号");
          reviewer.confirms(DONG);
          Registry registry = new Registry(season, "hr-clerk");
          registry.verifies(LIU, LIU_NUMBER, "不符合", "禁");
          registry.verifies(DONG, DONG_NUMBER, "不符合", "暂停");
          new Evaluator(season, "evaluator-1").mayNotAdmit(LIU, LIU_NUMBER, "被禁止");
          Issuer issuer = new Issuer(season, "evaluator-1");
          issuer.prepares(Evaluator.SESSION);
          issuer.tellsWhyNot(LIU, "被禁止");
          new Nursery(season).seesUnfit(DONG, "暂停");
          Caregiver dong = new Caregiver(season, DONG, "zh-CN").comes();
          dong.mayNotClaim("被暂停从业");
          assertFalse(dong.downloadsCertificates().isEmpty(), "nothing is deleted");
        });
  }

  @Test
  @Order(11)
  void a_subsidy_is_claimed_decided_by_two_shown_to_the_public_and_paid_once() {
    chapters.tell(
        "2026-04-29 09:00",
        () -> {
          Caregiver chi = new Caregiver(season, CHI, "zh-CN").comes();
          chi.seesOffers("可以享受", "该日期没有有效的补贴政策");
          chi.claims();
          Subsidy clerk = new Subsidy(season, "hr-clerk");
          clerk.hasNothingToPay();
          clerk.decidesFirst(CHI);
          Subsidy reviewer = new Subsidy(season, "hr-reviewer");
          reviewer.decidesSecond(CHI);
          clerk.publishes();
          Subsidy.isPublic(season, CHI, CHI_NUMBER);
          reviewer.approvesTooEarly(CHI);
        });
    chapters.tell(
        "2026-05-14 09:00",
        () -> {
          new Subsidy(season, "hr-reviewer").approves(CHI);
          Subsidy clerk = new Subsidy(season, "hr-clerk");
          clerk.takesBankAnswer(clerk.makesPaymentFile(CHI, CHI_NUMBER));
          new Caregiver(season, CHI, "zh-CN").comes().seesClaim("已支付");
        });
  }

  @Test
  @Order(12)
  void the_public_checks_a_certificate_and_finds_the_facility() {
    chapters.tell(
        "2026-05-15 09:00",
        () -> {
          String number = new Caregiver(season, CHI, "zh-CN").comes().downloadsCertificates();
          Public parent = new Public(season, "zh-CN");
          parent.finds(number, CHI, CHI_NUMBER.substring(14), "有效");
          parent.getsSameAnswerForWrong(number);
          parent.findsFacility(Nursery.NAME);
        });
  }
}
