package org.carecert.home.page;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlOutputLabel;
import jakarta.faces.component.html.HtmlSelectManyCheckbox;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carecert.shared.Refusal;

/**
 * Where on this page a refusal stands: the input that its field names, in the row that its path
 * names. {@code staff[2].name} is the input {@code name} in the third row of the repeat {@code
 * staff}; an input of another name says so by {@code <c:field id="staffName" field="name">}, one
 * whose row is not the row of its path by the whole of it, {@code field="materials[0].number"}.
 */
final class Places {
  private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.\\w+$");

  private final List<Place> inputs = new ArrayList<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> meant = new HashMap<>();

  private Places() {}

  /** The places of the page that is being answered. */
  static Places of(FacesContext faces) {
    Places places = new Places();
    VisitContext every =
        VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
    faces.getViewRoot().visitTree(every, (visit, part) -> places.seen(faces, part));
    return places;
  }

  /** The place of a refusal, if this page has one. */
  Optional<Place> of(Refusal refusal) {
    String field = refusal.field();
    if (field == null) {
      return Optional.empty();
    }
    List<Place> exact =
        inputs.stream().filter(place -> field.equals(meant.get(place.id()))).toList();
    if (!exact.isEmpty()) {
      return only(exact);
    }
    String id = id(field);
    List<Place> named = inputs.stream().filter(place -> means(place, id)).toList();
    Matcher row = ROW.matcher(field);
    if (row.find()) {
      String repeat = ":" + row.group(1) + "(Rows)?:" + row.group(2) + ":";
      Pattern inRow = Pattern.compile(repeat);
      return only(named.stream().filter(place -> inRow.matcher(place.id()).find()).toList());
    }
    List<Place> own =
        named.stream().filter(place -> place.id().indexOf(':') == lastColon(place)).toList();
    return only(own.isEmpty() ? named : own);
  }

  /** The label of the input of this client id; empty if it has none. */
  String label(String clientId) {
    return inputs.stream()
        .filter(place -> place.id().equals(clientId))
        .findFirst()
        .map(this::label)
        .orElse("");
  }

  /** Where a link to the input of this client id leads; empty if the page has no such input. */
  String anchor(String clientId) {
    return inputs.stream()
        .filter(place -> place.id().equals(clientId))
        .findFirst()
        .map(Place::anchor)
        .orElse("");
  }

  /** The same reason, with the field's name replaced by the label of its input. */
  Refusal named(Refusal refusal) {
    String field = refusal.field();
    String label = of(refusal).map(this::label).orElse("");
    if (field == null || label.isEmpty()) {
      return refusal;
    }
    String id = id(field);
    return new Refusal(
        refusal.reason(),
        field,
        refusal.args().stream()
            .map(arg -> arg.equals(field) || arg.equals(id) ? label : arg)
            .toList());
  }

  private VisitResult seen(FacesContext faces, UIComponent part) {
    if (part instanceof HtmlOutputLabel label && label.getFor() != null) {
      String target = beside(part.getClientId(faces)) + label.getFor();
      labels.put(target, String.valueOf(label.getValue()));
      Object field = label.getAttributes().get("field");
      if (field != null) {
        meant.put(target, field.toString());
      }
    } else if (part instanceof EditableValueHolder) {
      Object own = part.getAttributes().get("label");
      inputs.add(
          new Place(
              part.getClientId(faces),
              part instanceof HtmlSelectManyCheckbox || part instanceof HtmlSelectOneRadio,
              own == null ? "" : own.toString()));
    }
    return VisitResult.ACCEPT;
  }

  private boolean means(Place place, String id) {
    return place.id().substring(lastColon(place) + 1).equals(id)
        || id.equals(meant.get(place.id()));
  }

  private String label(Place place) {
    return labels.getOrDefault(place.id(), place.ownLabel());
  }

  private static Optional<Place> only(List<Place> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String id(String field) {
    return field.substring(field.lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "");
  }

  private static int lastColon(Place place) {
    return place.id().lastIndexOf(':');
  }

  private static String beside(String clientId) {
    return clientId.substring(0, clientId.lastIndexOf(':') + 1);
  }

  /**
   * An input of the page.
   *
   * @param id its client id
   * @param group whether it is a group of boxes or circles
   * @param ownLabel the label that it names itself by
   */
  record Place(String id, boolean group, String ownLabel) {
    /** What can take the focus: of a group its first choice. */
    String anchor() {
      return group ? id + ":0" : id;
    }
  }
}
