package org.carecert.certificate.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.carecert.shared.CityClock;

/**
 * 副本记录: when a holder fetched his file, and what it was worth then.
 *
 * @param by the user name of the account
 * @param validity what the certificate was worth at that time; it may be worth less by now
 */
public record FetchedLine(
    String code, String number, String by, Instant fetchedAt, Validity validity, FileDigest file) {
  /** The same as headers beside the file, for programs (RFC 9530 for the digest). */
  public Map<String, String> headers() {
    byte[] digest = HexFormat.of().parseHex(file.sha256());
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
    headers.put(
        "Certificate-Fetched-At",
        String.valueOf(OffsetDateTime.ofInstant(fetchedAt, CityClock.ZONE)));
    headers.put("Certificate-Validity", validity.name());
    return headers;
  }
}
