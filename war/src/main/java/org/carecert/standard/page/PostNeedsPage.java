package org.carecert.standard.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.carecert.home.page.GivenSource;
import org.carecert.home.page.Notices;
import org.carecert.home.page.Words;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.standard.DataProposals;
import org.carecert.standard.DatedData;
import org.carecert.standard.OccupationNames;
import org.carecert.standard.domain.LeastLevel;
import org.carecert.standard.domain.Post;
import org.carecert.standard.domain.PostNeed;
import org.jspecify.annotations.Nullable;

/** The page of what each post needs, where the least level of a certificate is proposed. */
@Named
@RequestScoped
public class PostNeedsPage {
  private static final List<Integer> LEVELS = List.of(5, 4, 3, 2, 1);

  @Inject private DatedData data;
  @Inject private DataProposals proposals;
  @Inject private OccupationNames names;
  @Inject private Words words;
  @Inject private HttpServletRequest request;

  private @Nullable Post post;
  private int level;
  private final GivenSource source = new GivenSource();

  /** Every need of a post. */
  public List<PostNeed> getLines() {
    return data.needs();
  }

  /** The posts that need a skill certificate. */
  public List<Post> getPosts() {
    return getLines().stream()
        .filter(need -> need.needs() == PostNeed.Kind.VOCATIONAL)
        .map(PostNeed::post)
        .distinct()
        .toList();
  }

  /** The levels, the lowest first. */
  public List<Integer> getLevels() {
    return LEVELS;
  }

  /** A level in words. */
  public String named(Integer one) {
    return names.level(one);
  }

  /** The least level of a need in words; empty where levels mean nothing. */
  public String level(PostNeed need) {
    if (need.needs() != PostNeed.Kind.VOCATIONAL) {
      return "";
    }
    return need.leastLevel() == null
        ? words.say("standard.needs.any")
        : names.level(need.leastLevel());
  }

  /** Whether this person may propose. */
  public boolean isMayEnter() {
    return !request.isUserInRole(Role.N_AUDITOR) && !request.isUserInRole(Role.N_ADMIN);
  }

  /** Proposes a least level. */
  public String enter() {
    source.asked(new Require().present("post", post)).check();
    proposals.leastLevel(
        new LeastLevel(
            Objects.requireNonNull(post),
            level == 0 ? null : level,
            source.day(),
            source.cited(),
            source.isConfirmed()));
    Notices.done("standard.proposals.made");
    return "/standard/post-needs?faces-redirect=true";
  }

  public @Nullable Post getPost() {
    return post;
  }

  public void setPost(@Nullable Post post) {
    this.post = post;
  }

  public int getLevel() {
    return level;
  }

  public void setLevel(int level) {
    this.level = level;
  }

  public GivenSource getSource() {
    return source;
  }
}
