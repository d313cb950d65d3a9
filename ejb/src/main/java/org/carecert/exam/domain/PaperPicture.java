package org.carecert.exam.domain;

import org.jspecify.annotations.Nullable;

/**
 * 试卷图片: a picture as a candidate's question names it; its content is fetched by its digest, which
 * is therefore sealed with the paper.
 *
 * @param digest SHA-256 of its content
 * @param alt what it shows, in words
 * @param altKo the same in Korean; null where the question is not in Korean
 */
public record PaperPicture(String digest, String alt, @Nullable String altKo) {
  PaperPicture chineseOnly() {
    return new PaperPicture(digest, alt, null);
  }
}
