package org.carecert.certificate.page;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carecert.certificate.domain.FaceField;
import org.carecert.certificate.domain.Wording;
import org.carecert.shared.Language;
import org.jspecify.annotations.Nullable;

/** The words of a design in one language while they are typed. */
public class WordingForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Language language;
  private final List<Label> labels = new ArrayList<>();
  private String title = "";
  private String body = "";

  /** The label of a field. */
  public static class Label implements Serializable {
    private static final long serialVersionUID = 1L;

    private final FaceField field;
    private String text;

    Label(FaceField field, String text) {
      this.field = field;
      this.text = text;
    }

    public FaceField getField() {
      return field;
    }

    public String getText() {
      return text;
    }

    public void setText(@Nullable String text) {
      this.text = text == null ? "" : text;
    }
  }

  WordingForm(Language language, @Nullable Wording given) {
    this.language = language;
    if (given != null) {
      this.title = given.title();
      this.body = given.body();
    }
    for (FaceField field : FaceField.values()) {
      labels.add(new Label(field, given == null ? "" : given.label(field)));
    }
  }

  Wording wording() {
    Map<FaceField, String> texts = new EnumMap<>(FaceField.class);
    labels.forEach(label -> texts.put(label.field, label.text));
    return new Wording(title, body, texts);
  }

  /** By which name refusals know these words. */
  public String getField() {
    return language.name().toLowerCase(Locale.ROOT);
  }

  public Language getLanguage() {
    return language;
  }

  public List<Label> getLabels() {
    return labels;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = title == null ? "" : title;
  }

  public String getBody() {
    return body;
  }

  public void setBody(@Nullable String body) {
    this.body = body == null ? "" : body;
  }
}
