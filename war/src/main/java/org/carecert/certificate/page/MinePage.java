package org.carecert.certificate.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carecert.certificate.Certificates;
import org.carecert.certificate.domain.CertificateLine;
import org.omnifaces.util.Faces;

/** The holder's certificates. */
@Named
@ViewScoped
public class MinePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Certificates certificates;

  private transient List<CertificateLine> lines = List.of();

  @PostConstruct
  void open() {
    lines = certificates.mine();
  }

  /** Sends a certificate's file. */
  public void download(String number) throws IOException {
    Faces.sendFile(certificates.pdf(number), number + ".pdf", true);
  }

  /** Sends a certificate's credential. */
  public void credential(String number) throws IOException {
    byte[] credential = certificates.credential(number).getBytes(StandardCharsets.UTF_8);
    Faces.sendFile(credential, number + ".json", true);
  }

  public List<CertificateLine> getLines() {
    return lines;
  }
}
