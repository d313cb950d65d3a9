package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carecert.exam.domain.ExamReason;
import org.carecert.exam.domain.Rubric;
import org.carecert.exam.domain.RubricSheet;
import org.carecert.shared.CommonReason;
import org.carecert.shared.sheet.SheetFormat;
import org.carecert.shared.sheet.SheetLimits;
import org.carecert.shared.sheet.SheetReader;
import org.carecert.shared.sheet.SheetWriter;
import org.junit.jupiter.api.Test;

/** A practical paper that comes as a sheet. */
class PracticalSheetTest {
  @Test
  void the_template_itself_is_a_sound_paper() {
    byte[] file = SheetWriter.write(SheetFormat.XLSX, RubricSheet.HEADER, RubricSheet.SAMPLE);
    RubricSheet sheet = new RubricSheet(SheetReader.read(file, SheetLimits.ROSTER));
    Rubric rubric = sheet.rubric("示例", 30);
    assertEquals(List.of(), sheet.rejected());
    assertEquals(List.of(), rubric.faults());
    assertEquals(10, rubric.stations().get(0).max());
  }

  @Test
  void a_station_whose_rows_differ_is_refused_with_its_row() {
    RubricSheet sheet = read("S1,洗手,5,100,a,取下饰物,4\nS1,洗手,6,100,b,揉搓,6\n");
    assertEquals(2, sheet.rejected().get(0).row());
    assertEquals(ExamReason.STATION_CONTRADICTS, sheet.rejected().get(0).reasons().get(0).reason());
  }

  @Test
  void every_fault_of_a_row_is_told() {
    RubricSheet sheet = read("S1,,x,100,a,,0\n");
    assertEquals(4, sheet.rejected().get(0).reasons().size());
    assertEquals(CommonReason.FIELD_MISSING, sheet.rejected().get(0).reasons().get(0).reason());
  }

  @Test
  void weights_that_do_not_sum_to_a_hundred_are_a_fault_of_the_whole() {
    RubricSheet sheet = read("S1,洗手,5,60,a,取下饰物,4\nS2,冲奶,5,30,a,量取,6\n");
    assertTrue(
        sheet.rubric("示例", 30).faults().stream()
            .anyMatch(fault -> fault.reason() == ExamReason.WEIGHTS_NOT_100));
  }

  private static RubricSheet read(String rows) {
    String text = "station,stationName,minutes,weight,criterion,text,max\n" + rows;
    return new RubricSheet(
        SheetReader.read(text.getBytes(StandardCharsets.UTF_8), SheetLimits.ROSTER));
  }
}
