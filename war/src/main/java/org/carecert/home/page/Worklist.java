package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.carecert.filing.FilingDesk;
import org.carecert.filing.FilingTasks;
import org.carecert.shared.Role;
import org.carecert.subsidy.ClaimList;

/** What waits for whom, asked of every feature's door. */
@RequestScoped
public class Worklist {
  private static final String FILINGS = "/filing/filings.xhtml";
  private static final String CLAIMS = "/subsidy/claims.xhtml";

  @Inject private HttpServletRequest request;
  @Inject private FilingDesk filings;
  @Inject private FilingTasks filingTasks;
  @Inject private ClaimList claims;
  @Inject private SeasonWork season;

  /** What waits for who is signed in. */
  public List<Item> items() {
    List<Item> items = new ArrayList<>();
    if (is(Role.HR_CLERK) || is(Role.HR_REVIEWER)) {
      add(items, "/training/openings.xhtml", "training.openings.title", season.openings());
    }
    if (is(Role.SCHOOL) || is(Role.EVALUATOR)) {
      add(items, "/certificate/batches.xhtml", "certificate.batches.title", season.batches());
    }
    if (is(Role.HR_REVIEWER) || is(Role.HEALTH_REVIEWER)) {
      add(items, "/sanction/sanctions.xhtml", "sanction.list.title", season.sanctions());
    }
    if (is(Role.HEALTH_CLERK)) {
      add(items, FILINGS, "filing.filings.waiting", filings.waiting().size());
    }
    if (is(Role.FACILITY) || is(Role.HEALTH_CLERK) || is(Role.HEALTH_REVIEWER)) {
      add(items, FILINGS, "filing.tasks.title", filingTasks.open().size());
    }
    if (is(Role.HR_CLERK) || is(Role.HR_REVIEWER)) {
      add(items, CLAIMS, "subsidy.claims.title", claims.waiting().size());
    }
    return items;
  }

  private boolean is(Role role) {
    return request.isUserInRole(role.name());
  }

  private static void add(List<Item> items, String path, String text, int count) {
    if (count > 0) {
      items.add(new Item(text, count, path));
    }
  }

  /**
   * One kind of waiting work.
   *
   * @param text key of what it is
   * @param count how many wait
   * @param path where they are done
   */
  public record Item(String text, long count, String path) {}
}
