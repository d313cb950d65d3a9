package org.carecert.certificate.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.carecert.certificate.Templates;
import org.carecert.certificate.domain.KindLine;
import org.carecert.certificate.domain.NewSample;
import org.carecert.certificate.domain.SampleHolder;
import org.carecert.certificate.domain.TemplateLine;
import org.carecert.certificate.domain.TemplateView;
import org.carecert.home.page.Notices;
import org.omnifaces.util.Faces;

/** The issuer's page: the kinds that it issues, and the versions of their templates. */
@Named
@ViewScoped
public class TemplatesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Templates templates;

  private transient List<KindLine> kinds = List.of();
  private transient List<TemplateLine> lines = List.of();

  @PostConstruct
  void open() {
    kinds = templates.kinds();
    lines = templates.list();
  }

  /** Approves a version as the second officer. */
  public String approve(String code) {
    templates.approve(code);
    Notices.done("certificate.templates.approved");
    return "/certificate/templates?faces-redirect=true";
  }

  /** Sends a version back. */
  public String sendBack(String code) {
    templates.sendBack(code);
    Notices.done("certificate.templates.sentBack");
    return "/certificate/templates?faces-redirect=true";
  }

  /** A sample of a version, with an ordinary name. */
  public void sample(String code) throws IOException {
    TemplateView view = templates.view(code);
    Faces.sendFile(
        templates.preview(new NewSample(view.line().kind(), view.design(), SampleHolder.ORDINARY)),
        "sample.pdf",
        true);
  }

  public List<KindLine> getKinds() {
    return kinds;
  }

  public List<TemplateLine> getLines() {
    return lines;
  }

  /** How many wait for their second officer. */
  public long getWaiting() {
    return lines.stream().filter(TemplateLine::isWaiting).count();
  }
}
