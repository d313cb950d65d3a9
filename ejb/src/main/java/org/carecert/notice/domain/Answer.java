package org.carecert.notice.domain;

/**
 * 网关答复: what the gateway said to a message.
 *
 * @param note its words for the administrator: a status or a fault, nothing personal
 */
public record Answer(Kind kind, String note) {
  /** 答复种类: what follows from it (RFC 9110 §15). */
  public enum Kind {
    /** It carries the message, or has carried it before under the same key. */
    TAKEN,
    /** It will never carry this one. */
    REFUSED,
    /** It is away or will not be troubled now. */
    AWAY
  }

  private static final int LONGEST = 100;

  public Answer {
    note = note.length() > LONGEST ? note.substring(0, LONGEST) : note;
  }

  /**
   * What a status means. Only what is wrong with the message itself refuses it; a wrong address or
   * secret is the house's fault and mended by its administrator, so everything waits for that.
   */
  public static Answer of(int status) {
    Kind kind =
        switch (status) {
          case 200, 201, 202, 204, 409 -> Kind.TAKEN;
          case 400, 413, 415, 422 -> Kind.REFUSED;
          default -> Kind.AWAY;
        };
    return new Answer(kind, "HTTP " + status);
  }

  /** Nobody answered. */
  public static Answer away(String fault) {
    return new Answer(Kind.AWAY, fault);
  }
}
