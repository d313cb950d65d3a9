package org.carecert.training.page;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.carecert.training.ClassList;
import org.carecert.training.CohortChanges;
import org.carecert.training.Cohorts;
import org.carecert.training.HoursTable;
import org.carecert.training.Meetings;
import org.carecert.training.Openings;
import org.carecert.training.Rosters;

/** The desks that the page of a cohort goes to. */
@Dependent
public class CohortDoors implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Cohorts cohorts;
  @Inject private Rosters rosters;
  @Inject private Openings openings;
  @Inject private CohortChanges changes;
  @Inject private MeetingDoors meetingDoors;

  Cohorts cohorts() {
    return cohorts;
  }

  Rosters rosters() {
    return rosters;
  }

  Openings openings() {
    return openings;
  }

  CohortChanges changes() {
    return changes;
  }

  Meetings meetings() {
    return meetingDoors.meetings();
  }

  HoursTable hours() {
    return meetingDoors.hours();
  }

  ClassList classList() {
    return meetingDoors.classList();
  }

  /** The desks of lessons held. */
  @Dependent
  public static class MeetingDoors implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private Meetings meetings;
    @Inject private HoursTable hours;
    @Inject private ClassList classList;

    Meetings meetings() {
      return meetings;
    }

    HoursTable hours() {
      return hours;
    }

    ClassList classList() {
      return classList;
    }
  }
}
