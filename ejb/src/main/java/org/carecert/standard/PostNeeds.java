package org.carecert.standard;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carecert.standard.domain.Post;
import org.carecert.standard.domain.PostNeed;
import org.carecert.standard.domain.Timeline;
import org.carecert.standard.store.StandardStore;

/** 岗位要求柜台: a counter for what each post needs. */
@Stateless
@PermitAll
public class PostNeeds {
  @Inject private StandardStore store;

  /** What a post needs on a day, as known at a moment. */
  public List<PostNeed> of(Post post, LocalDate day, Instant knownAt) {
    return Timeline.inForce(store.needs(post), day, knownAt);
  }
}
