package org.carecert.standard.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.Slice;
import org.carecert.standard.DataProposals;
import org.carecert.standard.DatedData;
import org.carecert.standard.domain.Post;
import org.carecert.standard.domain.ProposalLine;
import org.carecert.standard.domain.ProposalState;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The page of what officers proposed, where a second one approves or sends back. The rows are kept
 * with the view: a button decides the row beside which it was seen, whatever came meanwhile.
 */
@Named
@ViewScoped
public class ProposalsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;
  private static final String HERE = "/standard/proposals?faces-redirect=true";

  @Inject private DatedData data;
  @Inject private DataProposals proposals;
  @Inject private Words words;

  private @Nullable ArrayList<ProposalLine> lines;
  private @Nullable String next;
  private transient @Nullable List<ProposalLine> ahead;
  private @Nullable String withdrawn;
  private @Nullable String citation;

  /** A page of what was proposed, the newest first. */
  public List<ProposalLine> getLines() {
    ArrayList<ProposalLine> now = lines;
    if (now == null) {
      Slice<ProposalLine> slice =
          data.proposals(Slice.cursor(Faces.getRequestParameter("after")), MOST);
      now = new ArrayList<>(slice.items());
      lines = now;
      next = slice.next();
    }
    return now;
  }

  /** Where the next page begins, if there is one. */
  public @Nullable String getNext() {
    getLines();
    return next;
  }

  /** What was approved and can be taken back, for who may propose that. */
  public List<ProposalLine> getAhead() {
    List<ProposalLine> now = ahead;
    if (now == null) {
      boolean officer = !Faces.isUserInRole(Role.N_AUDITOR) && !Faces.isUserInRole(Role.N_ADMIN);
      now = officer ? data.ahead() : List.of();
      ahead = now;
    }
    return now;
  }

  /** An entry in one line. */
  public String entry(ProposalLine line) {
    return words.say(
        "standard.proposals.entry", subject(line), value(line), words.day(line.validFrom()));
  }

  /** Proposes to take an entry back. */
  public String withdraw() {
    new Require().present("withdrawn", withdrawn).text("citation", citation, 500).check();
    proposals.withdrawal(String.valueOf(withdrawn), citation);
    Notices.done("standard.proposals.made");
    return HERE;
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
    return switch (line.kind()) {
      case LEAST_LEVEL -> words.of(Post.valueOf(line.subject()));
      case PARAMETER -> words.say("standard.parameter." + line.subject());
      case WITHDRAWAL -> "";
      default -> line.subject();
    };
  }

  /** What an entry says, for people. */
  public String value(ProposalLine line) {
    return switch (line.kind()) {
      case PARAMETER -> line.value();
      case WITHDRAWAL -> takenBack(line.value());
      case CALENDAR_YEAR -> words.say("standard.days.complete");
      case LEAST_LEVEL ->
          line.value().equals("ANY") ? words.say("standard.needs.any") : line.value();
      case WORKING_DAY ->
          words.say(
                  line.value().startsWith("WORK") ? "standard.days.worked" : "standard.days.rested")
              + line.value().substring(4);
    };
  }

  private String takenBack(String entered) {
    for (Post post : Post.values()) {
      if (entered.startsWith(post.name() + " ")) {
        return words.of(post) + entered.substring(post.name().length());
      }
    }
    return entered;
  }

  /** The look of a state. */
  public String look(ProposalLine line) {
    return switch (line.state()) {
      case APPROVED -> "cc-good";
      case PROPOSED -> "cc-wait";
      case DISMISSED, WITHDRAWN -> "cc-plain";
    };
  }

  /** Whether this entry waits for this officer's decision. */
  public boolean decidable(ProposalLine line) {
    return line.state() == ProposalState.PROPOSED
        && !own(line)
        && (Faces.isUserInRole(Role.N_HR_REVIEWER) || Faces.isUserInRole(Role.N_HEALTH_REVIEWER));
  }

  /** Whether this officer's own entry waits for another one. */
  public boolean ownWaiting(ProposalLine line) {
    return line.state() == ProposalState.PROPOSED && own(line);
  }

  private static boolean own(ProposalLine line) {
    return line.proposedBy().equals(Faces.getRemoteUser());
  }

  public @Nullable String getWithdrawn() {
    return withdrawn;
  }

  public void setWithdrawn(@Nullable String withdrawn) {
    this.withdrawn = withdrawn;
  }

  public @Nullable String getCitation() {
    return citation;
  }

  public void setCitation(@Nullable String citation) {
    this.citation = citation;
  }
}
