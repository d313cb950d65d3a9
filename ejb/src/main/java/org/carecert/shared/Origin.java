package org.carecert.shared;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** 来源: from where the present request comes; set by the faces, "system" where nobody asked. */
@RequestScoped
public class Origin {
  /** The header by which a browser names its key. */
  public static final String DEVICE = "Attempt-Device";

  private String address = "system";
  private Language language = Language.ZH;
  private BrowserProof browser = BrowserProof.NONE;
  private @Nullable String device;

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

  /** Remembers what the asking browser says of itself, and its key if it names one. */
  public void asksBy(BrowserProof browser, @Nullable String device) {
    this.browser = browser;
    this.device = device;
  }

  /** What the asking browser says of itself. */
  public BrowserProof browser() {
    return browser;
  }

  /** The key that the asking browser names; nothing is said of its shape. */
  public @Nullable String device() {
    return device;
  }
}
