package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.carecert.shared.Role;

/** What waits for whom, asked of every feature's door. */
@RequestScoped
public class Worklist {
  private static final Role[] ISSUERS = PageAccess.ISSUERS.toArray(Role[]::new);

  @Inject private HttpServletRequest request;
  @Inject private SeasonWork season;
  @Inject private BureauWork bureau;
  @Inject private OwnWork own;
  @Inject private MarkWork marks;
  @Inject private DataWork data;

  /** What waits for who is signed in. */
  public List<Waiting> items() {
    List<Waiting> items = new ArrayList<>();
    add(items, season::openings, Role.HR_CLERK, Role.HR_REVIEWER);
    add(items, season::cohorts, Role.SCHOOL);
    add(items, season::batches, ISSUERS);
    add(items, season::reissues, ISSUERS);
    add(items, season::templates, ISSUERS);
    add(items, season::corrections, ISSUERS);
    add(items, season::sanctions, Role.HR_REVIEWER, Role.HEALTH_REVIEWER);
    add(items, bureau::filings, Role.HEALTH_CLERK);
    add(items, bureau::tasks, Role.FACILITY, Role.HEALTH_CLERK, Role.HEALTH_REVIEWER);
    add(items, bureau::claims, Role.HR_CLERK, Role.HR_REVIEWER);
    add(items, data::recoveries, Role.HR_CLERK, Role.HR_REVIEWER);
    add(items, data::outliers, Role.HR_CLERK, Role.HR_REVIEWER);
    add(items, data::proposals, Role.HR_REVIEWER, Role.HEALTH_REVIEWER);
    add(items, data::entryStandards, Role.HR_REVIEWER);
    add(items, marks::sheets, Role.ASSESSOR);
    add(items, marks::reviews, Role.ASSESSOR);
    add(items, marks::rechecks, Role.EVALUATOR);
    add(items, marks::releases, Role.EVALUATOR);
    add(items, marks::decisions, Role.EVALUATOR);
    add(items, marks::retentions, Role.EVALUATOR);
    add(items, own::lessons, Role.CANDIDATE);
    add(items, own::exams, Role.CANDIDATE);
    add(items, own::certificates, Role.CANDIDATE);
    add(items, own::claims, Role.CANDIDATE);
    return items;
  }

  private void add(List<Waiting> items, Supplier<Waiting> asked, Role... roles) {
    for (Role role : roles) {
      if (request.isUserInRole(role.name())) {
        Waiting waiting = asked.get();
        if (waiting.count() > 0) {
          items.add(waiting);
        }
        return;
      }
    }
  }
}
