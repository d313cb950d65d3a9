package org.carecert.registry.domain;

import java.util.Set;

/**
 * 查验方: where the asker stands (rule 58).
 *
 * @param facility true if a facility's operator asks
 * @param here the facilities that are his
 */
public record AskerScope(boolean facility, Set<Long> here) {
  public AskerScope {
    here = Set.copyOf(here);
  }
}
