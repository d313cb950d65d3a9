package org.carecert.exam.domain;

import java.util.List;

/**
 * 试题档案: what an item says, the life of each version, and how many met it.
 *
 * @param present its newest version
 * @param versions the newest first
 * @param met how many candidates had it on their papers, in any version
 */
public record ItemFile(ItemLine present, List<ItemVersionLine> versions, int met) {
  public ItemFile {
    versions = List.copyOf(versions);
  }
}
