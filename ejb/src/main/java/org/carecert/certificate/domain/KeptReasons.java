package org.carecert.certificate.domain;

import java.util.List;
import java.util.stream.Stream;
import org.carecert.shared.Json;
import org.carecert.shared.Reason;
import org.carecert.shared.Refusal;

/** 留存的理由: refusals as they are kept with a row, to be told later in any language. */
final class KeptReasons {
  private KeptReasons() {}

  private record Kept(String type, String name, List<String> args) {}

  static String text(List<Refusal> refusals) {
    return Json.text(
        refusals.stream()
            .map(
                r ->
                    new Kept(
                        ((Enum<?>) r.reason()).getDeclaringClass().getName(),
                        r.reason().name(),
                        r.args()))
            .toList());
  }

  static List<Refusal> read(String text) {
    return Stream.of(Json.read(text, Kept[].class))
        .map(kept -> new Refusal(reason(kept), null, kept.args()))
        .toList();
  }

  private static Reason reason(Kept kept) {
    try {
      for (Object constant : Class.forName(kept.type()).getEnumConstants()) {
        if (constant instanceof Reason reason && reason.name().equals(kept.name())) {
          return reason;
        }
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException("unknown reason " + kept.name());
  }
}
