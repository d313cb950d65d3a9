package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carecert.identity.Drafts;
import org.carecert.identity.domain.Draft;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a long form, {@code <c:draft>}: kept with every request of the form, given back when
 * the page is opened anew, thrown away when the form was sent.
 */
@Named("draft")
@RequestScoped
public class DraftOf {
  private static final String PANEL = "form:draft";

  @Inject private Drafts drafts;

  private @Nullable Instant keptAt;
  private @Nullable Instant changedAt;
  private boolean restored;

  /** Keeps what this request brings, if it was changed. */
  void keep(FacesContext faces) {
    UIComponent panel = panel(faces);
    if (panel == null) {
      return;
    }
    String form = form(faces, String.valueOf(panel.getAttributes().get("draftOf")));
    DraftFields fields = DraftFields.sent(faces, panel);
    if (fields.changed() || drafts.find(form).isPresent()) {
      drafts.keep(form, Draft.content(fields.values()));
      keptAt = drafts.find(form).map(Draft::keptAt).orElse(null);
    }
  }

  /** Throws it away, if this request has sent the form. */
  void ended(FacesContext faces) {
    UIComponent panel = panel(faces);
    if (panel != null && faces.getResponseComplete()) {
      Set<String> ends = Set.of(String.valueOf(panel.getAttributes().get("draftEnds")).split(" "));
      Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
      if (sent.keySet().stream().anyMatch(name -> ends.contains(last(name)))) {
        drafts.discard(form(faces, String.valueOf(panel.getAttributes().get("draftOf"))));
      }
    }
  }

  /** Gives it back into the fields of a page that is opened anew. */
  public void open() {
    FacesContext faces = FacesContext.getCurrentInstance();
    UIComponent panel = faces.isPostback() ? null : panel(faces);
    if (panel == null) {
      return;
    }
    Optional<Draft> draft =
        drafts.find(form(faces, String.valueOf(panel.getAttributes().get("draftOf"))));
    draft.ifPresent(found -> DraftFields.restore(faces, panel, found.fields()));
    Instant changed = (Instant) panel.getAttributes().get("draftSince");
    changedAt = draft.filter(found -> found.staleBy(changed)).map(found -> changed).orElse(null);
    restored = draft.isPresent();
    keptAt = draft.map(Draft::keptAt).orElse(null);
  }

  /** Starts again without it. */
  public String discard() {
    FacesContext faces = FacesContext.getCurrentInstance();
    UIComponent panel = panel(faces);
    String of = panel == null ? "" : String.valueOf(panel.getAttributes().get("draftOf"));
    drafts.discard(form(faces, of));
    String parameter = panel == null ? "" : String.valueOf(panel.getAttributes().get("draftBy"));
    return faces.getViewRoot().getViewId()
        + "?faces-redirect=true"
        + (of.isEmpty() ? "" : "&" + parameter + "=" + of);
  }

  /** Whether the page shows a draft that was restored, with the button that is pressed just now. */
  public boolean isRestored() {
    return restored
        || FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .containsKey("form:discardDraft");
  }

  public boolean isKept() {
    return keptAt != null && !restored;
  }

  public @Nullable Instant getKeptAt() {
    return keptAt;
  }

  /** When the thing has changed since the draft was kept; null if it has not. */
  public @Nullable Instant getChangedAt() {
    return changedAt;
  }

  // Who does not see the form has no draft of it.
  private static @Nullable UIComponent panel(FacesContext faces) {
    UIComponent panel =
        faces.getViewRoot() == null ? null : faces.getViewRoot().findComponent(PANEL);
    for (UIComponent part = panel; part != null; part = part.getParent()) {
      if (!part.isRendered()) {
        return null;
      }
    }
    // Another page may call a button of its own so.
    return panel != null && panel.getAttributes().get("draftEnds") == null ? null : panel;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(':') + 1);
  }

  private static String form(FacesContext faces, String of) {
    return faces.getViewRoot().getViewId() + "?" + of;
  }
}
