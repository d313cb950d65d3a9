package org.carecert.exam.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carecert.exam.ExamOutliers;
import org.carecert.exam.domain.OutlierLine;
import org.jspecify.annotations.Nullable;

/** The HR bureau's page of what is unusual in exams. */
@Named
@RequestScoped
public class OutliersPage {
  @Inject private ExamOutliers outliers;

  private @Nullable List<OutlierLine> all;

  /** What is unusual. */
  public List<OutlierLine> getAll() {
    if (all == null) {
      all = outliers.all();
    }
    return all;
  }
}
