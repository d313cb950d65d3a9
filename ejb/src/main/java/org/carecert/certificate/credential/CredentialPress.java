package org.carecert.certificate.credential;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carecert.shared.CityClock;
import org.carecert.shared.Digests;
import org.carecert.shared.Json;

/**
 * 凭证签印: signs what is said of a thing with a Data Integrity proof of the suite {@code
 * eddsa-rdfc-2022} (W3C Data Integrity EdDSA Cryptosuites 1.0, §3.2). The statements that are
 * signed come from the same words as the JSON; nothing is fetched.
 */
public final class CredentialPress {
  private final CredentialKey key;

  /** Signs with this key. */
  public CredentialPress(CredentialKey key) {
    this.key = key;
  }

  /** The credential of a certificate. */
  public String achievement(Claim claim, Instant made) {
    return signed(Achievements.of(claim), claim.issuer(), made);
  }

  /** The list of those in one state. */
  public String statusList(StatusList list, Instant made) {
    return signed(list.credential(), list.issuer(), made);
  }

  private String signed(Document document, Issuer issuer, Instant made) {
    Thing proof = options(made, issuer.method(key.multibase()));
    byte[] both = Arrays.copyOf(digest(proof), 64);
    System.arraycopy(digest(document.root()), 0, both, 32, 32);
    Map<String, Object> shown = proof.json();
    shown.put("proofValue", Base58.multibase(key.sign(both)));
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("@context", document.context());
    whole.putAll(document.root().json());
    whole.put("proof", List.of(shown));
    return Json.text(whole);
  }

  /** What is told of a proof before it is there, and signed with the rest. */
  static Thing options(Instant made, String method) {
    return Thing.nameless()
        .kind(Kind.PROOF)
        .say(Term.CRYPTOSUITE, "eddsa-rdfc-2022")
        .say(Term.CREATED, time(made))
        .say(Term.VERIFICATION_METHOD, Thing.link(method))
        .say(Term.PROOF_PURPOSE, Thing.word("assertionMethod", Term.SECURITY + "assertionMethod"));
  }

  private static byte[] digest(Thing thing) {
    return Digests.sha256(NQuads.canonical(thing).getBytes(StandardCharsets.UTF_8));
  }

  /** A moment as credentials write it. */
  static String time(Instant moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        OffsetDateTime.ofInstant(moment, CityClock.ZONE).truncatedTo(ChronoUnit.SECONDS));
  }
}
