package org.carecert.home.page;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.lang.reflect.Array;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a draft, by their client ids, as a browser sends them. Files and secrets are not
 * kept.
 */
final class DraftFields {
  private final TreeMap<String, List<String>> values = new TreeMap<>();
  private boolean changed;

  private DraftFields() {}

  /** What this request brings for the fields of the panel. */
  static DraftFields sent(FacesContext faces, UIComponent panel) {
    DraftFields fields = new DraftFields();
    Map<String, String[]> given = faces.getExternalContext().getRequestParameterValuesMap();
    each(faces, panel, (id, input) -> fields.take(faces, id, input, given.get(id)));
    return fields;
  }

  /**
   * Puts these values into the fields, as if they were sent: what is no value is told beside it.
   */
  static void restore(FacesContext faces, UIComponent panel, Map<String, List<String>> values) {
    each(
        faces,
        panel,
        (id, input) -> {
          List<String> value = values.get(id);
          if (value != null) {
            input.setSubmittedValue(submitted(input, value));
            input.validate(faces);
            if (input.isValid()) {
              input.updateModel(faces);
            }
          }
        });
  }

  /** The values by field. */
  Map<String, List<String>> values() {
    return values;
  }

  /** Whether they differ from what the page holds. */
  boolean changed() {
    return changed;
  }

  private void take(FacesContext faces, String id, UIInput input, String @Nullable [] given) {
    boolean box = input instanceof UISelectBoolean || input instanceof UISelectMany;
    if (given == null && !box) {
      return;
    }
    List<String> value = given == null ? List.of() : List.of(given);
    values.put(id, value);
    changed = changed || !value.equals(held(faces, input));
  }

  private static List<String> held(FacesContext faces, UIInput input) {
    ValueExpression expression = input.getValueExpression("value");
    Object held = expression == null ? null : expression.getValue(faces.getELContext());
    if (input instanceof UISelectBoolean) {
      return Boolean.TRUE.equals(held) ? List.of("on") : List.of();
    }
    if (held != null && held.getClass().isArray()) {
      return IntStream.range(0, Array.getLength(held))
          .mapToObj(i -> String.valueOf(Array.get(held, i)))
          .toList();
    }
    if (held instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return List.of(held == null ? "" : held.toString());
  }

  private static Object submitted(UIInput input, List<String> value) {
    if (input instanceof UISelectBoolean) {
      return String.valueOf(!value.isEmpty());
    }
    return input instanceof UISelectMany
        ? value.toArray(String[]::new)
        : value.isEmpty() ? "" : value.get(0);
  }

  private static void each(
      FacesContext faces, UIComponent panel, BiConsumer<String, UIInput> field) {
    VisitContext every =
        VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
    panel.visitTree(
        every,
        (visit, part) -> {
          if (part instanceof UIInput input
              && !(part instanceof HtmlInputFile)
              && !(part instanceof HtmlInputSecret)) {
            field.accept(part.getClientId(faces), input);
          }
          return VisitResult.ACCEPT;
        });
  }
}
