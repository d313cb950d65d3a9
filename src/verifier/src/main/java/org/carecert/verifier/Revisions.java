package org.carecert.verifier;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * 版本比对: the file as it was signed beside the file as it is: what long-term checking adds is allowed
 * (the DSS dictionary, and unseen time-stamp fields with their place in the structure; ETSI EN 319
 * 142-1 §5.4), and nothing else.
 */
final class Revisions {
  private static final Set<String> NEW_IN_CATALOG = Set.of("DSS", "Extensions");
  private static final Set<String> MAY_GROW = Set.of("Fields", "Annots", "K", "Nums");
  private static final Set<String> COUNTED = Set.of("ParentTreeNextKey", "Limits[]");
  private static final Set<String> OF_THE_FILE = Set.of("Length", "Filter", "DecodeParms");

  private final byte[] signed;
  private final PDDocument now;
  private final Set<List<Integer>> seen = new HashSet<>();

  Revisions(byte[] signed, PDDocument now) {
    this.signed = signed.clone();
    this.now = now;
  }

  /** Refused if anything else was changed. */
  void onlyLongTerm() throws IOException {
    try (PDDocument then = Loader.loadPDF(signed)) {
      COSDictionary catalog = then.getDocumentCatalog().getCOSObject();
      same(catalog, now.getDocumentCatalog().getCOSObject(), "Root");
    }
  }

  private void same(@Nullable COSBase before, @Nullable COSBase after, String place)
      throws IOException {
    COSBase then = direct(before);
    COSBase today = direct(after);
    if (then == null || today == null) {
      NotGenuine.unless(then == today, "coverage.changed", place);
      return;
    }
    if (!seen.add(List.of(System.identityHashCode(then), System.identityHashCode(today)))) {
      return;
    }
    if (then instanceof COSStream one && today instanceof COSStream other) {
      boolean bytes =
          Arrays.equals(
              one.createInputStream().readAllBytes(), other.createInputStream().readAllBytes());
      NotGenuine.unless(bytes, "coverage.changed", place);
      sameDictionary(one, other, place);
    } else if (then instanceof COSDictionary one && today instanceof COSDictionary other) {
      NotGenuine.unless(!(today instanceof COSStream), "coverage.changed", place);
      sameDictionary(one, other, place);
    } else if (then instanceof COSArray one && today instanceof COSArray other) {
      sameArray(one, other, place);
    } else {
      NotGenuine.unless(sameValue(then, today, place), "coverage.changed", place);
    }
  }

  private void sameDictionary(COSDictionary then, COSDictionary today, String place)
      throws IOException {
    for (COSName key : then.keySet()) {
      if (!OF_THE_FILE.contains(key.getName())) {
        same(then.getItem(key), today.getItem(key), place + "/" + key.getName());
      }
    }
    for (COSName key : today.keySet()) {
      boolean known = then.containsKey(key) || OF_THE_FILE.contains(key.getName());
      boolean longTerm = place.equals("Root") && NEW_IN_CATALOG.contains(key.getName());
      NotGenuine.unless(known || longTerm, "coverage.changed", place + "/" + key.getName());
    }
  }

  private void sameArray(COSArray then, COSArray today, String place) throws IOException {
    boolean grown = today.size() > then.size() && MAY_GROW.contains(last(place));
    NotGenuine.unless(today.size() == then.size() || grown, "coverage.changed", place);
    for (int i = 0; i < then.size(); i++) {
      same(then.get(i), today.get(i), place + "[]");
    }
    for (int i = then.size(); i < today.size(); i++) {
      NotGenuine.unless(ofAStamp(today.getObject(i)), "coverage.changed", place);
    }
  }

  private static boolean sameValue(COSBase then, COSBase today, String place) {
    if (then instanceof COSNumber one && today instanceof COSNumber other) {
      return COUNTED.contains(last(place))
          || Float.compare(one.floatValue(), other.floatValue()) == 0;
    }
    if (then instanceof COSString one && today instanceof COSString other) {
      return Arrays.equals(one.getBytes(), other.getBytes());
    }
    return then.equals(today);
  }

  // An unseen field of a stamp, the element that stands for it, or the number of that.
  private static boolean ofAStamp(@Nullable COSBase added) {
    if (added instanceof COSNumber) {
      return true;
    }
    if (!(added instanceof COSDictionary dictionary)) {
      return false;
    }
    if (COSName.SIG.equals(dictionary.getCOSName(COSName.FT))) {
      COSArray place = dictionary.getCOSArray(COSName.RECT);
      COSDictionary value = dictionary.getCOSDictionary(COSName.V);
      boolean unseen = place != null && place.toList().stream().allMatch(Revisions::zero);
      boolean stamp = value != null && "DocTimeStamp".equals(value.getNameAsString(COSName.TYPE));
      boolean quiet =
          Stream.of(COSName.AP, COSName.A, COSName.AA).noneMatch(dictionary::containsKey);
      return unseen && stamp && quiet;
    }
    COSDictionary reference = dictionary.getCOSDictionary(COSName.K);
    return reference != null
        && "Form".equals(dictionary.getNameAsString(COSName.S))
        && reference.getDictionaryObject(COSName.OBJ) instanceof COSDictionary field
        && ofAStamp(field);
  }

  private static boolean zero(@Nullable COSBase edge) {
    return edge instanceof COSNumber number && number.floatValue() == 0;
  }

  private static String last(String place) {
    return place.substring(place.lastIndexOf('/') + 1);
  }

  private static @Nullable COSBase direct(@Nullable COSBase value) {
    return value instanceof COSObject reference ? reference.getObject() : value;
  }
}
