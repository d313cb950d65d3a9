package org.carecert.home.page;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carecert.audit.Refusals;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Faults;
import org.carecert.shared.Language;
import org.carecert.shared.Origin;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Reason;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Texts;
import org.primefaces.csp.CspException;

/** The translator of refusals for people: the page stays as it is and tells every reason. */
public class RefusalTranslator extends ExceptionHandlerWrapper {
  private static final Logger LOG = Logger.getLogger(RefusalTranslator.class.getName());

  /** Made by Faces. */
  public static class Factory extends ExceptionHandlerFactory {
    /** Wraps the present factory. */
    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new RefusalTranslator(getWrapped().getExceptionHandler());
    }
  }

  RefusalTranslator(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable thrown = events.next().getContext().getException();
      events.remove();
      answer(faces, thrown);
    }
  }

  private static void answer(FacesContext faces, Throwable thrown) {
    Optional<Refused> refused = Faults.find(thrown, Refused.class);
    boolean noAccess = Faults.find(thrown, EJBAccessException.class).isPresent();
    if (refused.isEmpty() && !noAccess) {
      other(faces, thrown);
      return;
    }
    List<Refusal> refusals =
        refused.map(Refused::refusals).orElseGet(() -> List.of(Refusal.of(CommonReason.FORBIDDEN)));
    CDI.current()
        .select(Refusals.class)
        .get()
        .recorded(
            String.valueOf(faces.getExternalContext().getRequestServletPath()),
            refusals.stream().map(r -> r.reason().name()).toList());
    if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE || faces.getViewRoot() == null) {
      unopened(faces, noAccess ? Refusal.of(CommonReason.FORBIDDEN) : refusals.get(0));
      return;
    }
    slower(faces, refusals.get(0));
    Language language = CDI.current().select(Origin.class).get().language();
    Places places = Places.of(faces);
    for (Refusal refusal : refusals) {
      // A reason about a field stands beside that field too, if the page has it.
      faces.addMessage(
          places.of(refusal).map(Places.Place::id).orElse(null),
          new FacesMessage(
              FacesMessage.SEVERITY_ERROR, Texts.of(language, places.named(refusal)), null));
    }
    faces.validationFailed();
    faces.renderResponse();
  }

  // The page is told as before, and programs that press its buttons are told when to come again.
  private static void slower(FacesContext faces, Refusal refusal) {
    if (refusal.reason().kind() == Reason.Kind.TOO_FAST) {
      faces.getExternalContext().setResponseStatus(Reason.Kind.TOO_FAST.status());
      faces
          .getExternalContext()
          .setResponseHeader("Retry-After", String.valueOf(refusal.args().get(0)));
    }
  }

  private static void other(FacesContext faces, Throwable thrown) {
    if (Faults.find(thrown, ViewExpiredException.class).isPresent()) {
      redirect(faces, "/identity/sign-in.xhtml?expired=true");
      return;
    }
    if (Faults.find(thrown, CspException.class).isPresent()) {
      // A form that our page did not write.
      send(faces, 400);
      return;
    }
    if (Faults.databaseAway(thrown)) {
      LOG.log(Level.WARNING, "the database does not answer: {0}", thrown.toString());
      send(faces, 503);
      return;
    }
    String number = PublicCode.fresh().substring(0, 8);
    LOG.log(Level.SEVERE, "incident " + number, thrown);
    redirect(faces, "/home/error.xhtml?incident=" + number);
  }

  // A page that is not opened has no place for messages: why not is told on the page of errors.
  private static void unopened(FacesContext faces, Refusal refusal) {
    Reason reason = refusal.reason();
    boolean tellable = reason.kind() == Reason.Kind.STATE && refusal.args().isEmpty();
    Class<?> type = ((Enum<?>) reason).getDeclaringClass();
    redirect(
        faces,
        "/home/error.xhtml?status="
            + reason.kind().status()
            + (tellable
                ? "&reason="
                    + Texts.feature(type)
                    + "."
                    + type.getSimpleName()
                    + "."
                    + reason.name()
                : ""));
  }

  private static void send(FacesContext faces, int status) {
    redirect(faces, "/home/error.xhtml?status=" + status);
  }

  private static void redirect(FacesContext faces, String to) {
    if (faces.getExternalContext().isResponseCommitted()) {
      faces.responseComplete();
      return;
    }
    try {
      faces.getExternalContext().responseReset();
      faces.getExternalContext().redirect(to);
      faces.responseComplete();
    } catch (IOException e) {
      throw new FacesException(e);
    }
  }
}
