package org.carecert.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heap of a running house. */
final class Heap {
  private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

  private Heap() {}

  /** Bytes that live after a full collection. */
  static long live(Path data) throws IOException, InterruptedException {
    String pid = Files.readString(data.resolve("server.pid")).strip();
    Process count =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/jcmd").toString(),
                pid,
                "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String text = new String(count.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    count.waitFor(60, TimeUnit.SECONDS);
    Matcher total = TOTAL.matcher(text);
    if (!total.find()) {
      throw new IllegalStateException(text.substring(0, Math.min(300, text.length())));
    }
    return Long.parseLong(total.group(1));
  }
}
