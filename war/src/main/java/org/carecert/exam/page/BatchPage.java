package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carecert.exam.ExamBatches;
import org.carecert.exam.domain.BatchCard;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page of a batch with its sessions and how far they are; without a batch, of all. */
@Named("examBatchPage")
@RequestScoped
public class BatchPage {
  @Inject private ExamBatches batches;

  private @Nullable BatchCard card;
  private List<BatchCard> all = List.of();

  @PostConstruct
  void open() {
    String code = Faces.getRequestParameter("code");
    String session = Faces.getRequestParameter("session");
    if (code != null) {
      card = batches.of(code);
    } else if (session != null) {
      card = batches.ofSession(session).orElse(null);
    }
    if (card == null) {
      all = batches.all();
    }
  }

  public @Nullable BatchCard getCard() {
    return card;
  }

  public List<BatchCard> getAll() {
    return all;
  }
}
