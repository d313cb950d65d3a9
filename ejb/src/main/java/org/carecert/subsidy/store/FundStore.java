package org.carecert.subsidy.store;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.carecert.subsidy.domain.Fund;
import org.carecert.subsidy.domain.FundEntry;
import org.carecert.subsidy.domain.FundLine;
import org.carecert.subsidy.domain.Purse;

/** What each fund has left, and the ledger of how it came about. */
@Dependent
public class FundStore {
  @PersistenceContext private EntityManager em;

  /** What each fund has left. */
  public Purse purse() {
    Map<Fund, Long> left = new EnumMap<>(Fund.class);
    for (Object row :
        em.createNativeQuery("select code, available_fen from subsidy_fund").getResultList()) {
      Object[] columns = (Object[]) row;
      left.put(Fund.valueOf((String) columns[0]), ((Number) columns[1]).longValue());
    }
    return new Purse(left);
  }

  /**
   * Adds to a fund, or takes from it, and writes it into the ledger.
   *
   * @return false, with nothing changed, if it would go below zero
   */
  public boolean book(FundEntry entry, Instant at) {
    int moved =
        em.createNativeQuery(
                "update subsidy_fund set available_fen = available_fen + ?1"
                    + " where code = ?2 and available_fen + ?1 >= 0")
            .setParameter(1, entry.amountFen())
            .setParameter(2, entry.fund().name())
            .executeUpdate();
    if (moved == 0) {
      return false;
    }
    em.createNativeQuery(
            "insert into subsidy_fund_entry"
                + " (id, fund, amount_fen, kind, claim_id, note, actor, recorded_at)"
                + " values (nextval('shared_id'), ?1, ?2, ?3, nullif(?4, 0), ?5, ?6, ?7)")
        .setParameter(1, entry.fund().name())
        .setParameter(2, entry.amountFen())
        .setParameter(3, entry.kind())
        .setParameter(4, entry.claimId())
        .setParameter(5, entry.note())
        .setParameter(6, entry.actor())
        .setParameter(7, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
    return true;
  }

  /** The funds with what waits in them for the bank. */
  public List<FundLine> lines() {
    List<?> rows =
        em.createNativeQuery(
                "select f.code, f.available_fen, count(c.id), coalesce(sum(c.amount_fen), 0)"
                    + " from subsidy_fund f left join subsidy_claim c"
                    + " on c.fund = f.code and c.state = 'APPROVED'"
                    + " group by f.code, f.available_fen order by f.code")
            .getResultList();
    return rows.stream().map(row -> line((Object[]) row)).toList();
  }

  private static FundLine line(Object[] columns) {
    return new FundLine(
        Fund.valueOf((String) columns[0]),
        ((Number) columns[1]).longValue(),
        ((Number) columns[2]).intValue(),
        ((Number) columns[3]).longValue());
  }
}
