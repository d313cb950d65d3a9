package org.carecert.identity.domain;

import java.util.List;

/**
 * 访问令牌: a bearer token, shown once (RFC 6750).
 *
 * @param expiresIn seconds
 */
public record IssuedToken(String accessToken, long expiresIn, List<String> roles) {
  public IssuedToken {
    roles = List.copyOf(roles);
  }
}
