package org.carecert.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.carecert.exam.domain.AttemptView;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemKey;
import org.carecert.exam.domain.MyExam;
import org.carecert.exam.domain.OpenPaper;
import org.carecert.exam.domain.OpenedForm;
import org.carecert.exam.domain.PaperQuestion;
import org.carecert.exam.domain.Receipt;
import org.carecert.exam.domain.SavedAnswer;
import org.junit.jupiter.api.Test;

/**
 * No type that is sent to a candidate can hold a key: every type that can be reached from them is a
 * record, an enum or a plain value, none is a key, and none is named like one.
 */
class NoKeyTravelsTest {
  private static final Pattern NAMED_LIKE_ONE =
      Pattern.compile("(?i).*(key|correct|right|solution|accepted|toleran|guide|credit|rule).*");
  private static final Set<Class<?>> PLAIN =
      Set.of(
          LocalDate.class,
          BigDecimal.class,
          String.class,
          Integer.class,
          Long.class,
          Boolean.class,
          Instant.class);

  @Test
  void nothing_that_a_candidate_is_sent_can_hold_a_key() {
    Walk walk = new Walk();
    for (Class<?> sent :
        List.of(
            AttemptView.class, OpenPaper.class, Receipt.class, SavedAnswer.class, MyExam.class)) {
      walk.look(sent, sent.getSimpleName());
    }
    assertEquals(List.of(), walk.faults);
    assertTrue(walk.seen.contains(PaperQuestion.class));
    assertTrue(walk.seen.size() >= 10, walk.seen.toString());
  }

  @Test
  void the_proof_finds_a_key_where_there_is_one() {
    Walk form = new Walk();
    form.look(OpenedForm.class, "form");
    assertTrue(form.faults.contains("form.keys: " + ItemKey.class), form.faults.toString());
    Walk item = new Walk();
    item.look(ItemDraft.class, "item");
    assertTrue(item.faults.contains("item.answerKey: " + ItemKey.class), item.faults.toString());
  }

  private static final class Walk {
    private final List<String> faults = new ArrayList<>();
    private final Set<Class<?>> seen = new LinkedHashSet<>();

    void look(Type type, String path) {
      if (type instanceof ParameterizedType many && many.getRawType() == List.class) {
        look(many.getActualTypeArguments()[0], path);
      } else if (type instanceof Class<?> one) {
        look(one, path);
      } else {
        faults.add(path + ": " + type);
      }
    }

    private void look(Class<?> type, String path) {
      if (ItemKey.class.isAssignableFrom(type) || !closed(type)) {
        faults.add(path + ": " + type);
      } else if (type.isRecord() && seen.add(type)) {
        for (RecordComponent component : type.getRecordComponents()) {
          String name = path + "." + component.getName();
          if (NAMED_LIKE_ONE.matcher(component.getName()).matches()) {
            faults.add(name);
          }
          look(component.getGenericType(), name);
        }
      }
    }

    // What is open to other types, as Object or a map, could hold anything.
    private static boolean closed(Class<?> type) {
      return type.isRecord() || type.isEnum() || type.isPrimitive() || PLAIN.contains(type);
    }
  }
}
