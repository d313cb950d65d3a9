package org.carecert.exam.domain;

import org.carecert.shared.Fact;

/** 图片已入库: a picture was taken in. */
public record PictureAdded(long ownerId, long pictureId, String digest) implements Fact {
  @Override
  public long subject() {
    return ownerId;
  }
}
