package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.carecert.exam.ExamOutliers;
import org.carecert.exam.domain.OutlierLine;
import org.carecert.home.page.Notices;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The HR bureau's page of what was found unusual in exams. */
@Named
@RequestScoped
public class OutliersPage {
  private static final int ROWS = 100;

  @Inject private ExamOutliers outliers;
  @Inject private HttpServletRequest request;

  private Slice<OutlierLine> all = new Slice<>(List.of(), null);

  @PostConstruct
  void open() {
    all = outliers.page(Slice.cursor(request.getParameter("after")), ROWS);
  }

  /** Looks now, not only at night. */
  public String search() {
    Notices.done("exam.outliers.searched", outliers.search());
    return "/exam/outliers?faces-redirect=true";
  }

  /** Whether an officer looks, who may act. */
  public boolean isOfficer() {
    return request.isUserInRole(Role.N_HR_CLERK) || request.isUserInRole(Role.N_HR_REVIEWER);
  }

  public List<OutlierLine> getAll() {
    return all.items();
  }

  public @Nullable String getNext() {
    return all.next();
  }
}
