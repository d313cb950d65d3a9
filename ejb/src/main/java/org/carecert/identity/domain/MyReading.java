package org.carecert.identity.domain;

import java.time.Instant;
import java.util.List;
import org.carecert.shared.Role;

/**
 * 查阅记录: that somebody read the caller's file.
 *
 * @param roles in which roles the reader acted
 * @param purpose what for, as the audit log says it
 */
public record MyReading(Instant at, List<Role> roles, String purpose) {
  public MyReading {
    roles = List.copyOf(roles);
  }
}
