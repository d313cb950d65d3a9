package org.carecert.certificate.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carecert.certificate.CertificateFiles;
import org.carecert.certificate.Certificates;
import org.carecert.certificate.domain.CertificateLine;
import org.carecert.certificate.domain.FetchedFile;
import org.carecert.certificate.domain.FetchedLine;
import org.omnifaces.util.Faces;

/** The holder's certificates. */
@Named
@ViewScoped
public class MinePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Certificates certificates;
  @Inject private CertificateFiles files;

  private transient List<CertificateLine> lines = List.of();
  private transient Map<String, List<FetchedLine>> fetched = Map.of();

  @PostConstruct
  void open() {
    lines = certificates.mine();
    fetched =
        lines.stream()
            .map(CertificateLine::number)
            .collect(Collectors.toMap(Function.identity(), files::fetched));
  }

  /** Sends a certificate's file, as it is stored; that it was fetched is kept. */
  public void download(String number) throws IOException {
    FetchedFile file = files.fetch(number);
    file.fetched().ifPresent(line -> line.headers().forEach(Faces::addResponseHeader));
    Faces.sendFile(file.pdf(), number + ".pdf", true);
  }

  /** Sends the note about what was fetched last. */
  public void note(String number) throws IOException {
    Faces.sendFile(files.note(number), number + "-note.pdf", true);
  }

  /** What was fetched of a certificate when the page was opened, the newest first. */
  public List<FetchedLine> fetched(String number) {
    return fetched.getOrDefault(number, List.of());
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
