package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.carecert.exam.ExamBrowsers;
import org.carecert.exam.SessionSignals;
import org.carecert.exam.SittingSignals;
import org.carecert.exam.domain.BrowserKeys;
import org.carecert.exam.domain.CandidateSignals;
import org.carecert.exam.domain.SignalKind;
import org.carecert.exam.domain.SignalLine;
import org.carecert.shared.Require;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is noticed while people sit, and the browser in which they sit. */
@Path("/exam")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamSignalsResource {
  @Inject private SittingSignals sitting;
  @Inject private SessionSignals signals;
  @Inject private ExamBrowsers browsers;

  /** The page noticed something. */
  @POST
  @Path("/attempts/{code}/signals")
  @Operation(summary = "The sitting page noticed something; a signal for people, never a verdict")
  public SignalLine noticed(
      @PathParam("code") String code,
      @HeaderParam(ExamAttemptsResource.TOKEN) @Nullable String token,
      Noticed body) {
    body.check();
    return sitting.noticed(code, token, Objects.requireNonNull(body.kind), body.length());
  }

  /** What was noticed. */
  @GET
  @Path("/sessions/{code}/signals")
  @Operation(summary = "What was noticed in a session, by seat")
  public Signals of(@PathParam("code") String code) {
    return new Signals(signals.of(code));
  }

  /** The browser demanded. */
  @GET
  @Path("/sessions/{code}/browsers")
  @Operation(summary = "The keys of a Safe Exam Browser of which a session demands one")
  public Keys browsers(@PathParam("code") String code) {
    return Keys.of(browsers.of(code));
  }

  /** Demands a browser. */
  @PUT
  @Path("/sessions/{code}/browsers")
  @Operation(summary = "Demand a Safe Exam Browser by its keys; none = any browser")
  public Keys demand(@PathParam("code") String code, Keys body) {
    browsers.demand(code, body.keys());
    return Keys.of(browsers.of(code));
  }

  /**
   * Something that the page noticed.
   *
   * @param seconds how long it lasted; 0 if not given
   */
  @Schema(name = "ExamNoticed")
  public record Noticed(@Nullable SignalKind kind, @Nullable Integer seconds) {
    void check() {
      new Require().present("kind", kind).holds("seconds", length() >= 0).check();
    }

    int length() {
      return seconds == null ? 0 : seconds;
    }
  }

  /** What was noticed in a session. */
  @Schema(name = "ExamSignals")
  public record Signals(List<CandidateSignals> items) {}

  /** Keys of a Safe Exam Browser. */
  @Schema(name = "ExamBrowserKeys")
  public record Keys(@Nullable List<String> configKeys, @Nullable List<String> examKeys) {
    static Keys of(BrowserKeys keys) {
      return new Keys(
          keys.config().stream().sorted().toList(), keys.exam().stream().sorted().toList());
    }

    BrowserKeys keys() {
      return BrowserKeys.of(list(configKeys), list(examKeys));
    }

    private static List<String> list(@Nullable List<String> keys) {
      return keys == null ? List.of() : keys.stream().map(String::valueOf).toList();
    }
  }
}
