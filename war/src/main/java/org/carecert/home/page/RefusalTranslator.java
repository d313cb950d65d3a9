package org.carecert.home.page;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.carecert.audit.Refusals;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Language;
import org.carecert.shared.Origin;
import org.carecert.shared.PublicCode;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;
import org.carecert.shared.Texts;
import org.jspecify.annotations.Nullable;
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
    Refused refused = find(thrown, Refused.class);
    boolean noAccess = find(thrown, EJBAccessException.class) != null;
    if (refused == null && !noAccess) {
      other(faces, thrown);
      return;
    }
    List<Refusal> refusals =
        refused == null ? List.of(Refusal.of(CommonReason.FORBIDDEN)) : refused.refusals();
    CDI.current()
        .select(Refusals.class)
        .get()
        .recorded(
            String.valueOf(faces.getExternalContext().getRequestServletPath()),
            refusals.stream().map(r -> r.reason().name()).toList());
    if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE || faces.getViewRoot() == null) {
      send(faces, noAccess ? 403 : refusals.get(0).reason().kind().status());
      return;
    }
    Language language = CDI.current().select(Origin.class).get().language();
    for (Refusal refusal : refusals) {
      faces.addMessage(
          clientId(refusal.field(), faces),
          new FacesMessage(
              FacesMessage.SEVERITY_ERROR,
              Texts.of(language, FieldLabels.named(refusal, faces.getViewRoot())),
              null));
    }
    faces.validationFailed();
    faces.renderResponse();
  }

  // A reason about a field stands beside the field of that id, if the form has one.
  private static @Nullable String clientId(@Nullable String field, FacesContext faces) {
    if (field == null) {
      return null;
    }
    String id = "form:" + FieldLabels.id(field);
    return faces.getViewRoot().findComponent(id) == null ? null : id;
  }

  private static void other(FacesContext faces, Throwable thrown) {
    if (find(thrown, ViewExpiredException.class) != null) {
      redirect(faces, "/identity/sign-in.xhtml?expired=true");
      return;
    }
    if (find(thrown, CspException.class) != null) {
      // A form that our page did not write.
      send(faces, 400);
      return;
    }
    String number = PublicCode.fresh().substring(0, 8);
    LOG.log(Level.SEVERE, "incident " + number, thrown);
    redirect(faces, "/home/error.xhtml?incident=" + number);
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

  private static <T extends Throwable> @Nullable T find(Throwable thrown, Class<T> type) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < 15; depth++) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
      cause =
          cause instanceof EJBException ejb && ejb.getCausedByException() != null
              ? ejb.getCausedByException()
              : cause.getCause();
    }
    return null;
  }
}
