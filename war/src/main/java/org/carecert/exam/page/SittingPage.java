package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carecert.exam.Sittings;
import org.carecert.exam.domain.AttemptView;

/** The sitting page: gives the script the attempt's token; everything else goes by REST. */
@Named
@RequestScoped
public class SittingPage {
  @Inject private Sittings sittings;

  private String attempt = "";
  private String token = "";

  @PostConstruct
  void open() {
    AttemptView view = sittings.mine(Params.needed("attempt"));
    attempt = view.attempt();
    token = view.token();
  }

  public String getAttempt() {
    return attempt;
  }

  public String getToken() {
    return token;
  }
}
