package org.carecert.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Fills the disk of a house in the middle of an exam, waits, and empties it again. While it is full
 * nothing may be acknowledged that is not stored and every refusal must be a clear "later"; once
 * there is space answers are taken again without anybody's help. The folder must stand on a small
 * disk of its own: whatever is free there is filled. Without a folder it makes itself such a disk
 * in memory, which nobody else sees and which ends with it.
 */
public final class FullDisk {
  private static final int PATIENCE_SECONDS = 120;
  private static final int BELLS_SECONDS = 60;
  private static final long SMALL = 4L << 30;
  private static final String OWN = "1100m";

  /** Later, and what everybody hears after his bell. */
  private static final Set<Integer> CLEAR = Set.of(503, 409);

  private FullDisk() {}

  /** The data folder, on a small disk, of a house that does not run; seconds that it stays full. */
  public static void main(String[] args) throws Exception {
    if (args.length == 0 || args[0].matches("[0-9]+")) {
      System.exit(onItsOwn(args));
    }
    Path data = Path.of(args[0]).toAbsolutePath();
    int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    Files.createDirectories(data);
    if (Files.getFileStore(data).getTotalSpace() > SMALL) {
      throw new IllegalStateException(data + " does not stand on a small disk of its own");
    }
    try (Launched house = new Launched(data)) {
      Candidates candidates = new Candidates(data, house.port, BELLS_SECONDS);
      candidates.begin();
      int wrong;
      try {
        wrong = filled(candidates, data.resolve("ballast"), seconds);
      } finally {
        candidates.end();
      }
      wrong += candidates.compare(house.hall());
      Figures.row(
          "the disk full in mid-exam for " + seconds + " s",
          String.format(
              "%d answers acknowledged, refused %s",
              candidates.acknowledged(), candidates.refusals()),
          "",
          Figures.none("answer lost, twice or late, no refusal unclear", wrong));
      if (wrong > 0) {
        throw new IllegalStateException(wrong + " contradictions");
      }
    }
  }

  // The mount stands in a name space of its own.
  private static int onItsOwn(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("carecert-disk");
    String who = "root".equals(System.getProperty("user.name")) ? "-m" : "-rm";
    String script = "mount -t tmpfs -o size=" + OWN + " small \"$0\" && exec \"$@\"";
    List<String> command =
        new ArrayList<>(List.of("unshare", who, "sh", "-c", script, folder.toString()));
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    for (String name : List.of("carecert.project", Figures.KEPT)) {
      if (System.getProperty(name) != null) {
        command.add("-D" + name + "=" + System.getProperty(name));
      }
    }
    command.addAll(
        List.of(
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            FullDisk.class.getName(),
            folder + "/house"));
    command.addAll(List.of(args));
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } finally {
      Files.delete(folder);
    }
  }

  // How many kinds of refusals were not clear, one if there was no refusal at all.
  private static int filled(Candidates candidates, Path ballast, int seconds) throws Exception {
    TimeUnit.SECONDS.sleep(5);
    int full;
    int whileFull;
    Map<Integer, Integer> refusals;
    try {
      fill(ballast);
      full = candidates.acknowledged();
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
      while (System.nanoTime() < end) {
        TimeUnit.SECONDS.sleep(1);
        fill(ballast);
      }
      whileFull = candidates.acknowledged() - full;
      refusals = candidates.refusals();
    } finally {
      Files.delete(ballast);
    }
    double again = again(candidates);
    Figures.row(
        "answers taken again once there is space",
        String.format("after %.1f s, without anybody's help", again),
        String.format(
            "%d acknowledged before it was full, %d into space that was held already",
            full, whileFull));
    long unclear = refusals.keySet().stream().filter(status -> !CLEAR.contains(status)).count();
    return Math.toIntExact(unclear) + (refusals.containsKey(503) ? 0 : 1);
  }

  // Everybody had his turn once more.
  private static double again(Candidates candidates) throws InterruptedException {
    long emptied = System.nanoTime();
    int then = candidates.acknowledged();
    while (candidates.acknowledged() == then) {
      patient(emptied);
    }
    double first = (System.nanoTime() - emptied) / 1e9;
    while (candidates.acknowledged() < then + Candidates.COUNT) {
      patient(emptied);
    }
    return first;
  }

  private static void patient(long since) throws InterruptedException {
    if (System.nanoTime() - since > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
      throw new IllegalStateException("no answers again after " + PATIENCE_SECONDS + " s");
    }
    TimeUnit.MILLISECONDS.sleep(20);
  }

  private static void fill(Path ballast) throws IOException {
    byte[] block = new byte[65_536];
    try (OutputStream out =
        Files.newOutputStream(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException noSpace) {
      if (!String.valueOf(noSpace.getMessage()).contains("space")) {
        throw noSpace;
      }
    }
  }
}
