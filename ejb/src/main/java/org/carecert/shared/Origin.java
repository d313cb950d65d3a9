package org.carecert.shared;

import jakarta.enterprise.context.RequestScoped;

/** 来源: from where the present request comes; set by the faces, "system" where nobody asked. */
@RequestScoped
public class Origin {
  private String address = "system";
  private Language language = Language.ZH;
  private BrowserProof browser = BrowserProof.NONE;

  /** Remembers where the request comes from and in which language it is answered. */
  public void comesFrom(String address, Language language) {
    this.address = address;
    this.language = language;
  }

  /** The caller's network address, or "system". */
  public String address() {
    return address;
  }

  /** The language of the answer. */
  public Language language() {
    return language;
  }

  /** Remembers what the asking browser says of itself. */
  public void asksBy(BrowserProof browser) {
    this.browser = browser;
  }

  /** What the asking browser says of itself. */
  public BrowserProof browser() {
    return browser;
  }
}
