package org.carecert.exam.page;

import jakarta.faces.context.FacesContext;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Reads what a page's address asks for. */
final class Params {
  private Params() {}

  /** The parameter of the address, or null. */
  static @Nullable String get(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(name);
  }

  /** The level that the address asks for; not found if it is none. */
  static int level() {
    String level = needed("level");
    if (!level.matches("[1-5]")) {
      throw new Refused(CommonReason.NOT_FOUND);
    }
    return Integer.parseInt(level);
  }

  /** The parameter of the address; not found without it. */
  static String needed(String name) {
    String value = get(name);
    if (value == null) {
      throw new Refused(CommonReason.NOT_FOUND);
    }
    return value;
  }
}
