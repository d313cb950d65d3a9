package org.carecert.system.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** An assessor of the practical part with a tablet. */
public final class Tablet extends Person {
  static final String PRACTICAL = "育婴员三级操作技能试卷（2026）";
  static final String SHEET =
      """
      station,stationName,stationNameKo,minutes,weight,preparation,criterion,text,textKo,max
      S1,婴儿沐浴,영아 목욕,15,50,仿真模型一个；浴盆一个；温水。,S1-1,测水温并备齐用物,물 온도를 재고 물품을 갖춤,8
      S1,婴儿沐浴,영아 목욕,15,50,仿真模型一个；浴盆一个；温水。,S1-2,洗浴手法与看护,목욕 손동작과 보살핌,12
      S2,配方奶冲调,배합분유 타기,15,50,奶瓶两个；奶粉一罐；温水壶。,S2-1,洗手并检查奶具,손을 씻고 젖병을 검사함,8
      S2,配方奶冲调,배합분유 타기,15,50,奶瓶两个；奶粉一罐；温水壶。,S2-2,冲调比例与手法,배합비률과 손동작,12
      """;

  public Tablet(Season season, String username) {
    super(season, season.tablet(username), username);
    signIn();
  }

  /** Opens the sheet of the day's session. */
  public void goesToSession() {
    menu("exam/marks.xhtml");
    follow(ExamDesk.SESSION);
  }

  /** Marks a candidate at a station, criterion by criterion. */
  public void marks(String candidate, int station, List<Integer> points) {
    Locator row =
        page.locator("#candidates tbody tr", new Page.LocatorOptions().setHasText(candidate));
    going(() -> row.locator("a.cc-mark").nth(station).click());
    look();
    for (int i = 0; i < points.size(); i++) {
      fill("criteria:" + i + ":points", String.valueOf(points.get(i)));
    }
    press("give");
    told("评分已保存");
  }
}
