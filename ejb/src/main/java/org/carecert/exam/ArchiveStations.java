package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.carecert.exam.domain.ArchiveFile;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.ReviewCard;
import org.carecert.exam.store.PhotoStore;
import org.carecert.shared.Json;

/**
 * 档案考评附件柜台 (counter): the photos of stations, withdrawn ones too, everybody's way through the
 * stations, and the plan of the comprehensive review.
 */
@Stateless
@PermitAll
public class ArchiveStations {
  @Inject private PhotoStore photos;
  @Inject private ReviewBook reviews;
  @Inject private StationLots lots;

  /** The photos, each read when it is packed, and the review's plan where there is one. */
  public List<ArchiveFile> files(ExamSession session) {
    List<ArchiveFile> files = new ArrayList<>();
    reviews.of(session).map(this::review).ifPresent(files::add);
    photos
        .of(session.id())
        .forEach(
            photo ->
                files.add(
                    new ArchiveFile(
                        "4-试卷与成绩/现场照片/" + photo.code() + ".jpg",
                        () -> photos.content(photo.id()).orElseThrow().bytes())));
    files.add(rotation(session));
    return files;
  }

  private ArchiveFile rotation(ExamSession session) {
    return ArchiveConduct.sheet(
        "4-试卷与成绩/操作轮转表.csv",
        List.of("座号", "组", "站点顺序"),
        lots.turns(session).stream()
            .map(
                turn ->
                    List.of(
                        String.valueOf(turn.seat()),
                        String.valueOf(turn.group()),
                        String.join(" → ", turn.stations())))
            .toList());
  }

  private ArchiveFile review(ReviewBook.Review review) {
    return new ArchiveFile(
        "2-考评计划/综合评审.json",
        Json.text(new Panelled(reviews.card(review))).getBytes(StandardCharsets.UTF_8));
  }

  /** A review as it was planned. */
  private record Panelled(ReviewCard review) {}
}
