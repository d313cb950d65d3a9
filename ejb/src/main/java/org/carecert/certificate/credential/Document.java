package org.carecert.certificate.credential;

import java.util.List;

/**
 * 待签文件: what is to be signed, with the contexts that give its words their meaning (JSON-LD 1.1).
 */
record Document(List<Object> context, Thing root) {
  /** The context of every credential (W3C Verifiable Credentials 2.0). */
  static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";

  /** The one of Open Badges 3.0. */
  static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

  Document {
    context = List.copyOf(context);
  }
}
