package org.carecert.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A house in one file, brought back onto nothing and over another; never half of it. */
class BackupTest {
  @TempDir Path folder;

  @Test
  void a_house_is_brought_back_where_there_is_none() throws Exception {
    Path data = house("first");
    Map<String, String> before = tree(data);
    Path file = kept(data);

    Path none = folder.resolve("new/machine");
    assertTrue(new Backup(none).bringBack(file).isEmpty(), "there was nothing to put aside");
    assertEquals(before, tree(none));

    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertTrue(new Backup(empty).bringBack(file).isEmpty(), "there was nothing to put aside");
    assertEquals(before, tree(empty));
  }

  @Test
  void what_stood_there_is_put_aside_and_what_is_no_part_of_it_stays() throws Exception {
    Path first = house("first");
    Path file = kept(first);
    Path data = house("standing");
    Map<String, String> before = tree(data);
    Files.writeString(data.resolve("server-start.log"), "stays");
    Path marks = Files.createDirectory(folder.resolve("standing.marks"));
    Files.writeString(marks.resolve("1.marks"), "7 A");
    Map<String, String> marked = tree(marks);

    Path aside = new Backup(data).bringBack(file).orElseThrow();

    assertEquals(before, tree(aside));
    assertEquals(marked, tree(marks));
    assertEquals("stays", Files.readString(data.resolve("server-start.log")));
    Files.delete(data.resolve("server-start.log"));
    Server.delete(aside);
    assertEquals(tree(first), tree(data), "nothing else is left");
  }

