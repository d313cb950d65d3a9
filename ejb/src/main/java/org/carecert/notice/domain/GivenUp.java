package org.carecert.notice.domain;

/** 放弃原因: why a message is not carried any more; its holder still finds it in the product. */
public enum GivenUp {
  /** Nobody knows a number of the holder. */
  NO_PHONE,
  /** The gateway will not carry this message. */
  REFUSED,
  /** The gateway was away as often as it was tried. */
  AWAY,
  /** It waited so long that it would be no news. */
  TOO_OLD
}
