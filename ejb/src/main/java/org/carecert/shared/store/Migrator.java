package org.carecert.shared.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the schema of this version before anybody uses it. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {
  @Resource(lookup = "java:jboss/datasources/CareCertDirect")
  private DataSource dataSource;

  @PostConstruct
  void migrate() {
    Flyway.configure(Migrator.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        // Each feature has its own hundred, so a new one may stand below those of other features.
        .outOfOrder(true)
        // A database that is still recovering is waited for.
        .connectRetries(60)
        .connectRetriesInterval(1)
        .load()
        .migrate();
  }
}
