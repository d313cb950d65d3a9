package org.carecert.organisation.domain;

import java.util.List;
import java.util.Set;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * 演示城市: the bodies and accounts of the demo mode; all of it synthetic (area code 222499, codes with
 * the letters TEXT).
 */
public final class DemoBodies {
  private static final String PLACE = "吉林省珲春市";
  private static final String PHONE = "0433-0000000";

  /** Every demo body, by code. */
  public static final List<NewBody> BODIES =
      List.of(
          new NewBody(
              "HR",
              BodyKind.HR_BUREAU,
              "珲春市人力资源和社会保障局",
              "훈춘시인력자원사회보장국",
              "11222404MBTEXT001J",
              null,
              PLACE,
              PHONE),
          new NewBody(
              "HEALTH",
              BodyKind.HEALTH_BUREAU,
              "珲春市卫生健康局",
              "훈춘시위생건강국",
              "11222404MBTEXT002M",
              null,
              PLACE,
              PHONE),
          new NewBody(
              "SCHOOL-1",
              BodyKind.SCHOOL,
              "珲春市职业技术学校",
              "훈춘시직업기술학교",
              "52222404MJTEXT101F",
              null,
              PLACE,
              PHONE),
          new NewBody(
              "SCHOOL-2",
              BodyKind.SCHOOL,
              "图们江护理职业培训学校",
              "두만강간호직업강습학교",
              "52222404MJTEXT102J",
              null,
              PLACE,
              PHONE),
          new NewBody(
              "SCHOOL-3",
              BodyKind.SCHOOL,
              "边城家政职业培训学校",
              "변성가정봉사직업강습학교",
              "52222404MJTEXT103M",
              null,
              PLACE,
              PHONE),
          new NewBody(
              "EVAL-1",
              BodyKind.EVALUATION_ORGANISATION,
              "珲春市职业技能评价中心",
              "훈춘시직업기능평가중심",
              "52222404MJTEXT2015",
              "S000022240401",
              PLACE,
              PHONE),
          new NewBody(
              "EVAL-2",
              BodyKind.EVALUATION_ORGANISATION,
              "延边育幼职业技能评价所",
              "연변육유직업기능평가소",
              "52222404MJTEXT2028",
              "S000022240402",
              PLACE,
              PHONE),
          new NewBody(
              "OPERATOR-1",
              BodyKind.OPERATOR,
              "珲春市春苗托育服务有限公司",
              "훈춘시춘묘탁육봉사유한회사",
              "91222404MATEXT3019",
              null,
              PLACE,
              PHONE),
          new NewBody(
              "OPERATOR-2",
              BodyKind.OPERATOR,
              "珲春市金达莱托育服务有限公司",
              "훈춘시진달래탁육봉사유한회사",
              "91222404MATEXT302C",
              null,
              PLACE,
              PHONE));

  /** Every demo account that acts for a body or for nobody. */
  public static final List<DemoAccount> ACCOUNTS =
      List.of(
          officer("school-1", "校务 李银姬", Role.SCHOOL, "SCHOOL-1"),
          officer("school-1b", "校务 张海燕", Role.SCHOOL, "SCHOOL-1"),
          officer("school-2", "校务 全美花", Role.SCHOOL, "SCHOOL-2"),
          officer("school-2b", "校务 王丽", Role.SCHOOL, "SCHOOL-2"),
          officer("school-3", "校务 赵敏", Role.SCHOOL, "SCHOOL-3"),
          officer("evaluator-1", "评价 崔哲", Role.EVALUATOR, "EVAL-1"),
          officer("evaluator-1b", "评价 孙红", Role.EVALUATOR, "EVAL-1"),
          officer("evaluator-1c", "评价 林浩", Role.EVALUATOR, "EVAL-1"),
          officer("evaluator-2", "评价 朴成", Role.EVALUATOR, "EVAL-2"),
          officer("assessor-1", "考评员 金顺", Role.ASSESSOR, "EVAL-1"),
          officer("assessor-2", "考评员 高洁", Role.ASSESSOR, "EVAL-1"),
          officer("assessor-3", "考评员 许静", Role.ASSESSOR, "EVAL-1"),
          officer("invigilator-1", "监考员 马东", Role.INVIGILATOR, "EVAL-1"),
          officer("invigilator-2", "监考员 尹雪", Role.INVIGILATOR, "EVAL-1"),
          officer("hr-clerk", "人社经办 刘洋", Role.HR_CLERK, "HR"),
          officer("hr-reviewer", "人社复核 陈刚", Role.HR_REVIEWER, "HR"),
          officer("health-clerk", "卫健经办 南英", Role.HEALTH_CLERK, "HEALTH"),
          officer("health-reviewer", "卫健复核 徐雷", Role.HEALTH_REVIEWER, "HEALTH"),
          officer("inspector-1", "卫生监督 韩松", Role.INSPECTOR, "HEALTH"),
          officer("facility-1", "春苗托育 方园", Role.FACILITY, "OPERATOR-1"),
          officer("facility-2", "金达莱托育 玄玉", Role.FACILITY, "OPERATOR-2"),
          officer("auditor", "审计 郑平", Role.AUDITOR, null),
          officer("admin", "系统管理员", Role.ADMIN, null),
          new DemoAccount(
              "client-1", "数据共享平台", Set.of(Role.HR_CLERK, Role.HEALTH_CLERK), "HR", null, true),
          candidate("candidate-1", "南春实", "남춘실", "22249919910203404X"),
          candidate("candidate-2", "元秀兰", "원수란", "222499198809175220"),
          candidate("candidate-3", "石晓雨", null, "222499199906113464"),
          candidate("candidate-4", "文晓丽", null, "22249919830211842X"));

  private DemoBodies() {}

  private static DemoAccount officer(
      String username, String name, Role role, @Nullable String body) {
    return new DemoAccount(username, name, Set.of(role), body, null, false);
  }

  private static DemoAccount candidate(
      String username, String name, @Nullable String koreanName, String document) {
    return new DemoAccount(
        username, name, Set.of(Role.CANDIDATE), null, new DemoPerson(koreanName, document), false);
  }

  /**
   * A demo account.
   *
   * @param body code of the body it acts for, null for none
   * @param person for a candidate
   */
  public record DemoAccount(
      String username,
      String displayName,
      Set<Role> roles,
      @Nullable String body,
      @Nullable DemoPerson person,
      boolean program) {
    public DemoAccount {
      roles = Set.copyOf(roles);
    }
  }

  /** The person of a demo candidate. */
  public record DemoPerson(@Nullable String koreanName, String document) {}
}
