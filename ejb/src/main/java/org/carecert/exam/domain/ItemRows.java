package org.carecert.exam.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 试题表行: items as rows of the sheet from which they are imported, so that what was changed in it
 * comes back as new versions and what was not stays as it is.
 */
public final class ItemRows {
  static final String LETTERS = "ABCDEFGH";

  /** The columns of the sheet. */
  public static final List<String> HEADER =
      Stream.of(
              Stream.of("code", "version", "type", "point", "importance", "difficulty", "stem"),
              entries(""),
              Stream.of("key", "rule", "source", "stemKo"),
              entries("Ko"),
              Stream.of("picture", "pictureAlt", "pictureAltKo"))
          .flatMap(columns -> columns)
          .toList();

  private ItemRows() {}

  private static Stream<String> entries(String suffix) {
    return Stream.concat(
        LETTERS.chars().mapToObj(letter -> "option" + (char) letter + suffix),
        LETTERS.chars().mapToObj(letter -> "match" + (letter - 'A' + 1) + suffix));
  }

  /** The row of an item, in its present version. */
  public static List<String> of(ItemDraft item, int version) {
    List<String> row =
        new ArrayList<>(
            List.of(
                item.code(),
                String.valueOf(version),
                item.type().name(),
                item.point(),
                item.importance().name(),
                item.difficulty().name()));
    words(row, item.chinese());
    row.addAll(List.of(item.answerKey().text(), item.answerKey().rule(), item.source()));
    words(row, item.korean());
    ItemPicture picture = item.picture();
    String altKo = picture == null ? null : picture.altKo();
    row.addAll(
        picture == null
            ? List.of("", "", "")
            : List.of(picture.name(), picture.alt(), altKo == null ? "" : altKo));
    return row;
  }

  private static void words(List<String> row, @Nullable Wording words) {
    row.add(words == null ? "" : words.stem());
    fill(row, words == null ? List.of() : words.options());
    fill(row, words == null ? List.of() : words.matches());
  }

  private static void fill(List<String> row, List<String> entries) {
    for (int i = 0; i < LETTERS.length(); i++) {
      row.add(i < entries.size() ? entries.get(i) : "");
    }
  }
}
