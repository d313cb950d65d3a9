package org.carecert.certificate.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.carecert.certificate.IssuerFiles;
import org.carecert.shared.Digests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What issuers of credentials publish: their keys, and the lists of states. */
@Path("/certificates/issuers")
@RequestScoped
@Tag(name = "certificate")
@Produces(MediaType.APPLICATION_JSON)
public class IssuersResource {
  private static final int LIST_SECONDS = 60;
  private static final int KEYS_SECONDS = 3600;

  @Inject private IssuerFiles files;

  /** An issuer's keys. */
  @GET
  @Path("/{code}")
  @Operation(summary = "Every key by which an issuer signs or signed (W3C Controlled Identifiers)")
  @APIResponse(
      responseCode = "200",
      description = "The controller document",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Controller.class)))
  public Response controller(@PathParam("code") String code) {
    Map<String, Object> document = files.controller(code);
    return Response.ok(document)
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + KEYS_SECONDS)
        .build();
  }

  /** A list of states. */
  @GET
  @Path("/{code}/status/{purpose}")
  @Operation(
      summary = "What an issuer revoked or suspended (W3C Bitstring Status List), itself signed")
  @APIResponse(
      responseCode = "200",
      description = "The list, as a verifiable credential",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SignedList.class)))
  @APIResponse(responseCode = "304", description = "The list is as it was")
  public Response statusList(
      @PathParam("code") String code,
      @PathParam("purpose") String purpose,
      @Context Request request) {
    byte[] list = files.statusList(code, purpose).getBytes(StandardCharsets.UTF_8);
    EntityTag tag = new EntityTag(Digests.sha256Hex(list));
    Response.ResponseBuilder same = request.evaluatePreconditions(tag);
    return (same == null ? Response.ok(list) : same)
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + LIST_SECONDS)
        .build();
  }

  /** A controller document. */
  @Schema(name = "IssuerKeys")
  public record Controller(
      @JsonProperty("@context") List<String> context,
      String id,
      List<Method> verificationMethod,
      List<String> assertionMethod) {
    public Controller {
      context = List.copyOf(context);
      verificationMethod = List.copyOf(verificationMethod);
      assertionMethod = List.copyOf(assertionMethod);
    }
  }

  /** One key. */
  @Schema(name = "IssuerKey")
  public record Method(String id, String type, String controller, String publicKeyMultibase) {}

  /** A list of states, as it is signed. */
  @Schema(name = "StatusListCredential")
  public record SignedList(
      @JsonProperty("@context") List<String> context,
      String id,
      List<String> type,
      String issuer,
      String validFrom,
      String validUntil,
      Bits credentialSubject,
      List<Proof> proof) {
    public SignedList {
      context = List.copyOf(context);
      type = List.copyOf(type);
      proof = List.copyOf(proof);
    }
  }

  /** The bits. */
  @Schema(name = "StatusList")
  public record Bits(String id, String type, String statusPurpose, String encodedList) {}

  /** A Data Integrity proof. */
  @Schema(name = "CredentialProof")
  public record Proof(
      String type,
      String cryptosuite,
      String created,
      String verificationMethod,
      String proofPurpose,
      String proofValue) {}
}
