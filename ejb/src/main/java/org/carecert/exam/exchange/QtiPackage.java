package org.carecert.exam.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.carecert.exam.domain.ExchangeNote;
import org.carecert.exam.domain.ExchangeReason;
import org.carecert.exam.domain.ItemFormat;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;

/**
 * A package of QTI 2.x or 3.0: a manifest that lists items with their tags, and an item a file. An
 * item that the manifest forgot is read too; one that is listed and missing is named.
 */
final class QtiPackage {
  private static final long MOST_PICTURES = 32L << 20;

  /** A folder that is entered and left again. */
  private static final Pattern ENTERED_AND_LEFT = Pattern.compile("/[^/]+/\\.\\./");

  private static final int LONGEST_ADDRESS = 1_000;

  private final Gathered gathered;
  private final Map<String, XmlNode> listed = new LinkedHashMap<>();
  private final Map<Integer, Found> found = new TreeMap<>();
  private final List<String> order = new ArrayList<>();
  private final Map<String, SentPicture> pictures = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private long held;
  private String folder = "";
  private boolean manifest;
  private boolean third;
  private int extra;

  private QtiPackage(Gathered gathered) {
    this.gathered = gathered;
  }

  /** An item that was read, or why it cannot be. */
  private record Found(Question question, String name, List<Refusal> faults) {}

  /** Takes up every item of a package. */
  static ItemFormat read(byte[] bytes, Gathered gathered) {
    QtiPackage reading = new QtiPackage(gathered);
    Archive archive = new Archive(bytes);
    archive.each(reading::manifest);
    archive.each(reading::picture);
    archive.each(reading::file);
    return reading.finish();
  }

  /** An item that comes alone. */
  static ItemFormat single(byte[] bytes, Gathered gathered) throws XMLStreamException {
    XmlNode root = XmlSource.whole(bytes);
    Question question = new Question(1);
    QtiItem.read(QtiNames.second(root), question);
    gathered.add(question);
    return QtiNames.third(root) ? ItemFormat.QTI_30 : ItemFormat.QTI_22;
  }

  static boolean item(XmlNode root) {
    return root.name().equals("assessmentItem") || root.name().equals("qti-assessment-item");
  }

  private void manifest(String name, byte[] text) {
    if (manifest || !Archive.manifest(name)) {
      return;
    }
    manifest = true;
    folder = name.substring(0, name.length() - "imsmanifest.xml".length());
    XmlNode root = whole(text);
    third |= root.attributes().values().stream().anyMatch(value -> value.contains("v3p0"));
    for (XmlNode resource : root.all("resource")) {
      String type = resource.attribute("type");
      String file = file(resource);
      if (type.startsWith("imsqti_item") && !listed.containsKey(file)) {
        listed.put(file, resource);
        order.add(file);
        third |= type.endsWith("v3p0");
      }
    }
  }

  private void picture(String name, byte[] content) {
    if (Archive.picture(name) && held + content.length <= MOST_PICTURES) {
      held += content.length;
      pictures.put(name, new SentPicture(content));
    }
  }

  /** The picture at an address that an item gives; its place hangs on where the item stands. */
  private Optional<SentPicture> found(String item, String address) {
    if (address.length() > LONGEST_ADDRESS) {
      return Optional.empty();
    }
    String place = "/" + item.substring(0, item.lastIndexOf('/') + 1) + Shown.decoded(address);
    String path = place.replace("/./", "/");
    for (String up = ""; !up.equals(path); ) {
      up = path;
      path = ENTERED_AND_LEFT.matcher(path).replaceFirst("/");
    }
    SentPicture content = pictures.get(path.substring(1));
    if (content != null && content.content().isPresent()) {
      used.add(path.substring(1));
    }
    return Optional.ofNullable(content);
  }

  private static XmlNode whole(byte[] text) {
    try {
      return XmlSource.whole(text);
    } catch (XMLStreamException e) {
      throw new Refused(List.of(XmlSource.malformed(e)));
    }
  }

  private String file(XmlNode resource) {
    String href = resource.attribute("href");
    String path = href.isEmpty() ? first(resource) : href;
    return folder + path.replace("%20", " ").replaceFirst("^\\./", "");
  }

  private static String first(XmlNode resource) {
    return resource.child("file").map(file -> file.attribute("href")).orElse("");
  }

  private void file(String name, byte[] text) {
    if (Archive.manifest(name)) {
      return;
    }
    if (pictures.containsKey(name)) {
      return;
    }
    if (!Archive.xml(name)) {
      gathered.note(name, Refusal.of(ExchangeNote.FILE_DROPPED, Question.shown(name)));
      return;
    }
    int row = order.indexOf(name) + 1;
    try {
      XmlNode root = XmlSource.whole(text);
      if (item(root)) {
        third |= QtiNames.third(root);
        Question question = new Question(row > 0 ? row : order.size() + ++extra);
        tagged(name, question);
        question.brings(address -> found(name, address));
        QtiItem.read(QtiNames.second(root), question);
        keep(new Found(question, name, List.of()));
      } else if (row > 0) {
        Refusal kind = Refusal.of(ExchangeReason.KIND_UNKNOWN, Question.shown(root.name()));
        keep(new Found(new Question(row), name, List.of(kind)));
      } else {
        gathered.note(name, Refusal.of(ExchangeNote.FILE_DROPPED, Question.shown(name)));
      }
    } catch (XMLStreamException e) {
      Question question = new Question(row > 0 ? row : order.size() + ++extra);
      keep(new Found(question, name, List.of(XmlSource.malformed(e))));
    }
  }

  private void keep(Found one) {
    if (found.size() == Gathered.MOST_QUESTIONS) {
      throw new Refused(ExchangeReason.TOO_MANY_QUESTIONS, Gathered.MOST_QUESTIONS);
    }
    found.put(one.question.row(), one);
  }

  private void tagged(String name, Question question) {
    XmlNode resource = listed.get(name);
    if (resource != null) {
      resource.all("keyword").stream()
          .flatMap(keyword -> keyword.all("string").stream())
          .forEach(string -> question.tags().add(Said.trimmed(string.text()), question));
    }
  }

  private ItemFormat finish() {
    if (!manifest && found.isEmpty()) {
      throw new Refused(ExchangeReason.FORMAT_UNKNOWN);
    }
    for (int i = 0; i < order.size(); i++) {
      if (!found.containsKey(i + 1)) {
        Refusal missing = Refusal.of(ExchangeReason.FILE_MISSING, Question.shown(order.get(i)));
        keep(new Found(new Question(i + 1), order.get(i), List.of(missing)));
      }
    }
    pictures.keySet().stream()
        .filter(name -> !used.contains(name))
        .forEach(
            name ->
                gathered.note(name, Refusal.of(ExchangeNote.FILE_DROPPED, Question.shown(name))));
    for (Found one : found.values()) {
      if (one.faults.isEmpty()) {
        gathered.add(one.question);
      } else {
        gathered.reject(one.question.row(), one.name, one.faults.get(0));
      }
    }
    return third ? ItemFormat.QTI_30 : ItemFormat.QTI_22;
  }
}
