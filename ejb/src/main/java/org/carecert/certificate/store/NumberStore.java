package org.carecert.certificate.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The register of numbers: taken once, then used or void, never again free. */
@Dependent
public class NumberStore {
  @PersistenceContext private EntityManager em;

  /** Registers the number of an imported certificate; false if the number was ever known before. */
  public boolean registerImported(String number, Instant at) {
    return em.createNativeQuery(
                "insert into certificate_number (number, fate, taken_at) values (?1, 'USED', ?2)"
                    + " on conflict (number) do nothing")
            .setParameter(1, number)
            .setParameter(2, at.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  /** The next serial of a series; its row stays locked until the transaction ends. */
  public long nextSerial(String series) {
    Number serial =
        (Number)
            em.createNativeQuery(
                    "insert into certificate_series (series, last) values (?1, 1)"
                        + " on conflict (series) do update set last = certificate_series.last + 1"
                        + " returning last")
                .setParameter(1, series)
                .getSingleResult();
    return serial.longValue();
  }

  /** Registers a number as taken; false if it is known already (an imported one). */
  public boolean take(String number, String series, long serial, Instant at) {
    return em.createNativeQuery(
                "insert into certificate_number (number, series, serial, fate, taken_at)"
                    + " values (?1, ?2, ?3, 'TAKEN', ?4) on conflict (number) do nothing")
            .setParameter(1, number)
            .setParameter(2, series)
            .setParameter(3, serial)
            .setParameter(4, at.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  /** A taken number becomes a certificate's. False if it is not just taken. */
  public boolean use(String number) {
    return em.createNativeQuery(
                "update certificate_number set fate = 'USED' where number = ?1 and fate = 'TAKEN'")
            .setParameter(1, number)
            .executeUpdate()
        == 1;
  }

  /** A taken number becomes void for ever. False if it is not just taken. */
  public boolean makeVoid(String number, String reason, Instant at) {
    return em.createNativeQuery(
                "update certificate_number set fate = 'VOID', void_reason = ?2, voided_at = ?3"
                    + " where number = ?1 and fate = 'TAKEN'")
            .setParameter(1, number)
            .setParameter(2, reason)
            .setParameter(3, at.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  /** Numbers taken before an instant that are neither used nor void. */
  public List<String> takenBefore(Instant instant) {
    List<?> numbers =
        em.createNativeQuery(
                "select number from certificate_number where fate = 'TAKEN' and taken_at < ?1")
            .setParameter(1, instant.atOffset(ZoneOffset.UTC))
            .getResultList();
    return numbers.stream().map(String::valueOf).toList();
  }

  /** A serial for a physical copy. */
  public String printSerial(LocalDate day) {
    Number next =
        (Number)
            em.createNativeQuery("select nextval('certificate_print_serial')").getSingleResult();
    return String.format("%s-%07d", day.toString().replace("-", ""), next.longValue());
  }
}
