package org.carecert.home.rest;

import java.util.List;

/** Calls that need no token; the description of the API says so, and a test holds the list true. */
public final class PublicPaths {
  /** Method and path template below {@code /api/v1}. */
  public static final List<String> LIST =
      List.of(
          "GET /health",
          "GET /health/alive",
          "GET /keys",
          "GET /keys/anchors",
          "GET /audit/log/checkpoint",
          "GET /audit/log/consistency/{from}/{to}",
          // The code of the QR stands for the certificate.
          "GET /certificates/log-proofs/{code}",
          "POST /tokens",
          // The code on the slip stands for the caller.
          "POST /accounts/activation",
          // Known by the signed token of the session, sent as Learning-Token.
          "POST /learning/{session}/beats",
          "POST /certificates/check",
          "GET /certificates/issuers/{code}",
          "GET /certificates/issuers/{code}/status/{purpose}",
          // An attempt's own signed token (header Attempt-Token) stands for the caller.
          "GET /exam/attempts/{code}",
          "GET /exam/attempts/{code}/time",
          "GET /exam/attempts/{code}/pictures/{digest}",
          "POST /exam/attempts/{code}/responses",
          "PUT /exam/attempts/{code}/responses",
          "POST /exam/answers",
          "POST /exam/attempts/{code}/signals",
          "POST /exam/attempts/{code}/waiting",
          "POST /exam/attempts/{code}/hand-in",
          "GET /filings/directory",
          "GET /subsidies/publicity");

  private PublicPaths() {}
}
