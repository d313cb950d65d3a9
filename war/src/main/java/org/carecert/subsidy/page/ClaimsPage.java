package org.carecert.subsidy.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.carecert.home.page.Notices;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.carecert.shared.Waits;
import org.carecert.subsidy.ClaimList;
import org.carecert.subsidy.Publicity;
import org.carecert.subsidy.Recoveries;
import org.carecert.subsidy.domain.ClaimLine;
import org.carecert.subsidy.domain.PublicityMade;
import org.carecert.subsidy.domain.RecoveryLine;
import org.jspecify.annotations.Nullable;

/** The page of claims: what waits for the officer, oldest first, and all of them. */
@Named
@RequestScoped
public class ClaimsPage {
  private static final int ROWS = 100;
  private static final int WAITING = 200;

  @Inject private ClaimList list;
  @Inject private Publicity publicity;
  @Inject private Recoveries recoveries;
  @Inject private HttpServletRequest request;

  private Waits<ClaimLine> waiting = new Waits<>(List.of(), 0);
  private Waits<RecoveryLine> lost = new Waits<>(List.of(), 0);
  private Slice<ClaimLine> all = new Slice<>(List.of(), null);

  @PostConstruct
  void open() {
    if (isOfficer()) {
      waiting = list.waiting(WAITING);
      lost = recoveries.waiting(WAITING);
    }
    all = list.page(null, Slice.cursor(request.getParameter("after")), ROWS);
  }

  /** Puts everything that passed the second review on the public list. */
  public String publish() {
    PublicityMade made = publicity.publish(null);
    Notices.done("subsidy.claims.published", made.claims().size(), made.held().size());
    return "/subsidy/claims?faces-redirect=true";
  }

  /** Whether an officer looks, who may act. */
  public boolean isOfficer() {
    return request.isUserInRole(Role.N_HR_CLERK) || request.isUserInRole(Role.N_HR_REVIEWER);
  }

  /** Whether something may go onto the public list. */
  public boolean isPublishable() {
    return isOfficer() && list.isPublishable();
  }

  public List<ClaimLine> getWaiting() {
    return waiting.first();
  }

  /** How many claims wait. */
  public long getWaitingCount() {
    return waiting.all();
  }

  /** How many claims wait beyond those that are shown. */
  public long getFurther() {
    return waiting.further();
  }

  /** Money that went out on certificates which were lost afterwards. */
  public List<RecoveryLine> getLost() {
    return lost.first();
  }

  public List<ClaimLine> getAll() {
    return all.items();
  }

  public @Nullable String getNext() {
    return all.next();
  }
}
