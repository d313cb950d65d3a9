package org.carecert.training.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carecert.shared.Require;
import org.carecert.training.Learning;
import org.carecert.training.LearningBeats;
import org.carecert.training.domain.LearningAnswer;
import org.carecert.training.domain.LearningLesson;
import org.carecert.training.domain.LearningOverview;
import org.carecert.training.domain.LearningPass;
import org.carecert.training.domain.LearningStep;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Learning online: my course, begin a lesson, signs of life. */
@Path("/learning")
@RequestScoped
@Tag(name = "training")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LearningResource {
  @Inject private Learning learning;
  @Inject private LearningBeats beats;

  /** My course. */
  @GET
  @Operation(summary = "My course: hours, what is missing, lessons and progress")
  public LearningOverview overview() {
    return learning.overview();
  }

  /** One lesson of my course. */
  @GET
  @Path("/{lesson}")
  @Operation(summary = "One lesson of my course, with its texts")
  public LearningLesson lesson(@PathParam("lesson") String lesson) {
    return learning.lesson(lesson);
  }

  /** Begins a lesson or goes on with it; a session that is open elsewhere ends. */
  @POST
  @Path("/{lesson}/begin")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Begin a lesson or go on with it; a session open elsewhere ends")
  public LearningPass begin(@PathParam("lesson") String lesson) {
    return learning.begin(lesson);
  }

  /** A sign of life; the time between two of them is what counts. */
  @POST
  @Path("/{session}/beats")
  @Operation(summary = "A sign of life of a begun lesson, with the session's Learning-Token")
  public LearningStep beat(
      @PathParam("session") String session,
      @HeaderParam("Learning-Token") @Nullable String token,
      Beat beat) {
    new Require().present("playing", beat == null ? null : beat.playing()).check();
    return beats.beat(session, token, beat.sign());
  }

  /**
   * A sign of life.
   *
   * @param playing whether the lesson is played or read, and seen
   * @param answer to the open question
   * @param position of the video in seconds, for resuming only; it credits nothing
   */
  @Schema(name = "LearningBeat")
  public record Beat(
      @Schema(required = true) @Nullable Boolean playing,
      @Schema(nullable = true) @Nullable Answer answer,
      @Schema(nullable = true) @Nullable Integer position) {

    LearningBeats.Sign sign() {
      return new LearningBeats.Sign(
          Boolean.TRUE.equals(playing), answer == null ? null : answer.chosen(), position);
    }
  }

  /** The choice that was made for a question. */
  @Schema(name = "LearningBeatAnswer")
  public record Answer(@Nullable String question, @Nullable Integer choice) {

    LearningAnswer chosen() {
      new Require()
          .text("answer.question", question, 40)
          .between("answer.choice", choice, 0, 20)
          .check();
      return new LearningAnswer(String.valueOf(question), choice == null ? -1 : choice);
    }
  }
}
