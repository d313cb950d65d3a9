package org.carecert.exam.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.carecert.exam.store.AnswerLines;
import org.carecert.shared.ClockStanding;

/** 启动对时: holds the machine's clock against the newest answer, once, at the start. */
@Singleton
@Startup
@PermitAll
@DependsOn("Migrator")
public class AnswerClockWatch {
  @Inject private AnswerLines lines;
  @Inject private ClockStanding clock;

  @PostConstruct
  void compare() {
    lines.newest().ifPresent(clock::recorded);
  }
}
