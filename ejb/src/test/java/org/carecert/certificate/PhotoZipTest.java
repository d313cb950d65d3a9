package org.carecert.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.carecert.certificate.domain.PhotoFile;
import org.carecert.certificate.domain.PhotoFileReason;
import org.carecert.certificate.domain.PhotoName;
import org.carecert.certificate.domain.PhotoZip;
import org.carecert.shared.Refused;
import org.junit.jupiter.api.Test;

/** A school's zip of photos, as it comes. */
class PhotoZipTest {
  private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G'};

  @Test
  void every_file_of_the_zip_is_told_of() {
    List<PhotoFile> files =
        PhotoZip.files(
            zip(
                StandardCharsets.UTF_8,
                Map.of(
                    "照片/金花1234.png", PICTURE,
                    "../out.png", PICTURE,
                    "__MACOSX/._a.png", PICTURE,
                    "huge.png", new byte[] {1})));
    assertEquals(4, files.size());
    assertEquals(PhotoFileReason.PHOTO_NAME_UNSAFE, fault(files, "../out.png"));
    assertEquals(PhotoFileReason.PHOTO_SYSTEM_FILE, fault(files, "__MACOSX/._a.png"));
    assertTrue(file(files, "照片/金花1234.png").fault().isEmpty());
  }

  @Test
  void a_photo_that_is_too_large_is_refused_and_the_others_are_not() {
    byte[] large = new byte[2_000_001];
    new java.util.Random(7).nextBytes(large);
    List<PhotoFile> files =
        PhotoZip.files(zip(StandardCharsets.UTF_8, Map.of("a.png", large, "b.png", PICTURE)));
    assertEquals(PhotoFileReason.PHOTO_TOO_LARGE, fault(files, "a.png"));
    assertTrue(file(files, "b.png").fault().isEmpty());
  }

  @Test
  void a_zip_that_grows_beyond_measure_is_refused() {
    byte[] zeros = new byte[30_000_000];
    assertEquals(
        PhotoFileReason.PHOTO_ZIP_BOMB, whole(zip(StandardCharsets.UTF_8, Map.of("a.png", zeros))));
  }

  @Test
  void what_is_no_zip_or_holds_nothing_is_refused() {
    assertEquals(PhotoFileReason.PHOTO_ZIP_UNREADABLE, whole(new byte[] {'{', '}'}));
    assertEquals(PhotoFileReason.PHOTO_ZIP_UNREADABLE, whole(new byte[0]));
    assertEquals(PhotoFileReason.PHOTO_ZIP_EMPTY, whole(zip(StandardCharsets.UTF_8, Map.of())));
  }

  @Test
  void a_zip_that_was_cut_anywhere_is_refused_whole() {
    byte[] whole =
        zip(StandardCharsets.UTF_8, Map.of("a.png", PICTURE, "b.png", PICTURE, "c.png", PICTURE));
    assertEquals(3, PhotoZip.files(whole).size());
    for (int length = 4; length < whole.length; length++) {
      assertEquals(
          PhotoFileReason.PHOTO_ZIP_UNREADABLE,
          whole(Arrays.copyOf(whole, length)),
          "at " + length);
    }
  }

  @Test
  void a_zip_with_a_hole_in_its_middle_is_refused_whole() {
    byte[] whole =
        zip(StandardCharsets.UTF_8, Map.of("a.png", PICTURE, "b.png", PICTURE, "c.png", PICTURE));
    int second = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0003\u0004", 4);
    byte[] without = new byte[whole.length - 8];
    System.arraycopy(whole, 0, without, 0, second);
    System.arraycopy(whole, second + 8, without, second, whole.length - second - 8);
    assertEquals(PhotoFileReason.PHOTO_ZIP_UNREADABLE, whole(without));
  }

  @Test
  void names_in_the_chinese_set_of_windows_are_read() {
    List<PhotoFile> files =
        PhotoZip.files(zip(Charset.forName("GB18030"), Map.of("金花1234.png", PICTURE)));
    assertEquals("金花1234.png", files.get(0).name().path());
  }

  @Test
  void a_name_that_is_a_valid_number_is_the_document() {
    LocalDate today = LocalDate.of(2026, 11, 25);
    assertTrue(new PhotoName("a/11010519491231002x.JPG").document(today).isPresent());
    assertFalse(new PhotoName("110105194912310021.jpg").document(today).isPresent());
    assertFalse(new PhotoName("金花1234.jpg").document(today).isPresent());
  }

  @Test
  void a_number_in_full_is_not_shown_again() {
    for (String name :
        List.of(
            "11010519491231002X",
            "110105-19491231-002X",
            "110105_19491231002X",
            "１１０１０５１９４９１２３１００２X")) {
      assertEquals("110105********002X.jpg", new PhotoName(name + ".jpg").shown());
    }
    assertEquals("IMG110105********0020.jpg", new PhotoName("IMG110105194912310020.jpg").shown());
  }

  private static PhotoFileReason whole(byte[] zip) {
    Refused refused = assertThrows(Refused.class, () -> PhotoZip.files(zip));
    return (PhotoFileReason) refused.refusals().get(0).reason();
  }

  private static PhotoFileReason fault(List<PhotoFile> files, String path) {
    return file(files, path).fault().orElseThrow();
  }

  private static PhotoFile file(List<PhotoFile> files, String path) {
    return files.stream().filter(f -> f.name().path().equals(path)).findFirst().orElseThrow();
  }

  private static byte[] zip(Charset names, Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
