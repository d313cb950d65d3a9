package org.carecert.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The verifier as whoever downloaded it runs it.
 *
 * @param exit its exit code
 * @param text what it printed
 */
public record Run(int exit, String text) {
  /** The program that the build made. */
  public static final Path PROGRAM =
      Path.of(System.getProperty("verifier.jar", "verifier/target/carecert-verifier.jar"));

  /** Runs the built program. */
  public static Run of(Object... arguments) throws IOException, InterruptedException {
    return ofProgram(PROGRAM, arguments);
  }

  /** Runs this file; its words are read in English. */
  public static Run ofProgram(Path program, Object... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                program.toString()));
    for (Object argument : arguments) {
      command.add(String.valueOf(argument));
    }
    if (!command.contains("--language")) {
      command.addAll(List.of("--language", "en"));
    }
    Path out = Files.createTempFile("verifier", ".txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the verifier does not end");
    }
    String text = Files.readString(out, StandardCharsets.UTF_8);
    Files.delete(out);
    return new Run(process.exitValue(), text);
  }

  /** Whether it told this of a thing. */
  public boolean told(String verdict, String check) {
    return text.lines().anyMatch(line -> line.startsWith("[" + verdict + "] " + check + ": "));
  }
}
