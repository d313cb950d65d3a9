package org.carecert.notice.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.carecert.notice.Deliveries;
import org.carecert.notice.domain.Delivery;
import org.carecert.notice.domain.DeliveryCounts;
import org.carecert.notice.domain.DeliveryLine;
import org.carecert.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What became of messages outside the house. */
@Named
@RequestScoped
public class DeliveriesPage {
  private static final int SHOWN = 50;

  @Inject private Deliveries deliveries;

  private @Nullable DeliveryCounts counts;
  private List<DeliveryLine> lines = List.of();
  private String which = "";
  private @Nullable String next;

  @PostConstruct
  void open() {
    counts = deliveries.counts();
    String asked = Faces.getRequestParameter("delivery");
    Delivery delivery =
        Arrays.stream(Delivery.values())
            .filter(d -> d.name().equals(asked))
            .findFirst()
            .orElse(null);
    which = delivery == null ? "" : delivery.name();
    Slice<DeliveryLine> page = deliveries.list(delivery, Faces.getRequestParameter("after"), SHOWN);
    lines = page.items();
    next = page.next();
  }

  public @Nullable DeliveryCounts getCounts() {
    return counts;
  }

  public List<DeliveryLine> getLines() {
    return lines;
  }

  /** Which of them are shown, empty for all. */
  public String getWhich() {
    return which;
  }

  /** From where the earlier ones go on, null at the end. */
  public @Nullable String getNext() {
    return next;
  }
}
