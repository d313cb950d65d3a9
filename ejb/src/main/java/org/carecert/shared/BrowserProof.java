package org.carecert.shared;

import org.jspecify.annotations.Nullable;

/**
 * 浏览器证明: what a Safe Exam Browser says of itself with a request: hashes of the address and of keys
 * that only it knows.
 *
 * @param url the address that was asked, as the browser saw it
 * @param configHash header X-SafeExamBrowser-ConfigKeyHash
 * @param examHash header X-SafeExamBrowser-RequestHash
 */
public record BrowserProof(String url, @Nullable String configHash, @Nullable String examHash) {
  /** No such browser. */
  public static final BrowserProof NONE = new BrowserProof("", null, null);
}
