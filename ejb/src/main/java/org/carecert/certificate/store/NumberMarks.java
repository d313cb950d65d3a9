package org.carecert.certificate.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carecert.shared.Settings;
import org.carecert.shared.StorageAway;
import org.jspecify.annotations.Nullable;

/**
 * 编号水位: the highest serial of each series that ever went on paper (rule 31), kept outside of the
 * database and of what is backed up with it: a database that is brought back from a back-up does
 * not know what was given out after it, and this file tells. It only grows, by a line that is on
 * the disk before the certificate is; nodes that share the folder read what the others wrote.
 */
@ApplicationScoped
public class NumberMarks {
  private static final Pattern LINE = Pattern.compile("([0-9]{1,9}) (.+)");

  @PersistenceContext private EntityManager em;

  private final Map<String, Long> highest = new HashMap<>();
  private @Nullable Path file;
  private long read;

  /** The highest serial of a series that ever went on paper; 0 if none did. */
  public synchronized long highest(String series) {
    try {
      readOn();
    } catch (IOException e) {
      throw new StorageAway("the marks of numbers cannot be read", e);
    }
    return highest.getOrDefault(series, 0L);
  }

  /** A serial goes on paper; when this returns, that is on the disk, and all that was noted. */
  public void raise(String series, long serial) {
    written(series, serial, true);
  }

  /** The same of a serial that is on the disk with the next number at the latest. */
  public void note(String series, long serial) {
    written(series, serial, false);
  }

  private synchronized void written(String series, long serial, boolean onTheDisk) {
    if (serial <= highest(series)) {
      return;
    }
    // What a stop cut off in the middle is a line of its own, and none that is understood.
    byte[] line = ("\n" + serial + " " + series + "\n").getBytes(StandardCharsets.UTF_8);
    try (FileChannel out = FileChannel.open(file(), StandardOpenOption.APPEND)) {
      ByteBuffer rest = ByteBuffer.wrap(line);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
      if (onTheDisk) {
        out.force(false);
      }
      readOn();
    } catch (IOException e) {
      throw new StorageAway("the mark of a number cannot be written", e);
    }
  }

  private void readOn() throws IOException {
    Path from = file();
    if (Files.size(from) == read) {
      return;
    }
    try (FileChannel in = FileChannel.open(from)) {
      ByteBuffer added = ByteBuffer.allocate(Math.toIntExact(in.size() - read));
      while (added.hasRemaining() && in.read(added, read + added.position()) >= 0) {}
      String text = new String(added.array(), 0, added.position(), StandardCharsets.US_ASCII);
      int whole = text.lastIndexOf('\n') + 1;
      text.substring(0, whole).lines().map(LINE::matcher).forEach(this::noted);
      read += whole;
    }
  }

  private void noted(Matcher line) {
    if (line.matches()) {
      highest.merge(line.group(2), Long.valueOf(line.group(1)), Math::max);
    }
  }

  private Path file() throws IOException {
    if (file == null) {
      Object register =
          em.createNativeQuery("select cast(id as text) from certificate_register")
              .getSingleResult();
      Path folder = Files.createDirectories(Settings.numberMarks());
      Path found = folder.resolve(register + ".marks");
      FileChannel.open(found, StandardOpenOption.CREATE, StandardOpenOption.WRITE).close();
      sync(folder);
      file = found;
    }
    return file;
  }

  // The name of a new file is on the disk only with its folder.
  private static void sync(Path folder) throws IOException {
    try (FileChannel names = FileChannel.open(folder)) {
      names.force(true);
    }
  }
}
