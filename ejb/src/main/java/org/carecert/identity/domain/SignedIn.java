package org.carecert.identity.domain;

import java.util.Set;

/**
 * 登录结果: who signed in (等保 2.0 身份鉴别).
 *
 * @param language tag of the language that he reads
 */
public record SignedIn(String username, Set<String> roles, String language) {
  public SignedIn {
    roles = Set.copyOf(roles);
  }
}
