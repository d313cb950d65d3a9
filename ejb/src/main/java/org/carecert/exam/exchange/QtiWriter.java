package org.carecert.exam.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carecert.exam.domain.ItemDraft;

/** A package of QTI 2.2 or 3.0: the manifest with the tags, and an item a file. */
final class QtiWriter {
  private static final String LOM = "http://ltsc.ieee.org/xsd/LOM";

  private final boolean third;

  private QtiWriter(boolean third) {
    this.third = third;
  }

  static byte[] write(List<ItemDraft> drafts, boolean third) {
    QtiWriter writer = new QtiWriter(third);
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("imsmanifest.xml", writer.manifest(drafts));
    for (int i = 0; i < drafts.size(); i++) {
      String name = identifier(drafts.get(i).code(), i);
      texts.put(path(i), new QtiItemWriter(drafts.get(i), third).write(name));
    }
    return Archive.of(texts);
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

  private String manifest(List<ItemDraft> drafts) {
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
      out.empty("file", "href", path(i)).close("resource").line();
    }
    return out.close("resources").line().close("manifest").line().toString();
  }

  private static void keyword(XmlText out, String tag) {
    out.open("lom:keyword").text("lom:string", tag).close("lom:keyword").line();
  }
}
