package org.carecert.system.story;

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

  /** Opens the tablet page of the day's session. */
  public void goesToSession() {
    menu("exam/tablet.xhtml");
    follow(ExamDesk.SESSION);
    page.locator("#sheet").waitFor();
  }

  /** Marks a candidate at a station, criterion by criterion; the server has all of it. */
  public void marks(String candidate, int station, List<Integer> points) {
    enters(candidate, station, points);
    page.waitForCondition(
        () -> Sitting.nothingWaits(page) && page.innerText("#saved").contains("服务器已收"));
    look();
  }

  /** The same while the line is dead; what was entered goes by itself once it is back. */
  public void marksWithoutLine(String candidate, int station, List<Integer> points) {
    page.context().setOffline(true);
    enters(candidate, station, points);
    page.waitForCondition(() -> page.locator("#saved.ex-trouble").count() == 1);
    page.context().setOffline(false);
    page.waitForCondition(
        () -> Sitting.nothingWaits(page) && page.innerText("#saved").contains("服务器已收"));
  }

  private void enters(String candidate, int station, List<Integer> points) {
    // A station shows whoever is next at it: it is chosen before the candidate.
    page.check("#station" + (station + 1));
    page.locator("button[id^='seat']", new Page.LocatorOptions().setHasText(candidate)).click();
    for (int i = 0; i < points.size(); i++) {
      page.check("#k" + (i + 1) + "-" + points.get(i));
    }
  }
}
