package org.carecert.exam.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 试卷题目: a question as a candidate sees it. There is no field for the key, so that none can travel.
 *
 * @param no its number on the paper, from 1
 * @param options A first
 * @param stemKo the Korean rendering; null where there is none or the session does not allow it
 */
public record PaperQuestion(
    int no,
    ItemType type,
    String stem,
    List<String> options,
    @Nullable String stemKo,
    @Nullable List<String> optionsKo) {}
