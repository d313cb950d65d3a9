package org.carecert.training.domain;

/** 课时文件片段: a file and as much of it as was asked for. */
public final class LessonPart {
  private final LessonFileCard file;
  private final LessonRange.Asked asked;
  private final byte[] bytes;

  /**
   * A part of a file.
   *
   * @param asked the whole, a part, or a part that is not there
   */
  public LessonPart(LessonFileCard file, LessonRange.Asked asked, byte[] bytes) {
    this.file = file;
    this.asked = asked;
    this.bytes = bytes.clone();
  }

  public LessonFileCard file() {
    return file;
  }

  /** The HTTP status of the answer. */
  public int status() {
    return asked instanceof LessonRange.Asked.Part
        ? 206
        : asked instanceof LessonRange.Asked.Outside ? 416 : 200;
  }

  /** The {@code Content-Range} of the answer; empty for the whole file. */
  public String contentRange() {
    return asked instanceof LessonRange.Asked.Part part
        ? part.range().of(file.size())
        : asked instanceof LessonRange.Asked.Outside ? "bytes */" + file.size() : "";
  }

  public byte[] bytes() {
    return bytes.clone();
  }
}
