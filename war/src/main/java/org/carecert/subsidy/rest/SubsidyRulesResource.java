package org.carecert.subsidy.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.carecert.home.rest.Idempotent;
import org.carecert.subsidy.Rules;
import org.carecert.subsidy.Shortage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dated rules and the list of shortage occupations, kept by two officers. */
@Path("/subsidies")
@RequestScoped
@Tag(name = "subsidy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubsidyRulesResource {
  @Inject private Rules rules;
  @Inject private Shortage shortage;

  /** Every rule. */
  @GET
  @Path("/rules")
  @Operation(summary = "Every subsidy rule with its dates, source and state")
  public RuleBodies.Rules rules() {
    return RuleBodies.Rules.of(rules.all());
  }

  /** One rule. */
  @GET
  @Path("/rules/{id}")
  @Operation(summary = "One subsidy rule")
  public RuleBodies.Rule rule(@PathParam("id") String id) {
    return RuleBodies.Rule.of(rules.rule(id));
  }

  /** Proposes a rule. */
  @POST
  @Path("/rules")
  @Idempotent
  @Operation(summary = "Propose a rule; it counts for nothing until a second officer confirms it")
  @APIResponse(
      responseCode = "201",
      description = "Proposed",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RuleBodies.Rule.class)))
  public Response propose(RuleBodies.Proposal body) {
    return Response.status(Response.Status.CREATED)
        .entity(RuleBodies.Rule.of(rules.propose(body.rule())))
        .build();
  }

  /** Confirms a rule. */
  @POST
  @Path("/rules/{id}/confirm")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Put a proposed rule in force, as another officer than its proposer")
  public RuleBodies.Rule confirm(@PathParam("id") String id) {
    return RuleBodies.Rule.of(rules.confirm(id));
  }

  /** Drops a proposal. */
  @POST
  @Path("/rules/{id}/dismiss")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Drop a proposed rule, as another officer than its proposer")
  public RuleBodies.Rule dismiss(@PathParam("id") String id) {
    return RuleBodies.Rule.of(rules.dismiss(id));
  }

  /** The shortage list. */
  @GET
  @Path("/shortage-occupations")
  @Operation(summary = "The dated list of shortage occupations")
  public RuleBodies.Entries shortage() {
    return RuleBodies.Entries.of(shortage.all());
  }

  /** Proposes an entry. */
  @POST
  @Path("/shortage-occupations")
  @Idempotent
  @Operation(summary = "Propose an occupation for the shortage list")
  @APIResponse(
      responseCode = "201",
      description = "Proposed",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RuleBodies.Entry.class)))
  public Response proposeShortage(RuleBodies.NewEntry body) {
    return Response.status(Response.Status.CREATED)
        .entity(RuleBodies.Entry.of(shortage.propose(body.entry())))
        .build();
  }

  /** Confirms an entry. */
  @POST
  @Path("/shortage-occupations/{id}/confirm")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Put a proposed entry in force, as another officer than its proposer")
  public RuleBodies.Entry confirmShortage(@PathParam("id") String id) {
    return RuleBodies.Entry.of(shortage.confirm(id));
  }

  /** Drops an entry. */
  @POST
  @Path("/shortage-occupations/{id}/dismiss")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Drop a proposed entry, as another officer than its proposer")
  public RuleBodies.Entry dismissShortage(@PathParam("id") String id) {
    return RuleBodies.Entry.of(shortage.dismiss(id));
  }
}
