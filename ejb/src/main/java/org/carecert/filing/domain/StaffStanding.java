package org.carecert.filing.domain;

import java.util.List;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/**
 * 人员核验结果: what the registry says of one listed person for one post.
 *
 * @param personId the person, or null where nobody of this name and number is known
 * @param mayWork true if the registry lets the person work and nobody else engages him
 */
public record StaffStanding(
    String ref, @Nullable Long personId, Post post, boolean mayWork, List<StaffFault> faults) {
  public StaffStanding {
    faults = List.copyOf(faults);
  }
}
