package org.carecert.home.page;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlOutputLabel;
import java.util.Iterator;
import java.util.Optional;
import org.carecert.shared.Refusal;

/** Names a field to people by its label on the page, where programs hear its JSON name. */
final class FieldLabels {
  private FieldLabels() {}

  /** The same reason, with the field's name replaced by the label of the input of that id. */
  static Refusal named(Refusal refusal, UIComponent root) {
    String field = refusal.field();
    if (field == null || refusal.args().isEmpty()) {
      return refusal;
    }
    String id = id(field);
    return label(root, id)
        .map(
            label ->
                new Refusal(
                    refusal.reason(),
                    field,
                    refusal.args().stream()
                        .map(arg -> arg.equals(field) || arg.equals(id) ? label : arg)
                        .toList()))
        .orElse(refusal);
  }

  /** The id of the input that a field stands for: the last part of its path. */
  static String id(String field) {
    return field.substring(field.lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "");
  }

  private static Optional<String> label(UIComponent here, String id) {
    if (here instanceof HtmlOutputLabel label && id.equals(label.getFor())) {
      return Optional.ofNullable(label.getValue()).map(String::valueOf);
    }
    for (Iterator<UIComponent> parts = here.getFacetsAndChildren(); parts.hasNext(); ) {
      Optional<String> found = label(parts.next(), id);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
