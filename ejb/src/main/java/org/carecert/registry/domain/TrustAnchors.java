package org.carecert.registry.domain;

import java.util.List;

/**
 * 信任锚: whom somebody has to trust who checks a certificate without us (《电子签名法》 art. 13).
 *
 * @param format of this file
 * @param address of the house
 * @param authorities certificates above the keys of papers, DER in Base64
 * @param credentialKeys keys of credentials and lists of states, as Multikeys
 * @param logKeys keys of the log, as signed notes name them
 */
public record TrustAnchors(
    String format,
    String address,
    List<String> authorities,
    List<String> credentialKeys,
    List<String> logKeys) {
  /** The format that is written now. */
  public static final String FORMAT = "carecert-anchors-1";

  public TrustAnchors {
    authorities = List.copyOf(authorities);
    credentialKeys = List.copyOf(credentialKeys);
    logKeys = List.copyOf(logKeys);
  }
}
