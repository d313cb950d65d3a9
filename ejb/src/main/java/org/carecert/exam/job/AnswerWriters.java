package org.carecert.exam.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.carecert.exam.AnswerIntake;
import org.carecert.exam.domain.WaitingAnswer;
import org.carecert.exam.store.AnswerLines;

/** 答案入库: the writers of answers, as long as the product runs. */
@Singleton
@Startup
@PermitAll
@DependsOn("Migrator")
public class AnswerWriters {
  @Inject private AnswerIntake intake;
  @Inject private AnswerLines lines;
  @Resource private ManagedThreadFactory threads;

  private List<AnswerWriter> writers = List.of();

  @PostConstruct
  void start() {
    writers =
        Stream.generate(() -> new AnswerWriter(intake, lines)).limit(AnswerIntake.WRITERS).toList();
    writers.forEach(writer -> threads.newThread(writer).start());
  }

  @PreDestroy
  void stop() {
    writers.forEach(AnswerWriter::close);
    intake.left().forEach(WaitingAnswer::later);
  }
}
