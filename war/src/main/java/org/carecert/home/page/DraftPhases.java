package org.carecert.home.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Keeps the draft before anything can refuse the form, and throws it away when the form is sent.
 */
public class DraftPhases implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.ANY_PHASE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    if (event.getPhaseId() == PhaseId.APPLY_REQUEST_VALUES) {
      CDI.current().select(DraftOf.class).get().keep(event.getFacesContext());
    }
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    if (event.getPhaseId() == PhaseId.INVOKE_APPLICATION) {
      CDI.current().select(DraftOf.class).get().ended(event.getFacesContext());
    }
  }
}
