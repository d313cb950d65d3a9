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
  /** Counts a series on; its row stays locked until the transaction ends. */
  public static final String NEXT_SERIAL =
      "insert into certificate_series (series, last) values (?1, 1)"
          + " on conflict (series) do update set last = certificate_series.last + 1"
          + " returning last";

  /** Registers a number as taken, unless it is known already. */
  public static final String TAKE =
      "insert into certificate_number (number, series, serial, fate, taken_at)"
          + " values (?1, ?2, ?3, 'TAKEN', ?4) on conflict (number) do nothing";

  /** Takes a number over with an imported certificate, unless it is known already. */
  public static final String TAKE_OVER =
      "insert into certificate_number (number, fate, taken_at) values (?1, 'USED', ?2)"
          + " on conflict (number) do nothing";

  /** A taken number becomes a certificate's. */
  public static final String USE =
      "update certificate_number set fate = 'USED' where number = ?1 and fate = 'TAKEN'";

  /** A taken number becomes void for ever. */
  public static final String MAKE_VOID =
      "update certificate_number set fate = 'VOID', void_reason = ?1, voided_at = ?2"
          + " where number = ?3 and fate = 'TAKEN'";

  @PersistenceContext private EntityManager em;

  /** Registers the number of an imported certificate; false if the number was ever known before. */
  public boolean registerImported(String number, Instant at) {
    return em.createNativeQuery(TAKE_OVER)
            .setParameter(1, number)
            .setParameter(2, at.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  /** The next serial of a series; its row stays locked until the transaction ends. */
  public long nextSerial(String series) {
    Number serial =
        (Number) em.createNativeQuery(NEXT_SERIAL).setParameter(1, series).getSingleResult();
    return serial.longValue();
  }

  /** Registers a number as taken; false if it is known already (an imported one). */
  public boolean take(String number, String series, long serial, Instant at) {
    return em.createNativeQuery(TAKE)
            .setParameter(1, number)
            .setParameter(2, series)
            .setParameter(3, serial)
            .setParameter(4, at.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  /** A taken number becomes a certificate's. False if it is not just taken. */
  public boolean use(String number) {
    return em.createNativeQuery(USE).setParameter(1, number).executeUpdate() == 1;
  }

  /** A taken number becomes void for ever. False if it is not just taken. */
  public boolean makeVoid(String number, String reason, Instant at) {
    return em.createNativeQuery(MAKE_VOID)
            .setParameter(1, reason)
            .setParameter(2, at.atOffset(ZoneOffset.UTC))
            .setParameter(3, number)
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
