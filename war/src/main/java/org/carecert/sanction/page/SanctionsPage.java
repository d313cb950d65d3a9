package org.carecert.sanction.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.carecert.sanction.SanctionFiles;
import org.carecert.sanction.domain.DecisionState;
import org.carecert.sanction.domain.SanctionLine;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The list of sanctions. */
@Named
@RequestScoped
public class SanctionsPage {
  private static final int MOST = 50;

  @Inject private SanctionFiles files;
  @Inject private HttpServletRequest request;

  private @Nullable Slice<SanctionLine> slice;

  /** One page of sanctions, the newest first. */
  public Slice<SanctionLine> getSlice() {
    if (slice == null) {
      slice = files.list(Slice.cursor(request.getParameter("after")), MOST);
    }
    return slice;
  }

  public List<SanctionLine> getLines() {
    return getSlice().items();
  }

  /** True if there is none. */
  public boolean isNone() {
    return getLines().isEmpty();
  }

  /** Whether this person may propose. */
  public boolean isMayPropose() {
    return request.isUserInRole(Role.N_HR_CLERK) || request.isUserInRole(Role.N_HEALTH_CLERK);
  }

  /** How many decisions wait for a second officer. */
  public long getWaiting() {
    return files.waiting(0).all();
  }

  /** The colour of a line's state, which also stands in words. */
  public String tone(SanctionLine line) {
    if (line.state() == DecisionState.PROPOSED) {
      return "cc-wait";
    }
    return line.state() == DecisionState.CONFIRMED && !line.lifted() ? "cc-bad" : "cc-why";
  }
}
