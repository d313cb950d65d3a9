package org.carecert.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carecert.audit.Reads;
import org.carecert.identity.People;
import org.carecert.identity.domain.PersonCard;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Fact;
import org.carecert.shared.Origin;
import org.carecert.shared.Refused;
import org.carecert.shared.Require;
import org.carecert.shared.Role;
import org.carecert.shared.Texts;
import org.carecert.shared.sheet.SheetFormat;
import org.carecert.shared.sheet.SheetWriter;
import org.carecert.training.domain.Cohort;
import org.carecert.training.domain.CohortState;
import org.carecert.training.domain.SheetFile;
import org.carecert.training.domain.Trainee;
import org.carecert.training.domain.TraineeLine;
import org.carecert.training.domain.TrainingFact;
import org.carecert.training.domain.TrainingFact.What;
import org.carecert.training.domain.TrainingReason;
import org.carecert.training.store.TraineeStore;
import org.jspecify.annotations.Nullable;

/** 学员名单: the desk that shows who is in a cohort and records who leaves it. */
@Stateless
public class ClassList {
  @Inject private TraineeStore store;
  @Inject private CohortAccess access;
  @Inject private People people;
  @Inject private Reads reads;
  @Inject private Origin origin;
  @Inject private Event<Fact> facts;

  /** The trainees of a cohort, those who left included. */
  @RolesAllowed({
    Role.N_SCHOOL,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_INSPECTOR,
    Role.N_AUDITOR
  })
  public List<TraineeLine> of(String cohortCode) {
    Cohort cohort = access.seen(cohortCode);
    reads.recorded("cohort", cohort.id(), "trainees");
    List<Trainee> all = store.of(cohort.id());
    Map<Long, PersonCard> cards = people.cards(all.stream().map(Trainee::personId).toList());
    return all.stream()
        .map(trainee -> line(trainee, Objects.requireNonNull(cards.get(trainee.personId()))))
        .toList();
  }

  /** The same as a sheet. */
  @RolesAllowed({
    Role.N_SCHOOL,
    Role.N_HR_CLERK,
    Role.N_HR_REVIEWER,
    Role.N_INSPECTOR,
    Role.N_AUDITOR
  })
  public SheetFile file(String cohortCode) {
    List<List<String>> rows = of(cohortCode).stream().map(this::cells).toList();
    List<String> header =
        List.of("code", "name", "koreanName", "document", "group", "education", "state").stream()
            .map(key -> Texts.of(origin.language(), "training", "trainee." + key))
            .toList();
    return new SheetFile(
        "trainees.csv", SheetFormat.CSV, SheetWriter.write(SheetFormat.CSV, header, rows));
  }

  /** A trainee leaves; his hours stay on record and he may enrol elsewhere. */
  @RolesAllowed({Role.N_SCHOOL})
  public void dropOut(String cohortCode, String traineeCode, @Nullable String reason) {
    new Require().text("reason", reason, 500).check();
    Cohort cohort = access.own(cohortCode);
    if (cohort.state() == CohortState.FINISHED || cohort.state() == CohortState.CANCELLED) {
      throw new Refused(TrainingReason.COHORT_STATE, cohort.state());
    }
    Trainee trainee =
        store.of(cohort.id()).stream()
            .filter(t -> t.code().equals(traineeCode))
            .findFirst()
            .orElseThrow(() -> new Refused(CommonReason.NOT_FOUND));
    trainee.droppedOut(access.today(), Objects.requireNonNull(reason).strip());
    facts.fire(new TrainingFact(trainee.id(), What.TRAINEE_DROPPED_OUT, trainee.code()));
  }

  private static TraineeLine line(Trainee trainee, PersonCard card) {
    return new TraineeLine(
        trainee.code(),
        card.name(),
        card.koreanName(),
        card.maskedNumber(),
        trainee.group(),
        trainee.education(),
        trainee.state(),
        trainee.droppedOn(),
        trainee.dropReason());
  }

  private List<String> cells(TraineeLine line) {
    return List.of(
        line.code(),
        line.name(),
        line.koreanName() == null ? "" : line.koreanName(),
        line.maskedNumber(),
        Texts.of(origin.language(), line.group()),
        line.education() == null ? "" : Texts.of(origin.language(), line.education()),
        Texts.of(origin.language(), line.state()));
  }
}
