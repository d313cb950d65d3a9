package org.carecert.certificate.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.carecert.certificate.Templates;
import org.carecert.certificate.domain.BodyPlace;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.NewSample;
import org.carecert.certificate.domain.NewTemplate;
import org.carecert.certificate.domain.SampleHolder;
import org.carecert.certificate.domain.TemplateDesign;
import org.carecert.certificate.domain.TemplateView;
import org.carecert.home.page.Notices;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page on which the next version of a template is made, looked at and proposed. */
@Named
@ViewScoped
public class DesignPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 2_000_001;

  @Inject private Templates templates;

  private @Nullable CertificateKind kind;
  private DesignForm form = new DesignForm();
  private @Nullable LocalDate validFrom;
  private transient @Nullable Part picture;

  @PostConstruct
  void open() {
    String version = Faces.getRequestParameter("version");
    if (version != null) {
      begin(templates.view(version));
    } else {
      templates.kinds().stream().findFirst().ifPresent(k -> begin(templates.present(k.kind())));
    }
  }

  private void begin(TemplateView from) {
    kind = from.line().kind();
    form = DesignForm.of(from.design());
  }

  /** The design on paper, with an ordinary, a rare or the longest name. */
  public void look(SampleHolder who) throws IOException {
    Faces.sendFile(templates.preview(new NewSample(known(), design(), who)), "sample.pdf", true);
  }

  /** Submits it as the next version. */
  public String submit() throws IOException {
    LocalDate from = validFrom;
    if (from == null) {
      throw Refused.at("validFrom", CommonReason.FIELD_MISSING, "validFrom");
    }
    templates.submit(new NewTemplate(known(), design(), from));
    Notices.done("certificate.template.submitted");
    return "/certificate/templates?faces-redirect=true";
  }

  /** Leaves the logo away. */
  public void withoutLogo() {
    form.setLogo(null);
  }

  private TemplateDesign design() throws IOException {
    Part given = picture;
    if (given != null && given.getSize() > 0) {
      try (InputStream in = given.getInputStream()) {
        form.setLogo(Base64.getEncoder().encodeToString(in.readNBytes(MOST)));
      }
    }
    return form.design();
  }

  private CertificateKind known() {
    CertificateKind now = kind;
    if (now == null) {
      throw new Refused(CommonReason.NOT_FOUND);
    }
    return now;
  }

  /** The places that a sentence may have, as they are written. */
  public String getPlaces() {
    return Arrays.stream(BodyPlace.values())
        .map(BodyPlace::written)
        .collect(Collectors.joining(" "));
  }

  public List<SampleHolder> getSamples() {
    return List.of(SampleHolder.values());
  }

  public @Nullable CertificateKind getKind() {
    return kind;
  }

  public DesignForm getForm() {
    return form;
  }

  public @Nullable LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(@Nullable LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public @Nullable Part getPicture() {
    return picture;
  }

  public void setPicture(@Nullable Part picture) {
    this.picture = picture;
  }
}
