package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The desk of the human-resources bureau. */
public final class HrBureau extends Person {
  public HrBureau(Season season, String username) {
    super(season, season.desk(username), username);
    signIn();
  }

  /** Sees the application and until when it must be answered. */
  public void readsApplication(String due) {
    menu("training/openings.xhtml");
    sees(due);
    follow(School.COHORT);
    sees(due);
    sees("七步洗手法");
    assertEquals(30, page.locator("#trainees tbody tr").count());
  }

  /** A return without reasons is none. */
  public void returnsWithoutReason() {
    press("return");
    refused("缺少必填项“退回理由”");
  }

  /** Returns it with a reason. */
  public void returns(String reason) {
    fill("reasons", reason);
    press("return");
    told("已退回");
  }

  /** Accepts it. */
  public void accepts() {
    press("accept");
    told("已受理");
  }
}
