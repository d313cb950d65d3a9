package org.carecert.exam.domain;

import org.carecert.shared.Reason;

/** 细目表提示: what is unusual about a blueprint and stands against nothing. */
public enum BlueprintNote implements Reason {
  /** The shares of difficulty are far from the usual ones. */
  MIX_FAR
}
