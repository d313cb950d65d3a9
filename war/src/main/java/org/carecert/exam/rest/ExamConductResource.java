package org.carecert.exam.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.carecert.exam.Arrangements;
import org.carecert.exam.DoorChecks;
import org.carecert.exam.Invigilators;
import org.carecert.exam.domain.Arrangement;
import org.carecert.exam.domain.Post;
import org.carecert.exam.domain.SeatLine;
import org.carecert.shared.Origin;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How an exam session is conducted: rooms, waves, invigilators, the check at the door. */
@Path("/exam/sessions/{code}")
@RequestScoped
@Tag(name = "exam")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExamConductResource {
  @Inject private Arrangements arrangements;
  @Inject private Invigilators invigilators;
  @Inject private DoorChecks door;
  @Inject private Origin origin;

  /** As it is. */
  @GET
  @Path("/arrangement")
  @Operation(summary = "Batch, rooms, waves and what is demanded, with the invigilators that lack")
  public ConductBodies.Arranged arrangement(@PathParam("code") String code) {
    Arrangement now = arrangements.of(code);
    return new ConductBodies.Arranged(
        now.batch(),
        now.conduct().identity(),
        now.identityReason(),
        now.conduct().waves(),
        now.conduct().waveSeconds(),
        now.rooms(),
        arrangements.lacking(code).stream()
            .map(refusal -> ExamAnswers.Reason.of(refusal, origin.language()))
            .toList());
  }

  /** Arranges it anew. */
  @PUT
  @Path("/arrangement")
  @Operation(summary = "Arrange batch, rooms, waves and what is demanded; before the window opens")
  public ConductBodies.Arranged arrange(
      @PathParam("code") String code, ConductBodies.ArrangementBody body) {
    arrangements.arrange(code, body.arrangement());
    return arrangement(code);
  }

  /** Who watches. */
  @GET
  @Path("/invigilators")
  @Operation(summary = "Who is named to watch the session, and where")
  public List<Post> invigilators(@PathParam("code") String code) {
    return invigilators.of(code);
  }

  /** Names who watches. */
  @PUT
  @Path("/invigilators")
  @Operation(summary = "Name these invigilators and no others")
  public List<Post> name(@PathParam("code") String code, ConductBodies.Named body) {
    invigilators.name(code, body.posts());
    return invigilators.of(code);
  }

  /** Who sits where. */
  @GET
  @Path("/seats")
  @Operation(summary = "Who sits where, and whether he was seen at the door")
  public List<SeatLine> seats(@PathParam("code") String code) {
    return door.seats(code);
  }

  /** Marks somebody at the door. */
  @POST
  @Path("/identity-checks")
  @Operation(summary = "Somebody was seen at the door with his document, or was not there")
  public List<SeatLine> check(@PathParam("code") String code, ConductBodies.Check body) {
    body.sound();
    door.check(code, String.valueOf(body.admission()), Objects.requireNonNull(body.seen()));
    return door.seats(code);
  }
}
