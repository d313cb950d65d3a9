package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Objects;
import org.carecert.exam.ExamOutliers;
import org.carecert.exam.domain.OutlierView;
import org.carecert.home.page.Notices;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/** The page of one signal: what it was found in, and who looked into it. */
@Named
@ViewScoped
public class OutlierPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ExamOutliers outliers;
  @Inject private HttpServletRequest request;

  private String code = "";
  private @Nullable String note;
  private transient @Nullable OutlierView view;

  @PostConstruct
  void open() {
    code = Params.needed("code");
  }

  /** Keeps that the officer looked into it. */
  public String look() {
    outliers.look(code, Objects.requireNonNullElse(note, ""));
    Notices.done("exam.outliers.looked");
    return "/exam/outlier?faces-redirect=true&code=" + code;
  }

  /** The signal. */
  public OutlierView getView() {
    OutlierView known = view;
    if (known == null) {
      known = outliers.view(code);
      view = known;
    }
    return known;
  }

  /** Whether an officer looks, who may act. */
  public boolean isOfficer() {
    return request.isUserInRole(Role.N_HR_CLERK) || request.isUserInRole(Role.N_HR_REVIEWER);
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }
}
