package org.carecert.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Fills the disk of a house in the middle of an exam, waits, and empties it again. While it is full
 * nothing may be acknowledged that is not stored and every refusal must be a clear "later"; once
 * there is space answers are taken again without anybody's help. The folder must stand on a small
 * disk of its own: whatever is free there is filled.
 */
public final class FullDisk {
  private static final int PATIENCE_SECONDS = 120;

  private FullDisk() {}

  /** The data folder, on a small disk, of a house that does not run; seconds that it stays full. */
  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]).toAbsolutePath();
    int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    Launched house = new Launched(data);
    Candidates candidates = new Candidates(data, house.port, 60);
    candidates.begin();
    TimeUnit.SECONDS.sleep(5);
    Path ballast = data.resolve("ballast");
    fill(ballast);
    int full = candidates.acknowledged();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (System.nanoTime() < end) {
      TimeUnit.SECONDS.sleep(1);
      fill(ballast);
    }
    int whileFull = candidates.acknowledged() - full;
    Map<Integer, Integer> refusals = candidates.refusals();
    Files.delete(ballast);
    long emptied = System.nanoTime();
    int then = candidates.acknowledged();
    while (candidates.acknowledged() < then + Candidates.COUNT) {
      if (System.nanoTime() - emptied > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
        throw new IllegalStateException("no answers again after " + PATIENCE_SECONDS + " s");
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    System.out.printf(
        "disk full for %d s: %d answers acknowledged before, %d meanwhile, refused %s; taken again"
            + " %.1f s after there was space%n",
        seconds, full, whileFull, refusals, (System.nanoTime() - emptied) / 1e9);
    candidates.end();
    int wrong = candidates.compare(house.hall());
    house.stop();
    System.exit(wrong == 0 && !refusals.isEmpty() ? 0 : 1);
  }

  private static void fill(Path ballast) throws IOException {
    byte[] block = new byte[65_536];
    try (OutputStream out =
        Files.newOutputStream(
            ballast,
            java.nio.file.StandardOpenOption.CREATE,
            java.nio.file.StandardOpenOption.APPEND)) {
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
