package org.carecert.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The mark that a launcher works in a data folder, with its two ports. The lock ends with the
 * process, however that ends, so that what a killed launcher left running can be told from what a
 * living one runs.
 */
final class Occupancy {
  // A channel that nobody holds is closed by the garbage collector, and its lock with it.
  private static final List<FileChannel> HELD = new CopyOnWriteArrayList<>();

  private Occupancy() {}

  /**
   * Takes the folder for as long as this process lives.
   *
   * @throws IllegalStateException if another launcher works in it
   */
  static void take(Path data, Ports ports) throws IOException {
    @Nullable FileChannel channel = locked(data);
    if (channel == null) {
      throw new IllegalStateException(
          "it already runs from this folder"
              + address(data)
              + "; stop it first (Ctrl-C where it was started), or give this one its own folder and"
              + " port with CARECERT_DATA and CARECERT_PORT");
    }
    HELD.add(channel);
    channel.truncate(0);
    channel.write(
        ByteBuffer.wrap(
            (ports.server() + " " + ports.database()).getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The folder, held until the channel is closed, for what is done to a house that does not run;
   * null if a launcher works in it.
   */
  static @Nullable FileChannel locked(Path data) throws IOException {
    FileChannel channel =
        FileChannel.open(file(data), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      return null;
    }
    return channel;
  }

  /** The ports that the launcher of this folder uses, or last used. */
  static Ports ports(Path data) throws IOException {
    String[] words = Files.readString(file(data)).strip().split(" ");
    return new Ports(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
  }

  // A back-up that is brought to a new folder holds it before any ports are written.
  private static String address(Path data) throws IOException {
    return Files.size(file(data)) == 0 ? "" : " at http://127.0.0.1:" + ports(data).server() + "/ ";
  }

  private static Path file(Path data) {
    return data.resolve("ports");
  }

  /**
   * Where the two listen.
   *
   * @param server the port for people and programs
   * @param database the port of PostgreSQL
   */
  record Ports(int server, int database) {}
}
