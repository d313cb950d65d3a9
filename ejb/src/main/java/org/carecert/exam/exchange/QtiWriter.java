package org.carecert.exam.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.carecert.exam.domain.ItemDraft;
import org.carecert.exam.domain.ItemPicture;
import org.carecert.exam.domain.ItemsOut;
import org.carecert.exam.domain.PictureContent;

/** A package of QTI 2.2 or 3.0: the manifest with the tags, and an item a file. */
final class QtiWriter {
  private static final String LOM = "http://ltsc.ieee.org/xsd/LOM";

  private final List<ItemDraft> drafts;
  private final Map<String, PictureContent> pictures;
  private final boolean third;

  private QtiWriter(ItemsOut items, boolean third) {
    this.drafts = items.drafts();
    this.pictures = items.pictures();
    this.third = third;
  }

  static byte[] write(ItemsOut items, boolean third) {
    return Archive.of(new QtiWriter(items, third).files());
  }

  private Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("imsmanifest.xml", manifest().getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < drafts.size(); i++) {
      ItemDraft draft = drafts.get(i);
      String item =
          new QtiItemWriter(draft, third)
              .write(identifier(draft.code(), i), picture(draft).map(path -> "../" + path));
      files.put(path(i), item.getBytes(StandardCharsets.UTF_8));
    }
    for (ItemDraft draft : drafts) {
      picture(draft).ifPresent(path -> files.computeIfAbsent(path, p -> content(draft)));
    }
    return files;
  }

  /** Where the picture of an item stands in the package. */
  private Optional<String> picture(ItemDraft draft) {
    ItemPicture told = draft.picture();
    PictureContent content = told == null ? null : pictures.get(told.name());
    return Optional.ofNullable(content)
        .map(picture -> "images/" + picture.digest().substring(0, 32) + picture.suffix());
  }

  private byte[] content(ItemDraft draft) {
    ItemPicture told = Objects.requireNonNull(draft.picture());
    return Objects.requireNonNull(pictures.get(told.name())).bytes();
  }

  private static String path(int place) {
    return String.format(Locale.ROOT, "items/item-%05d.xml", place + 1);
  }

  /** The code where it may stand as an identifier. */
  private static String identifier(String code, int place) {
    return code.matches("[A-Za-z_][A-Za-z0-9_.-]*")
        ? code
        : String.format(Locale.ROOT, "item-%05d", place + 1);
  }

  private String manifest() {
    XmlText out = new XmlText();
    String space =
        third
            ? "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1"
            : "http://www.imsglobal.org/xsd/imscp_v1p1";
    out.open("manifest", "xmlns", space, "xmlns:lom", LOM, "identifier", "items").line();
    out.open("metadata").text("schema", third ? "QTI Package" : "QTIv2.2 Package");
    out.text("schemaversion", third ? "3.0.0" : "1.0.0").close("metadata").line();
    out.empty("organizations").line().open("resources").line();
    for (int i = 0; i < drafts.size(); i++) {
      String type = third ? "imsqti_item_xmlv3p0" : "imsqti_item_xmlv2p2";
      out.open("resource", "identifier", "resource-" + (i + 1), "type", type, "href", path(i));
      out.line().open("metadata").open("lom:lom").open("lom:general").line();
      Tags.of(drafts.get(i)).forEach(tag -> keyword(out, tag));
      out.close("lom:general").close("lom:lom").close("metadata").line();
      out.empty("file", "href", path(i));
      picture(drafts.get(i)).ifPresent(path -> out.empty("file", "href", path));
      out.close("resource").line();
    }
    return out.close("resources").line().close("manifest").line().toString();
  }

  private static void keyword(XmlText out, String tag) {
    out.open("lom:keyword").text("lom:string", tag).close("lom:keyword").line();
  }
}
