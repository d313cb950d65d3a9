package org.carecert.certificate.credential;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.carecert.certificate.domain.StatusPurpose;

/**
 * 状态列表: the states of an issuer's certificates as one bit each (W3C Bitstring Status List 1.0). A
 * place is drawn at random among many, so that it tells nothing of its certificate.
 *
 * @param day the beginning of the day it is of; it is good until the end of the next
 * @param marked the places whose bit is set
 */
public record StatusList(
    Issuer issuer, StatusPurpose purpose, Instant day, Collection<Integer> marked) {
  /** How many places there are. */
  public static final int PLACES = 1 << 20;

  private static final Duration GOOD = Duration.ofDays(2);

  public StatusList {
    marked = List.copyOf(marked);
  }

  /** What is signed of it. */
  Document credential() {
    String id = issuer.list(purpose);
    Thing list =
        Thing.at(id + "#list")
            .kind(Kind.STATUS_LIST)
            .say(Term.STATUS_PURPOSE, purpose.word())
            .say(Term.ENCODED_LIST, encoded());
    Thing root =
        Thing.at(id)
            .kinds(Kind.VERIFIABLE_CREDENTIAL, Kind.STATUS_LIST_CREDENTIAL)
            .say(Term.ISSUER, Thing.link(issuer.id()))
            .say(Term.VALID_FROM, CredentialPress.time(day))
            .say(Term.VALID_UNTIL, CredentialPress.time(day.plus(GOOD)))
            .say(Term.CREDENTIAL_SUBJECT, list);
    return new Document(List.of(Document.CREDENTIALS), root);
  }

  private String encoded() {
    byte[] bits = new byte[PLACES / 8];
    // The first place is the leftmost bit.
    marked.forEach(place -> bits[place / 8] |= (byte) (0x80 >>> (place % 8)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
  }
}
