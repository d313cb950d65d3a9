package org.carecert.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.exam.domain.ArchiveFile;
import org.carecert.exam.domain.ExamLot;
import org.carecert.exam.domain.ExamSession;
import org.carecert.exam.domain.LotLine;
import org.carecert.exam.domain.ReviewCard;
import org.carecert.exam.store.PhotoStore;
import org.carecert.identity.Officers;
import org.carecert.identity.domain.Caller;
import org.carecert.shared.Json;

/**
 * 档案考评附件柜台 (counter): the photos of stations, withdrawn ones too, the lot with the lead that it
 * drew, everybody's way through the stations, and the plan of the comprehensive review.
 */
@Stateless
@PermitAll
public class ArchiveStations {
  @Inject private PhotoStore photos;
  @Inject private ReviewBook reviews;
  @Inject private StationLots lots;
  @Inject private Officers officers;

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
    files.add(lot(session));
    files.add(rotation(session));
    return files;
  }

  // With the numbers of the accounts, from which the lead is drawn again.
  private ArchiveFile lot(ExamSession session) {
    return ArchiveConduct.sheet(
        "4-试卷与成绩/抽签.csv",
        List.of("抽签种子", "抽签时座号至", "抽签人", "抽签", "组长", "组长次序"),
        lots.of(session).map(lot -> List.of(row(session, lot))).orElse(List.of()));
  }

  private List<String> row(ExamSession session, ExamLot lot) {
    List<Long> order = lots.order(session);
    Set<Long> accounts = new HashSet<>(order);
    accounts.add(lot.drawnBy());
    Map<Long, Caller> known = officers.of(accounts);
    LotLine line = lot.line(name(known, lot.drawnBy()), true);
    return List.of(
        String.valueOf(line.seed()),
        String.valueOf(line.seats()),
        line.officer(),
        line.drawnAt().toString(),
        order.stream().findFirst().map(lead -> name(known, lead)).orElse(""),
        order.stream()
            .map(each -> each + " " + name(known, each))
            .collect(Collectors.joining(" → ")));
  }

  private static String name(Map<Long, Caller> known, long account) {
    Caller caller = known.get(account);
    return caller == null ? "#" + account : caller.displayName();
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
