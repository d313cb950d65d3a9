package org.carecert.exam.domain;

import java.util.List;
import java.util.Map;

/**
 * 导出的试题: items on their way out into a file.
 *
 * @param versions the present version of each, by the item's code
 * @param pictures what their pictures are made of, by name; a format that cannot hold them needs
 *     none
 * @param remark what a reader of the file is told, in formats that have a place for it; empty =
 *     nothing
 */
public record ItemsOut(
    List<ItemDraft> drafts,
    Map<String, Integer> versions,
    Map<String, PictureContent> pictures,
    String remark) {
  public ItemsOut {
    drafts = List.copyOf(drafts);
    versions = Map.copyOf(versions);
    pictures = Map.copyOf(pictures);
  }
}