  @Test
  void a_file_that_is_cut_off_or_damaged_changes_nothing() throws Exception {
    byte[] whole = Files.readAllBytes(kept(house("first")));
    Path broken = folder.resolve("broken.tar.gz");
    for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
      Files.write(broken, Arrays.copyOf(whole, length));
      changesNothing(broken, "cut off");
    }
    int checksum = whole.length - 8;
    whole[checksum] = (byte) ~whole[checksum];
    Files.write(broken, whole);
    changesNothing(broken, "damaged");
  }

  @Test
  void a_file_of_something_else_changes_nothing() throws Exception {
    changesNothing(archive(new TarArchiveEntry("readme.txt")), "has no place in one");
    changesNothing(archive(new TarArchiveEntry("keys/")), "it has no pg/data/PG_VERSION");
    changesNothing(Files.writeString(folder.resolve("a.txt"), "a letter"), "no back-up");
    changesNothing(folder.resolve("nowhere.tar.gz"), "there is no file");
  }

  @Test
  void what_would_leave_the_folder_is_refused() throws Exception {
    TarArchiveEntry link = new TarArchiveEntry("keys/link", TarConstants.LF_SYMLINK);
    link.setLinkName("../..");
    TarArchiveEntry second = new TarArchiveEntry("keys/second", TarConstants.LF_LINK);
    second.setLinkName("../pg/password");
    for (TarArchiveEntry entry :
        List.of(
            new TarArchiveEntry("../escaped"),
            new TarArchiveEntry("keys/../../escaped"),
            new TarArchiveEntry(folder.resolve("escaped").toString(), true),
            link,
            second)) {
      changesNothing(archive(entry), "has no place in one");
    }
  }

  @Test
  void a_house_that_runs_is_neither_kept_nor_replaced() throws Exception {
    Path file = kept(house("first"));
    Path data = house("standing");
    Path mark = Files.writeString(data.resolve("pg/data/postmaster.pid"), "1");
    leftAlone(data, file);
    Files.delete(mark);

    Process launcher = OneLauncherAFolderTest.other(data);
    try {
      assertEquals('T', launcher.getInputStream().read());
      leftAlone(data, file);
    } finally {
      launcher.destroyForcibly().waitFor();
    }
    assertTrue(new Backup(data).bringBack(file).isPresent(), "it is stopped now");
  }

  @Test
  void where_there_is_no_house_none_is_kept() throws Exception {
    Path none = folder.resolve("none");
    refused("there is no whole house", () -> new Backup(none).keep(folder.resolve("file.tar.gz")));
    assertEquals(Map.of(), tree(folder));
  }

  @Test
  void the_operator_is_told_in_one_line() throws Exception {
    Path file = folder.resolve("nowhere.tar.gz");
    assertEquals(
        "Nothing was done: there is no file " + file + " that you may read",
        told(Map.of(), "restore", file));
    assertEquals(
        "Nothing was done: there is no file " + file + " that you may read",
        told(Map.of("CARECERT_KEYS", folder.resolve("data/keys").toString()), "restore", file));
  }

  @Test
  void keys_that_stand_elsewhere_are_not_left_out_silently() throws Exception {
    Path data = house("data");
    Path file = folder.resolve("file.tar.gz");
    Map<String, String> before = tree(folder);
    String elsewhere = folder.resolve("keys").toString();
    for (String what : List.of("keep", "restore")) {
      String said = told(Map.of("CARECERT_KEYS", elsewhere), what, file);
      assertTrue(said.startsWith("Nothing was done: CARECERT_KEYS says"), said);
    }
    assertEquals(before, tree(folder));
    assertEquals("", told(Map.of(), "keep", file).replaceFirst(".*kept in .*", ""));
    assertTrue(new Backup(data).bringBack(file).isPresent());
  }

  private String told(Map<String, String> settings, String what, Path file) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Launcher.class.getName(),
            folder.toString(),
            what,
            file.toString());
    builder.environment().put("CARECERT_DATA", folder.resolve("data").toString());
    builder.environment().putAll(settings);
    Process launcher = builder.redirectErrorStream(true).start();
    String said = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(said.startsWith("Nothing was done") ? 1 : 0, launcher.waitFor(), said);
    return said.strip();
  }

  private void leftAlone(Path data, Path file) throws IOException {
    Map<String, String> before = tree(folder);
    refused("stop it", () -> new Backup(data).keep(folder.resolve("other.tar.gz")));
    refused("stop it", () -> new Backup(data).bringBack(file));
    assertEquals(before, tree(folder));
  }

  private void changesNothing(Path file, String why) throws IOException {
    Path data = house("standing");
    Path none = folder.resolve("none");
    Map<String, String> before = tree(folder);
    refused(why, () -> new Backup(data).bringBack(file));
    refused(why, () -> new Backup(none).bringBack(file));
    assertEquals(before, tree(folder));
  }

  private static void refused(String why, Executable call) {
    IllegalStateException refused = assertThrows(IllegalStateException.class, call);
    String said = String.valueOf(refused.getMessage());
    assertTrue(said.contains(why), said);
  }

  private Path kept(Path data) throws IOException {
    Path file = folder.resolve("back-up.tar.gz");
    new Backup(data).keep(file);
    return file;
  }

  private Path archive(TarArchiveEntry entry) throws IOException {
    Path file = Files.createTempFile(folder, "foreign", ".tar.gz");
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      tar.putArchiveEntry(entry);
      tar.closeArchiveEntry();
    }
    return file;
  }

  // As PostgreSQL and the server leave it: nobody but the owner reads what is in it.
  private Path house(String name) throws IOException {
    Path data = folder.resolve(name);
    for (String inside : List.of("pg/data/global", "pg/data/pg_wal/summaries", "keys")) {
      Files.createDirectories(data.resolve(inside));
    }
    for (String file :
        List.of(
            "pg/data/PG_VERSION", "pg/data/global/pg_control", "pg/password", "keys/digest.key")) {
      Files.writeString(data.resolve(file), name + " " + file);
    }
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.toList()) {
        if (!file.equals(data) && !file.endsWith("pg")) {
          String mode = Files.isDirectory(file) ? "rwx------" : "rw-------";
          Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        }
      }
    }
    return data;
  }

  // Names, permissions and contents, but for the file by which a launcher holds its folder.
  private static Map<String, String> tree(Path root) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.toList()) {
        if (!file.equals(root) && !file.endsWith("ports")) {
          tree.put(
              root.relativize(file).toString(),
              PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                  + (Files.isDirectory(file)
                      ? ""
                      : " " + Files.readString(file, StandardCharsets.ISO_8859_1)));
        }
      }
    }
    return tree;
  }
}
