package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carecert.exam.Console;
import org.carecert.exam.Invigilation;
import org.carecert.exam.domain.ConsoleView;
import org.carecert.exam.domain.TimeReport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What who watches an exam session does: for one candidate (his admission) or for all who sit. */
@Path("/exam/sessions/{code}")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamWatchResource {
  @Inject private Invigilation invigilation;
  @Inject private Console console;

  /** Pauses. */
  @POST
  @Path("/pauses")
  @Operation(summary = "Pause: no answer is taken and no time runs until it goes on")
  public TimeReport pause(@PathParam("code") String code, WatchBodies.Reasoned body) {
    return invigilation.pause(code, body.whom(), body.why());
  }

  /** Goes on. */
  @POST
  @Path("/resumptions")
  @Operation(summary = "Go on after a pause; what ran meanwhile is given back exactly")
  public TimeReport resume(@PathParam("code") String code, WatchBodies.Meant body) {
    return invigilation.resume(code, body.whom());
  }

  /** Extends. */
  @POST
  @Path("/extensions")
  @Operation(summary = "Give more minutes")
  public TimeReport extend(@PathParam("code") String code, WatchBodies.Extension body) {
    return invigilation.extend(code, body.whom(), body.checkedMinutes(), body.why());
  }

  /** Declares an outage. */
  @POST
  @Path("/outages")
  @Operation(summary = "Declare an outage that is over; everybody concerned gets what he lost")
  public TimeReport outage(@PathParam("code") String code, WatchBodies.OutageBody body) {
    return invigilation.outage(code, body.outage());
  }

  /** Gives again. */
  @POST
  @Path("/outages/{incident}/restore")
  @Operation(summary = "Give an outage's time to who has not got it yet; nobody gets it twice")
  public TimeReport restore(
      @PathParam("code") String code, @PathParam("incident") String incident) {
    return invigilation.restore(code, incident);
  }

  /** Lets a candidate move. */
  @POST
  @Path("/moves")
  @Operation(summary = "Let one candidate go on at another machine: the next device is expected")
  public TimeReport move(@PathParam("code") String code, WatchBodies.Reasoned body) {
    return invigilation.move(code, body.one(), body.why());
  }

  /** Gives papers back. */
  @POST
  @Path("/reopenings")
  @Operation(
      summary =
          "Give papers back that the bell took in a declared outage, with their time: one, those of"
              + " a room, or all")
  public TimeReport reopen(@PathParam("code") String code, WatchBodies.Reasoned body) {
    return invigilation.reopen(code, body.whom(), body.why());
  }

  /** Who sits, as who watches sees it. */
  @GET
  @Path("/console")
  @Operation(summary = "Who is there, what was acknowledged, what happened; now")
  public ConsoleView console(@PathParam("code") String code) {
    return console.view(code);
  }

  /** Ends. */
  @POST
  @Path("/endings")
  @Operation(
      summary =
          "End attempts; what was answered counts. Of a room or of all: nobody starts any more")
  public TimeReport end(@PathParam("code") String code, WatchBodies.Reasoned body) {
    return invigilation.end(code, body.whom(), body.why());
  }

  /** Takes back. */
  @POST
  @Path("/endings/withdrawals")
  @Operation(
      summary =
          "Take back that the exam of a room, or of all, was ended: who had not started may start")
  public TimeReport lift(@PathParam("code") String code, WatchBodies.Lift body) {
    return invigilation.lift(code, body.room(), body.why());
  }
}
