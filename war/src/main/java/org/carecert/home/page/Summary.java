package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the top of a page says: what was done, and every refusal with the way to its field. */
@Named
@RequestScoped
public class Summary {
  private boolean asked;
  private List<Line> lines = List.of();

  /** What was done. */
  public List<Line> getDone() {
    return lines().stream().filter(line -> !line.refused()).toList();
  }

  /** What was refused. */
  public List<Line> getRefused() {
    return lines().stream().filter(Line::refused).toList();
  }

  /** Whether it is the form that has to be put right. */
  public boolean isCorrectable() {
    return lines().stream().anyMatch(Line::refused)
        && getRefused().stream().noneMatch(line -> line.anchor().isEmpty());
  }

  // Asked in every phase, for whether it is rendered; only at the last one all is said.
  private List<Line> lines() {
    FacesContext faces = FacesContext.getCurrentInstance();
    if (faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
      return List.of();
    }
    if (!asked) {
      // Looking for the places asks again.
      asked = true;
      lines = read(faces);
    }
    return lines;
  }

  private static List<Line> read(FacesContext faces) {
    List<Line> lines = new ArrayList<>();
    Iterator<String> ids = faces.getClientIdsWithMessages();
    Places places = faces.getMessageList().isEmpty() ? null : Places.of(faces);
    while (places != null && ids.hasNext()) {
      String id = ids.next();
      faces.getMessageList(id).forEach(message -> lines.add(line(message, id, places)));
    }
    return lines.stream().distinct().toList();
  }

  private static Line line(FacesMessage message, @Nullable String id, Places places) {
    message.rendered();
    boolean refused = message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    String text = message.getSummary();
    String label = id == null ? "" : places.label(id);
    return new Line(
        label.isEmpty() || text.contains(label) ? text : label + " · " + text,
        id == null ? "" : places.anchor(id),
        refused);
  }

  /**
   * One thing said.
   *
   * @param text what
   * @param anchor the id of the input it is about; empty if it is about none
   * @param refused whether it is a refusal
   */
  public record Line(String text, String anchor, boolean refused) {}
}
