package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.carecert.certificate.Batches;
import org.carecert.certificate.NameCorrections;
import org.carecert.certificate.Reissues;
import org.carecert.certificate.Templates;

/** What waits for an issuer's second signature. */
@RequestScoped
public class PaperWork {
  @Inject private Batches batches;
  @Inject private Reissues reissues;
  @Inject private Templates templates;
  @Inject private NameCorrections corrections;
  @Inject private Words words;

  /** Batches of certificates. */
  public Waiting batches() {
    return Waiting.of(
        "certificate.batches.title",
        "/certificate/batches.xhtml",
        batches.unsigned(Waiting.SHOWN),
        batch ->
            new Waiting.Thing(
                words.of(batch.kind()) + " · " + batch.source(),
                "/certificate/batch.xhtml?code=" + batch.code(),
                null,
                words.time(batch.preparedAt())));
  }

  /** Versions of certificate templates. */
  public Waiting templates() {
    return Waiting.of(
        "certificate.templates.title",
        "/certificate/templates.xhtml",
        templates.waiting(Waiting.SHOWN),
        line ->
            new Waiting.Thing(
                words.of(line.kind()),
                "/certificate/templates.xhtml",
                null,
                line.submittedBy() + " · " + words.day(line.validFrom())));
  }

  /** Re-issues of certificates. */
  public Waiting reissues() {
    return Waiting.of(
        "certificate.reissues.title",
        "/certificate/reissues.xhtml",
        reissues.unsigned(Waiting.SHOWN),
        card ->
            new Waiting.Thing(
                card.holder() + " · " + card.number(),
                "/certificate/reissue.xhtml?number=" + card.number(),
                null,
                words.of(card.cause()) + " · " + words.time(card.preparedAt())));
  }

  /** Corrections of certificates. */
  public Waiting corrections() {
    return Waiting.of(
        "certificate.corrections.title",
        "/certificate/corrections.xhtml",
        corrections.unsigned(Waiting.SHOWN),
        card ->
            new Waiting.Thing(
                card.right().name() + " · " + card.number(),
                "/certificate/correction.xhtml?number=" + card.number(),
                null,
                words.of(card.cause()) + " · " + words.time(card.preparedAt())));
  }
}
