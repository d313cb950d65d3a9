package org.carecert.training.page;

import java.io.Serializable;
import org.carecert.training.domain.AttendanceLine;
import org.carecert.training.domain.CheckIn;
import org.carecert.training.domain.NewAttendance;
import org.jspecify.annotations.Nullable;

/**
 * One trainee in the attendance form; present by default, so that only the absent are ticked off.
 */
public class AttendanceEntry implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String trainee;
  private final String name;
  private final String maskedNumber;
  private boolean present = true;
  private @Nullable CheckIn checkIn;

  AttendanceEntry(AttendanceLine line, CheckIn usual) {
    this.trainee = line.trainee();
    this.name = line.name();
    this.maskedNumber = line.maskedNumber();
    this.checkIn = usual;
  }

  NewAttendance line() {
    return new NewAttendance(trainee, present, present ? checkIn : null);
  }

  public String getName() {
    return name;
  }

  public String getMaskedNumber() {
    return maskedNumber;
  }

  public boolean isPresent() {
    return present;
  }

  public void setPresent(boolean present) {
    this.present = present;
  }

  public @Nullable CheckIn getCheckIn() {
    return checkIn;
  }

  public void setCheckIn(@Nullable CheckIn checkIn) {
    this.checkIn = checkIn;
  }
}
