package org.carecert.exam.page;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.carecert.exam.domain.ExamScope;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;
import org.carecert.standard.OccupationNames;

/**
 * 所用题库: the occupation and level whose bank somebody works in, for as long as he is signed in; each
 * page keeps the one that it was opened with.
 */
@Named
@SessionScoped
public class ChosenBank implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private OccupationNames names;

  private ExamScope scope = new ExamScope("4-10-01-03", 5);

  /** What was chosen last. */
  public ExamScope scope() {
    return scope;
  }

  /**
   * Works in another bank from now on.
   *
   * @throws Refused FIELD_INVALID where the choice is none of those that are shown
   */
  public void choose(String occupation, int level) {
    if (!names.all().containsKey(String.valueOf(occupation))) {
      throw Refused.at("occupation", CommonReason.FIELD_INVALID, "occupation");
    }
    if (!getLevels().contains(level)) {
      throw Refused.at("level", CommonReason.FIELD_INVALID, "level");
    }
    scope = new ExamScope(occupation, level);
  }

  /** How a bank is called. */
  public String named(ExamScope bank) {
    return names.occupation(bank.occupation()) + " · " + names.level(bank.level());
  }

  public Map<String, String> getOccupations() {
    return names.all();
  }

  public List<Integer> getLevels() {
    return List.of(5, 4, 3, 2, 1);
  }
}
