package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** An officer's desk at bans and suspensions. */
public final class Ban extends Person {
  private final String account;

  public Ban(Season season, String account) {
    super(season, season.desk(account), account);
    this.account = account;
    signIn();
  }

  /** Proposes; without a document there is no ban, and nobody confirms his own proposal. */
  public void proposes(String kind, String name, String number, String decision) {
    menu("sanction/sanctions.xhtml");
    going(() -> page.click("#propose"));
    look();
    fill("name", name);
    fill("documentNumber", number);
    choose("kind", kind);
    fill("startsOn", "2026-04-28");
    press("propose");
    refused("缺少");
    fill("legalBasis", "《中华人民共和国未成年人保护法》第六十二条");
    fill("decidingBody", "珲春市人民法院");
    fill("decisionNumber", decision);
    fill("decidedOn", "2026-04-27");
    fill("evidence", "判决书副本");
    fill("servedOn", "2026-04-28");
    press("propose");
    told("等待另一位经办人确认");
    assertEquals(0, at("confirm").count(), account + " cannot confirm his own proposal");
    sees("提出人不能自己确认");
  }

  /** The second officer confirms. */
  public void confirms(String name) {
    menu("sanction/sanctions.xhtml");
    follow(name);
    press("confirm");
    told("限制立即生效");
  }
}
