package org.carecert.exam;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.PictureAdded;
import org.carecert.exam.domain.PictureCard;
import org.carecert.exam.domain.PictureContent;
import org.carecert.exam.domain.StoredPicture;
import org.carecert.exam.store.OpenPictures;
import org.carecert.exam.store.PictureStore;
import org.carecert.identity.Callers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.jspecify.annotations.Nullable;

/** 试题图片: the evaluation organisation's desk for the pictures that its items name. */
@Stateless
public class ItemPictures {
  @Inject private PictureStore store;
  @Inject private OpenPictures opened;
  @Inject private Callers callers;
  @Inject private Clock clock;
  @Inject private Event<Fact> facts;

  /** The organisation's pictures by name. */
  @RolesAllowed(Role.N_EVALUATOR)
  public List<PictureCard> all() {
    return store.of(callers.current().organisation()).stream().map(StoredPicture::card).toList();
  }

  /**
   * Takes in a PNG or JPEG under a name; the same again is the same picture.
   *
   * @throws Refused PICTURE_INVALID, or PICTURE_NAME_USED where the name stands for another one
   */
  @RolesAllowed(Role.N_EVALUATOR)
  public PictureCard add(@Nullable String name, byte[] sent) {
    new Require()
        .text("name", name, 100)
        .holds("name", name == null || name.matches("[^/\\\\]*"))
        .check();
    Caller caller = callers.current();
    String wanted = String.valueOf(name).strip();
    PictureContent content =
        PictureContent.taken(sent)
            .orElseThrow(() -> Refused.at("file", ExamReason.PICTURE_INVALID));
    StoredPicture picture =
        new StoredPicture(
            caller.organisation(), wanted, content, caller.accountId(), clock.instant());
    Optional<StoredPicture> known = named(caller, wanted);
    if (known.isPresent()) {
      if (!known.get().digest().equals(picture.digest())) {
        throw Refused.at("name", ExamReason.PICTURE_NAME_USED, wanted);
      }
      return known.get().card();
    }
    store.add(picture, content);
    facts.fire(new PictureAdded(caller.organisation(), picture.id(), picture.digest()));
    return picture.card();
  }

  /** What one of the organisation's pictures is made of. */
  @RolesAllowed(Role.N_EVALUATOR)
  public PictureContent content(String name) {
    return named(callers.current(), name)
        .flatMap(picture -> opened.of(picture.digest()))
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  private Optional<StoredPicture> named(Caller caller, String name) {
    return store.of(caller.organisation()).stream()
        .filter(picture -> picture.name().equals(name))
        .findFirst();
  }
}
