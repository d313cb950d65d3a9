package org.carecert.exam.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.carecert.exam.domain.AccommodationDraft;
import org.carecert.exam.domain.Arrangement;
import org.carecert.exam.domain.CandidateRef;
import org.carecert.exam.domain.Conduct;
import org.carecert.exam.domain.EntryFactDraft;
import org.carecert.exam.domain.EntryFactKind;
import org.carecert.exam.domain.Post;
import org.carecert.exam.domain.RoomDraft;
import org.carecert.exam.domain.Schooled;
import org.carecert.identity.domain.DocumentType;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the conduct of an exam session is told. */
final class ConductBodies {
  private ConductBodies() {}

  private static int whole(@Nullable Integer value, int otherwise) {
    return value == null ? otherwise : value;
  }

  private static boolean yes(@Nullable Boolean value) {
    return value != null && value;
  }

  /** A room of a session. */
  @Schema(name = "ExamRoom")
  public record Room(
      @Nullable String name, @Nullable Integer capacity, @Nullable Integer seatsARow) {
    RoomDraft draft() {
      new Require()
          .text("rooms.name", name, 100)
          .present("rooms.capacity", capacity)
          .present("rooms.seatsARow", seatsARow)
          .check();
      return new RoomDraft(String.valueOf(name), whole(capacity, 0), whole(seatsARow, 0));
    }
  }

  /**
   * How a session is conducted; identity is seen at the door unless it is said that not, and why.
   */
  @Schema(name = "ExamArrangement")
  public record ArrangementBody(
      @Nullable String batch,
      @Nullable Boolean identity,
      @Nullable String identityReason,
      @Nullable Integer waves,
      @Nullable Integer waveSeconds,
      @Nullable List<Room> rooms) {
    Arrangement arrangement() {
      List<Room> all = rooms == null ? List.of() : rooms;
      new Require().holds("rooms", all.stream().allMatch(Objects::nonNull)).check();
      return new Arrangement(
          batch,
          new Conduct(identity == null || identity, whole(waves, 1), whole(waveSeconds, 0)),
          identityReason,
          all.stream().map(Room::draft).toList());
    }
  }

  /** A session's arrangement. */
  @Schema(name = "ExamArranged")
  public record Arranged(
      @Schema(nullable = true) @Nullable String batch,
      boolean identity,
      @Schema(nullable = true) @Nullable String identityReason,
      int waves,
      int waveSeconds,
      List<RoomDraft> rooms,
      List<ExamAnswers.Reason> lacking) {}

  /** Whether somebody was seen at the door. */
  @Schema(name = "ExamIdentityCheck")
  public record Check(@Nullable String admission, @Nullable Boolean seen) {
    void sound() {
      new Require().text("admission", admission, 40).present("seen", seen).check();
    }
  }

  /** An invigilator and his room. */
  @Schema(name = "ExamPost")
  public record PostBody(@Nullable String username, @Nullable Integer room) {}

  /** Invigilators and their rooms; 0 or no room = wherever they are needed. */
  @Schema(name = "ExamInvigilators")
  public record Named(@Nullable List<PostBody> invigilators) {
    List<Post> posts() {
      new Require().holds("invigilators", sound(invigilators)).check();
      return Objects.requireNonNull(invigilators).stream()
          .map(post -> new Post(String.valueOf(post.username()), whole(post.room(), 0)))
          .toList();
    }

    private static boolean sound(@Nullable List<PostBody> posts) {
      return posts != null
          && posts.size() <= 100
          && posts.stream()
              .allMatch(
                  post ->
                      post != null
                          && post.username() != null
                          && whole(post.room(), 0) >= 0
                          && whole(post.room(), 0) <= 1000);
    }
  }

  /** An accommodation to be proposed. */
  @Schema(name = "ExamNewAccommodation")
  public record NewAccommodation(
      @Nullable String name,
      @Nullable DocumentType documentType,
      @Nullable String documentNumber,
      @Nullable Integer extraPercent,
      @Nullable Integer extraMinutes,
      @Nullable Boolean largeType,
      @Nullable Boolean screenReader,
      @Nullable Boolean korean,
      @Nullable String evidence,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {
    CandidateRef who() {
      return new CandidateRef(name, documentType, documentNumber);
    }

    AccommodationDraft draft() {
      new Require()
          .text("evidence", evidence, 200)
          .present("validFrom", validFrom)
          .holds("validFrom", sensible(validFrom, 2000))
          .holds("validTo", sensible(validTo, 2000))
          .check();
      return new AccommodationDraft(
          whole(extraPercent, 0),
          whole(extraMinutes, 0),
          yes(largeType),
          yes(screenReader),
          yes(korean),
          String.valueOf(evidence),
          Objects.requireNonNull(validFrom),
          validTo);
    }

    static boolean sensible(@Nullable LocalDate day, int earliest) {
      return day == null || (day.getYear() >= earliest && day.getYear() <= 2200);
    }
  }

  /** What somebody showed for an entry condition. */
  @Schema(name = "ExamNewEntryFact")
  public record NewFact(
      @Nullable String name,
      @Nullable DocumentType documentType,
      @Nullable String documentNumber,
      @Nullable EntryFactKind kind,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      @Nullable Integer level,
      @Nullable Schooled schooling,
      @Nullable List<String> occupations,
      @Nullable String evidence) {
    CandidateRef who() {
      return new CandidateRef(name, documentType, documentNumber);
    }

    EntryFactDraft draft() {
      new Require()
          .present("kind", kind)
          .present("since", since)
          .holds("since", NewAccommodation.sensible(since, 1950))
          .holds("until", NewAccommodation.sensible(until, 1950))
          .holds("level", level == null || (level >= 1 && level <= 5))
          .present("occupations", occupations)
          .holds("occupations", named(occupations))
          .text("evidence", evidence, 200)
          .check();
      return new EntryFactDraft(
          Objects.requireNonNull(kind),
          Objects.requireNonNull(since),
          until,
          level,
          schooling,
          Objects.requireNonNull(occupations),
          String.valueOf(evidence));
    }

    private static boolean named(@Nullable List<String> occupations) {
      return occupations == null
          || (occupations.size() <= 20
              && occupations.stream().allMatch(code -> code != null && code.length() <= 20));
    }
  }

  /** An assessor or invigilator is a relative of a person. */
  @Schema(name = "ExamRelation")
  public record Relation(
      @Nullable String username,
      @Nullable String name,
      @Nullable DocumentType documentType,
      @Nullable String documentNumber,
      @Nullable String note) {
    CandidateRef who() {
      return new CandidateRef(name, documentType, documentNumber);
    }
  }

  /** Why something ends. */
  @Schema(name = "ExamEndReason")
  public record Ending(@Nullable String reason) {
    String why() {
      new Require().text("reason", reason, 200).check();
      return String.valueOf(reason);
    }
  }
}
