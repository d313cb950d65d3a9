package org.carecert.certificate.page;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carecert.certificate.domain.FaceField;
import org.carecert.certificate.domain.FrameStyle;
import org.carecert.certificate.domain.SealStyle;
import org.carecert.certificate.domain.SecondBlock;
import org.carecert.certificate.domain.TemplateDesign;
import org.carecert.certificate.domain.Wording;
import org.carecert.shared.Language;
import org.jspecify.annotations.Nullable;

/** A design while it is typed. */
public class DesignForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private SecondBlock second = SecondBlock.BY_PARAMETER;
  private FrameStyle frame = FrameStyle.CLASSIC;
  private SealStyle seal = SealStyle.STAR;
  private List<String> shown = new ArrayList<>();
  private String sealWords = "";
  private String foot = "";
  private @Nullable String logo;
  private final List<WordingForm> words = new ArrayList<>();

  /** A form that begins with this design. */
  static DesignForm of(TemplateDesign design) {
    DesignForm form = new DesignForm();
    form.second = design.second();
    form.frame = design.frame();
    form.seal = design.seal();
    form.shown = design.shown().stream().map(Enum::name).collect(Collectors.toList());
    form.sealWords = design.sealWords();
    form.foot = design.foot();
    form.logo = design.logo();
    for (Language language : Language.values()) {
      form.words.add(new WordingForm(language, design.words().get(language)));
    }
    return form;
  }

  /** The design as it is typed; languages that it does not speak stay away. */
  TemplateDesign design() {
    Map<Language, Wording> spoken = new EnumMap<>(Language.class);
    words.stream()
        .filter(one -> second.speaks(one.getLanguage()))
        .forEach(one -> spoken.put(one.getLanguage(), one.wording()));
    Set<FaceField> fields = shown.stream().map(FaceField::valueOf).collect(Collectors.toSet());
    return new TemplateDesign(second, spoken, fields, frame, seal, sealWords, foot, logo);
  }

  public List<WordingForm> getWords() {
    return words;
  }

  public List<SecondBlock> getSeconds() {
    return List.of(SecondBlock.values());
  }

  public List<FrameStyle> getFrames() {
    return List.of(FrameStyle.values());
  }

  public List<SealStyle> getSeals() {
    return List.of(SealStyle.values());
  }

  /** The fields that may be left out. */
  public List<FaceField> getFields() {
    return Arrays.stream(FaceField.values()).filter(FaceField::optional).toList();
  }

  public SecondBlock getSecond() {
    return second;
  }

  public void setSecond(SecondBlock second) {
    this.second = second;
  }

  public FrameStyle getFrame() {
    return frame;
  }

  public void setFrame(FrameStyle frame) {
    this.frame = frame;
  }

  public SealStyle getSeal() {
    return seal;
  }

  public void setSeal(SealStyle seal) {
    this.seal = seal;
  }

  public List<String> getShown() {
    return shown;
  }

  public void setShown(List<String> shown) {
    this.shown = shown;
  }

  public String getSealWords() {
    return sealWords;
  }

  public void setSealWords(@Nullable String sealWords) {
    this.sealWords = sealWords == null ? "" : sealWords;
  }

  public String getFoot() {
    return foot;
  }

  public void setFoot(@Nullable String foot) {
    this.foot = foot == null ? "" : foot;
  }

  public @Nullable String getLogo() {
    return logo;
  }

  public void setLogo(@Nullable String logo) {
    this.logo = logo;
  }
}
