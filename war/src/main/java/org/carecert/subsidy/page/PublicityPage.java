package org.carecert.subsidy.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.carecert.shared.Slice;
import org.carecert.subsidy.Publicity;
import org.carecert.subsidy.domain.PublicityLine;
import org.jspecify.annotations.Nullable;

/** The public list of claims before they are approved. */
@Named
@RequestScoped
public class PublicityPage {
  private static final int ROWS = 100;

  @Inject private Publicity publicity;
  @Inject private HttpServletRequest request;

  private Slice<PublicityLine> page = new Slice<>(List.of(), null);

  @PostConstruct
  void open() {
    page = publicity.list(Slice.cursor(request.getParameter("after")), ROWS);
  }

  public List<PublicityLine> getLines() {
    return page.items();
  }

  public @Nullable String getNext() {
    return page.next();
  }
}
