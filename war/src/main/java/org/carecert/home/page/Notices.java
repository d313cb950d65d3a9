package org.carecert.home.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Tells a person that something is done; survives one redirect. */
public final class Notices {
  private Notices() {}

  /** Done: the text of this key. */
  public static void done(String key, Object... args) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    String text = CDI.current().select(Words.class).get().say(key, args);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
  }
}
