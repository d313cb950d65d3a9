package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.carecert.exam.domain.Attempt;
import org.carecert.exam.domain.PaperPicture;
import org.carecert.exam.domain.PaperQuestion;
import org.carecert.exam.domain.PictureContent;
import org.carecert.exam.store.AttemptStore;
import org.carecert.exam.store.OpenForms;
import org.carecert.exam.store.OpenPictures;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.jspecify.annotations.Nullable;

/** 试卷图片: the desk that gives the pictures of a paper to who sits it, and no others. */
@Stateless
public class PaperPictures {
  @Inject private AttemptStore attempts;
  @Inject private OpenForms forms;
  @Inject private OpenPictures pictures;
  @Inject private TokenGate gate;
  @Inject private Clock clock;

  /**
   * A picture of the attempt's paper, by its digest.
   *
   * @throws Refused TOKEN_INVALID, BROWSER_NOT_ADMITTED; NOT_FOUND for what is not on this paper
   */
  @PermitAll
  public PictureContent one(String attemptCode, @Nullable String token, String digest) {
    gate.asks(attemptCode, token, clock.instant());
    return attempts
        .byCode(attemptCode)
        .filter(attempt -> shows(attempt, digest))
        .flatMap(attempt -> pictures.of(digest))
        .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }

  private boolean shows(Attempt attempt, String digest) {
    return forms.of(attempt.formId()).chinese().questions().stream()
        .map(PaperQuestion::picture)
        .anyMatch(picture -> shows(picture, digest));
  }

  private static boolean shows(@Nullable PaperPicture picture, String digest) {
    return picture != null && picture.digest().equals(digest);
  }
}
