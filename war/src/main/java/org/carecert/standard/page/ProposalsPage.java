package org.carecert.standard.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.shared.Role;
import org.carecert.standard.DataProposals;
import org.carecert.standard.DatedData;
import org.carecert.standard.domain.DataKind;
import org.carecert.standard.domain.Post;
import org.carecert.standard.domain.ProposalLine;
import org.carecert.standard.domain.ProposalState;
import org.jspecify.annotations.Nullable;

/** The page of what officers proposed, where a second one approves or sends back. */
@Named
@RequestScoped
public class ProposalsPage {
  private static final String HERE = "/standard/proposals?faces-redirect=true";

  @Inject private DatedData data;
  @Inject private DataProposals proposals;
  @Inject private Words words;
  @Inject private HttpServletRequest request;

  private @Nullable List<ProposalLine> lines;

  /** What was proposed, the newest first. */
  public List<ProposalLine> getLines() {
    List<ProposalLine> now = lines;
    if (now == null) {
      now = data.proposals(0, 100).items();
      lines = now;
    }
    return now;
  }

  /** Approves an entry. */
  public String approve(String code) {
    proposals.approve(code);
    Notices.done("standard.proposals.decided");
    return HERE;
  }

  /** Sends an entry back. */
  public String dismiss(String code) {
    proposals.dismiss(code);
    Notices.done("standard.proposals.decided");
    return HERE;
  }

  /** What an entry is of, for people. */
  public String subject(ProposalLine line) {
    return line.kind() == DataKind.LEAST_LEVEL
        ? words.of(Post.valueOf(line.subject()))
        : line.subject();
  }

  /** What an entry says, for people. */
  public String value(ProposalLine line) {
    return switch (line.kind()) {
      case PARAMETER -> line.value();
      case CALENDAR_YEAR -> words.say("standard.days.complete");
      case LEAST_LEVEL ->
          line.value().equals("ANY") ? words.say("standard.needs.any") : line.value();
      case WORKING_DAY ->
          words.say(
                  line.value().startsWith("WORK") ? "standard.days.worked" : "standard.days.rested")
              + line.value().substring(4);
    };
  }

  /** The look of a state. */
  public String look(ProposalLine line) {
    return switch (line.state()) {
      case APPROVED -> "cc-good";
      case PROPOSED -> "cc-wait";
      case DISMISSED -> "cc-plain";
    };
  }

  /** Whether this entry waits for this officer's decision. */
  public boolean decidable(ProposalLine line) {
    return line.state() == ProposalState.PROPOSED
        && (request.isUserInRole(Role.N_HR_REVIEWER)
            || request.isUserInRole(Role.N_HEALTH_REVIEWER));
  }
}
