package org.carecert.exam.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 试题图片: the picture of an item, with what it shows in words for who does not see it.
 *
 * @param name the name under which it was taken in
 * @param digest SHA-256 of its content
 * @param alt what it shows, in Chinese
 * @param altKo the same in Korean; there if the item is rendered in Korean
 */
public record ItemPicture(String name, String digest, String alt, @Nullable String altKo) {

  /** Whether it says what it shows in every language of its item. */
  boolean told(boolean korean) {
    List<String> words = Stream.of(alt, altKo).filter(Objects::nonNull).toList();
    return words.size() == (korean ? 2 : 1)
        && words.stream().allMatch(word -> !word.isBlank() && word.length() <= 500);
  }
}
