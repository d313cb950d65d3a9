package org.carecert.system.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The desk of the health bureau for filings. */
public final class HealthBureau extends Person {
  public HealthBureau(Season season) {
    super(season, season.desk("health-clerk"), "health-clerk");
    signIn();
  }

  /** Enters that the facility is registered. */
  public void entersRegistration() {
    menu("filing/filings.xhtml");
    going(() -> page.click("#registrations"));
    look();
    fill("uscc", Nursery.USCC);
    fill("name", Nursery.NAME);
    fill("registeredOn", "2026-01-15");
    fill("registrar", "珲春市市场监督管理局");
    press("add");
    told("已");
    sees(Nursery.NAME);
  }

  /** Sees what is missing; a receipt for that is not offered. */
  public void seesIncomplete() {
    opensFiling();
    assertEquals(1, page.locator(".cc-finding-MATERIAL_MISSING").count(), text());
    assertEquals(0, at("issue").count());
  }

  /** Sees the findings with their numbers and bases, and the clock, and issues the receipt. */
  public void issuesReceipt() {
    opensFiling();
    String finding = page.locator("#findings tbody tr").first().innerText();
    assertTrue(finding.contains("保安") && finding.contains("1") && finding.contains("0"), finding);
    assertTrue(page.innerText("#clock").contains("5"), page.innerText("#clock"));
    press("issue");
    told("备案回执已出具");
    sees("已出具备案回执");
  }

  private void opensFiling() {
    menu("filing/filings.xhtml");
    follow(Nursery.NAME);
  }
}
