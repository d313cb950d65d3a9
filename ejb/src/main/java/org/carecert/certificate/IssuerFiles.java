package org.carecert.certificate;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carecert.certificate.credential.CredentialKey;
import org.carecert.certificate.credential.CredentialPress;
import org.carecert.certificate.credential.Issuer;
import org.carecert.certificate.credential.StatusList;
import org.carecert.certificate.domain.CertificateState;
import org.carecert.certificate.domain.HeldCertificate;
import org.carecert.certificate.domain.StateEvent;
import org.carecert.certificate.domain.StatusPurpose;
import org.carecert.certificate.store.CertificateStore;
import org.carecert.certificate.store.StatusPlaces;
import org.carecert.organisation.Bodies;
import org.carecert.organisation.domain.BodyCard;
import org.carecert.shared.CityClock;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;

/**
 * 发证机构公开文件: what anybody needs to check a credential by himself: the keys of its issuer, and the
 * lists of what was revoked or suspended, as the ledger says it in this moment.
 */
@Stateless
public class IssuerFiles {
  @Inject private Bodies bodies;
  @Inject private CertificateStore certificates;
  @Inject private StatusPlaces places;
  @Inject private Clock clock;

  private CredentialPress press;

  @PostConstruct
  void open() {
    press = new CredentialPress(CredentialKey.kept());
  }

  /** The controller document of an issuer: every key by which it signs or signed. */
  @PermitAll
  public Map<String, Object> controller(String code) {
    return Issuer.of(body(code).code()).controller(CredentialKey.listed());
  }

  /** The public halves of all keys by which credentials and lists are signed. */
  @PermitAll
  public List<String> keys() {
    return CredentialKey.listed();
  }

  /**
   * A signed list of states of an issuer. As long as nothing changes, it is the same all day, byte
   * for byte.
   */
  @PermitAll
  public String statusList(String code, String purposeWord) {
    BodyCard body = body(code);
    StatusPurpose purpose =
        StatusPurpose.of(purposeWord).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    Instant now = clock.instant();
    LocalDate today = CityClock.dayOf(now);
    Instant day = today.atStartOfDay(CityClock.ZONE).toInstant();
    Map<Long, Integer> placed = places.toldOf(body.id());
    List<HeldCertificate> told = certificates.told(certificates.all(placed.keySet()), now);
    List<Integer> marked =
        told.stream()
            .filter(held -> purpose.marks(held.stateOn(today).orElse(CertificateState.VALID)))
            .map(held -> placed.getOrDefault(held.id(), -1))
            .sorted()
            .toList();
    return press.statusList(
        new StatusList(Issuer.of(body.code()), purpose, day, marked), lastTold(told, day));
  }

  private static Instant lastTold(List<HeldCertificate> told, Instant day) {
    return Stream.concat(
            Stream.of(day),
            told.stream().flatMap(held -> held.events().stream()).map(StateEvent::recordedAt))
        .max(Instant::compareTo)
        .orElse(day);
  }

  private BodyCard body(String code) {
    return bodies.byCode(code).orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
  }
}
