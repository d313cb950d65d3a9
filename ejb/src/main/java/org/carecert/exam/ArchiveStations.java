package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.carecert.exam.domain.Admission;
import org.carecert.exam.domain.ArchiveFile;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.PhotoWithdrawal;
import org.carecert.exam.domain.ReviewCard;
import org.carecert.exam.domain.StationEntry;
import org.carecert.exam.domain.StationPhoto;
import org.carecert.exam.store.PhotoStore;
import org.carecert.exam.store.SessionStore;
import org.carecert.exam.store.StationEntryStore;
import org.carecert.shared.Json;

/**
 * 档案考评记录柜台 (counter): every entry of assessors, every photo with its hash, and the plan of the
 * comprehensive review with who named its panel.
 */
@Stateless
@PermitAll
public class ArchiveStations {
  @Inject private StationEntryStore entries;
  @Inject private PhotoStore photos;
  @Inject private SessionStore sessions;
  @Inject private ReviewBook reviews;

  /** The lists, and the review's plan where there is one. */
  public List<ArchiveFile> files(ExamSession session) {
    Map<Long, String> seats =
        sessions.admissions(session.id()).stream()
            .collect(Collectors.toMap(Admission::personId, a -> String.valueOf(a.seat())));
    List<ArchiveFile> files = new ArrayList<>();
    reviews.of(session).map(this::review).ifPresent(files::add);
    files.add(
        ArchiveConduct.sheet(
            "4-试卷与成绩/考评记录.csv",
            List.of("座号", "站点", "考评员", "序号", "评分点", "得分", "整体评定", "编号", "登记"),
            entries.of(session.id()).stream().map(entry -> row(entry, seats)).toList()));
    files.add(photos(session, seats));
    return files;
  }

  private ArchiveFile review(ReviewBook.Review review) {
    return new ArchiveFile(
        "2-考评计划/综合评审.json",
        Json.text(new Panelled(reviews.card(review), review.panel().named()))
            .getBytes(StandardCharsets.UTF_8));
  }

  /** A review with who named its panel. */
  private record Panelled(ReviewCard review, String named) {}

  private static List<String> row(StationEntry entry, Map<Long, String> seats) {
    return List.of(
        seats.getOrDefault(entry.place().personId(), ""),
        entry.place().station(),
        String.valueOf(entry.place().assessorId()),
        String.valueOf(entry.seq()),
        entry.criterion(),
        Objects.toString(entry.points(), ""),
        Objects.toString(entry.rating(), ""),
        entry.code(),
        entry.written());
  }

  private ArchiveFile photos(ExamSession session, Map<Long, String> seats) {
    Map<Long, PhotoWithdrawal> withdrawals = photos.withdrawals(session.id());
    return ArchiveConduct.sheet(
        "4-试卷与成绩/现场照片.csv",
        List.of("座号", "站点", "考评员", "编号", "SHA-256", "登记", "撤回"),
        photos.of(session.id()).stream()
            .map(photo -> row(photo, seats, withdrawals.get(photo.id())))
            .toList());
  }

  private static List<String> row(
      StationPhoto photo,
      Map<Long, String> seats,
      @org.jspecify.annotations.Nullable PhotoWithdrawal withdrawn) {
    return List.of(
        seats.getOrDefault(photo.place().personId(), ""),
        photo.place().station(),
        String.valueOf(photo.place().assessorId()),
        photo.code(),
        photo.digest(),
        photo.written(),
        withdrawn == null ? "" : withdrawn.written());
  }
}
