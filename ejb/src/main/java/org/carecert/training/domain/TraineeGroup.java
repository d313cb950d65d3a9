package org.carecert.training.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 人员类别: the group a trainee belongs to while he is trained (财社〔2023〕181号; rule 48: the state at the
 * time of training is kept). The first word is the usual one, the others are known from rosters.
 */
@SuppressWarnings("ImmutableEnumChecker")
public enum TraineeGroup {
  REGISTERED_UNEMPLOYED("城镇登记失业人员", "登记失业人员"),
  HARD_TO_EMPLOY("就业困难人员"),
  RURAL_MIGRANT("农村转移就业劳动者", "农村转移就业人员"),
  POVERTY_ALLEVIATED("脱贫人口", "脱贫劳动力", "防返贫监测对象"),
  GRADUATE_YEAR("毕业年度高校毕业生", "高校毕业生"),
  NOT_CONTINUING_SCHOOL("未继续升学的应届初高中毕业生", "城乡未继续升学的应届初高中毕业生", "两后生"),
  EMPLOYEE("企业职工", "在职职工"),
  RELEASED_PRISONER("刑满释放人员"),
  OTHER("其他人员", "其他");

  private final List<String> words;

  TraineeGroup(String... words) {
    this.words = List.of(words);
  }

  /** The usual word. */
  public String word() {
    return words.get(0);
  }

  /** The group of a roster's word. */
  public static Optional<TraineeGroup> ofWord(String word) {
    return Arrays.stream(values()).filter(group -> group.words.contains(word)).findFirst();
  }

  /** The usual words of all groups, for telling which are known. */
  public static String known() {
    return Arrays.stream(values()).map(TraineeGroup::word).collect(Collectors.joining("、"));
  }
}
