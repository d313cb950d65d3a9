package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.carecert.exam.Attendance;
import org.carecert.exam.ExamSessions;
import org.carecert.exam.Rotations;
import org.carecert.exam.domain.GlobalRating;
import org.carecert.exam.domain.SessionCard;
import org.carecert.identity.PageTokens;
import org.jspecify.annotations.Nullable;

/** The tablet page: gives the script a token of who is signed in; everything else goes by REST. */
@Named
@RequestScoped
public class TabletPage {
  @Inject private ExamSessions sessions;
  @Inject private Attendance attendance;
  @Inject private Rotations rotations;
  @Inject private PageTokens tokens;
  @Inject private HttpServletRequest request;

  private @Nullable SessionCard session;
  private List<SessionCard> mine = List.of();
  private String token = "";
  private boolean away;
  private boolean undrawn;

  @PostConstruct
  void open() {
    String wanted = Params.get("session");
    if (wanted == null) {
      mine = sessions.assessedByMe();
    } else {
      session = sessions.card(wanted);
      token = kept();
      away = attendance.mine(wanted).isEmpty();
      undrawn = rotations.of(wanted).lot() == null;
    }
  }

  /** A fresh token, remembered so that it ends when its owner leaves. */
  private String kept() {
    String fresh = tokens.fresh();
    List<String> all = new ArrayList<>(List.of(fresh));
    if (request.getSession().getAttribute(PageTokens.KEPT) instanceof List<?> former) {
      former.forEach(each -> all.add(String.valueOf(each)));
    }
    request.getSession().setAttribute(PageTokens.KEPT, all);
    return fresh;
  }

  public boolean isChoosing() {
    return session == null;
  }

  /** Whether he has not signed in. */
  public boolean isAway() {
    return away;
  }

  /** Whether the lot is not drawn yet, so that nobody has a place in the order. */
  public boolean isUndrawn() {
    return undrawn;
  }

  public List<SessionCard> getMine() {
    return mine;
  }

  public String getSession() {
    return session == null ? "" : session.code();
  }

  public String getName() {
    return session == null ? "" : session.plan().name();
  }

  public String getAssessor() {
    return String.valueOf(request.getRemoteUser());
  }

  public String getToken() {
    return token;
  }

  public List<GlobalRating> getRatings() {
    return List.of(GlobalRating.values());
  }
}
