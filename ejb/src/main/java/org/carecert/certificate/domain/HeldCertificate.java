package org.carecert.certificate.domain;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 持有的证书: a certificate as other features see it.
 *
 * @param post the code of the post a post training is for
 * @param expiresOn the last good day, or null
 * @param events everything said about it, in the order of recording
 * @param lineage whose place it took
 */
public record HeldCertificate(
    long id,
    String number,
    CertificateKind kind,
    @Nullable String occupation,
    @Nullable Integer level,
    @Nullable String post,
    String issuerName,
    @Nullable Long issuerId,
    LocalDate issuedOn,
    @Nullable LocalDate expiresOn,
    String verificationCode,
    CertificateOrigin origin,
    List<StateEvent> events,
    Lineage lineage) {
  public HeldCertificate {
    events = List.copyOf(events);
  }

  /** What it certifies, as a part of an address: occupation and level, post or ability. */
  public String achieved() {
    String what = Objects.requireNonNullElse(post, String.valueOf(occupation));
    return URLEncoder.encode(level == null ? what : what + "-" + level, StandardCharsets.UTF_8);
  }

  /** One that took nobody's place. */
  public HeldCertificate(
      long id,
      String number,
      CertificateKind kind,
      @Nullable String occupation,
      @Nullable Integer level,
      @Nullable String post,
      String issuerName,
      @Nullable Long issuerId,
      LocalDate issuedOn,
      @Nullable LocalDate expiresOn,
      String verificationCode,
      CertificateOrigin origin,
      List<StateEvent> events) {
    this(
        id,
        number,
        kind,
        occupation,
        level,
        post,
        issuerName,
        issuerId,
        issuedOn,
        expiresOn,
        verificationCode,
        origin,
        events,
        new Lineage(id, null));
  }

  /**
   * What it is worth on a day by its events: a final state wins from its day on, else what was
   * recorded last. Empty before its first day. Expiry is not an event: see {@code expiresOn}.
   */
  public Optional<CertificateState> stateOn(LocalDate asOf) {
    return eventOn(asOf).map(StateEvent::state);
  }

  /** Whether another certificate took its place, whatever day is asked about. */
  public boolean superseded() {
    return events.stream().anyMatch(event -> event.state() == CertificateState.SUPERSEDED);
  }

  /** When it was recorded: what is said first is said in that moment. */
  public Instant recordedAt() {
    return events.stream().map(StateEvent::recordedAt).findFirst().orElse(Instant.EPOCH);
  }

  /** Whether it is valid on a day, by its events and its last good day. */
  public boolean goodOn(LocalDate day) {
    return stateOn(day).filter(state -> state == CertificateState.VALID).isPresent()
        && (expiresOn == null || !day.isAfter(expiresOn));
  }

  /** The event that decides its state on a day. */
  public Optional<StateEvent> eventOn(LocalDate asOf) {
    List<StateEvent> begun = events.stream().filter(e -> !e.from().isAfter(asOf)).toList();
    return begun.stream()
        .filter(e -> e.state().last())
        .min(Comparator.comparing(StateEvent::from))
        .or(() -> begun.isEmpty() ? Optional.empty() : Optional.of(begun.get(begun.size() - 1)));
  }
}
