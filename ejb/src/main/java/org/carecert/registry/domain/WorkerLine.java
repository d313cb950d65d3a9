package org.carecert.registry.domain;

import java.util.List;
import org.carecert.standard.domain.Post;
import org.jspecify.annotations.Nullable;

/**
 * 登记人员列表行: one worker in a list (rule 58).
 *
 * @param fitFor the posts for which he is fit today
 * @param grave the gravest thing that holds against him everywhere, or null
 */
public record WorkerLine(
    String code,
    String name,
    @Nullable String koreanName,
    String maskedNumber,
    int certificates,
    List<Post> fitFor,
    @Nullable StandingCode grave) {
  public WorkerLine {
    fitFor = List.copyOf(fitFor);
  }
}
