package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a page's lists as they were last shown, kept with the view. A button is found by its
 * place in the list; read anew, the list may have another row in that place. So a button always
 * acts on the row beside which it was seen; where nothing is known of what was seen, it acts on
 * none.
 */
@Named
@RequestScoped
public class SeenRows {
  /** While the page is drawn, these rows; while it is answered, those it was drawn with. */
  public List<?> of(String list, @Nullable List<?> rows) {
    FacesContext faces = FacesContext.getCurrentInstance();
    Map<String, Object> view = faces.getViewRoot().getViewMap();
    String key = SeenRows.class.getName() + '.' + list;
    if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
        && !faces.getPartialViewContext().isPartialRequest()) {
      view.put(key, rows == null ? List.of() : rows);
    }
    return view.get(key) instanceof List<?> shown ? shown : List.of();
  }
}
