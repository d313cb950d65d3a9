package org.carecert.filing.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.carecert.filing.Directory;
import org.carecert.filing.domain.DirectoryLine;
import org.carecert.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The public page of filed facilities. */
@Named
@RequestScoped
public class DirectoryPage {
  private static final int ROWS = 50;

  @Inject private Directory directory;
  @Inject private HttpServletRequest request;

  private @Nullable String part;
  private Slice<DirectoryLine> page = new Slice<>(List.of(), null);

  @PostConstruct
  void open() {
    part = request.getParameter("q");
    page = directory.list(part, request.getParameter("after"), ROWS);
  }

  public List<DirectoryLine> getLines() {
    return page.items();
  }

  public @Nullable String getNext() {
    return page.next();
  }

  public @Nullable String getPart() {
    return part;
  }
}
