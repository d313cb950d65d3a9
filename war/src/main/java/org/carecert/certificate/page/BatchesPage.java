package org.carecert.certificate.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.carecert.certificate.Batches;
import org.carecert.certificate.domain.BatchCard;
import org.carecert.certificate.domain.IssueSource;
import org.carecert.home.page.Notices;

/**
 * The issuer's page: for which cohorts or sessions certificates can be prepared, and the batches.
 */
@Named
@ViewScoped
public class BatchesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 100;

  @Inject private Batches batches;

  private transient List<IssueSource> sources = List.of();
  private transient List<BatchCard> cards = List.of();

  @PostConstruct
  void open() {
    sources = batches.sources();
    cards = batches.list(null, SHOWN).items();
  }

  /** Prepares the certificates of a cohort or session. */
  public String prepare(String source) {
    String code = batches.prepare(null, source);
    Notices.done("certificate.batches.prepared");
    return "/certificate/batch?faces-redirect=true&code=" + code;
  }

  /** Whether certificates come from lists of who passed. */
  public boolean isBureau() {
    return Officers.bureau();
  }

  public List<IssueSource> getSources() {
    return sources;
  }

  public List<BatchCard> getCards() {
    return cards;
  }

  /** How many batches wait for a signature. */
  public long getWaiting() {
    return batches.unsigned(0).all();
  }
}
