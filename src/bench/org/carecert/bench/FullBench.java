package org.carecert.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures everything, one part after the other, each in a process of its own that is ended when it
 * takes too long, and prints one table at the end. Where a running house is needed it starts a
 * fresh one with the thorough compiler, one for all of them but for the growth, which begins with
 * an empty one; the faults have another. All are thrown away if all went well.
 */
public final class FullBench {
  // As the launcher's own, but for the compiler.
  private static final String THOROUGH =
      "-Xms1280m -Xmx1280m -Xmn768m -XX:MetaspaceSize=256m -XX:+UseParallelGC"
          + " -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true -Dfile.encoding=UTF-8";
  private static final int QUIET_SECONDS = 20;

  /** What a part needs. */
  private enum Needs {
    NOTHING,
    HOUSE,
    HOUSE_OF_ITS_OWN,
    FOLDER
  }

  /** The parts in their order: those on a running house stand together. */
  private enum Part {
    ASSEMBLY(AssemblyBench.class, Needs.NOTHING, 1, ""),
    CERTIFICATES(CertificateBench.class, Needs.NOTHING, 5, ""),
    DAY(ExamDayBench.class, Needs.HOUSE, 5, "5;1000;server just started"),
    ANALYSIS(AnalysisBench.class, Needs.HOUSE, 2, ""),
    SAVES(SaveBench.class, Needs.HOUSE, 10, ""),
    WORK(WorkBench.class, Needs.HOUSE, 6, ""),
    WARM(ExamDayBench.class, Needs.HOUSE, 4, "5;1000;server warm"),
    BATCH(BatchBench.class, Needs.HOUSE, 15, ""),
    PROTOCOL(ProtocolBench.class, Needs.HOUSE, 18, ""),
    GROWTH(GrowthBench.class, Needs.HOUSE_OF_ITS_OWN, 11, ""),
    CLOCK(ClockFaults.class, Needs.FOLDER, 4, ""),
    FAULTS(SaveFaults.class, Needs.FOLDER, 8, ""),
    DISK(FullDisk.class, Needs.NOTHING, 3, "");

    final Class<?> program;
    final Needs needs;
    final int minutes;
    final List<String> arguments;

    Part(Class<?> program, Needs needs, int minutes, String arguments) {
      this.program = program;
      this.needs = needs;
      this.minutes = minutes;
      this.arguments = arguments.isEmpty() ? List.of() : List.of(arguments.split(";"));
    }
  }

  private final Path folder;
  private final Path figures;
  private final Map<Part, Integer> wanted;
  private final List<String> faults = new ArrayList<>();

  private FullBench(Path folder, Map<Part, Integer> wanted) {
    this.folder = folder;
    this.figures = folder.resolve("figures");
    this.wanted = wanted;
  }

  /**
   * A folder in which new ones are made; the parts wanted, all if none is named, as part=minutes.
   */
  public static void main(String[] args) throws Exception {
    Map<Part, Integer> wanted = new LinkedHashMap<>();
    List<String> named = List.of(args).subList(1, args.length);
    for (Part part : Part.values()) {
      String name = part.name().toLowerCase(Locale.ROOT);
      int most = part.minutes * 2 + 3;
      if (named.isEmpty() || named.contains(name)) {
        wanted.put(part, most);
      }
      named.stream()
          .filter(one -> one.startsWith(name + "="))
          .forEach(one -> wanted.put(part, Integer.valueOf(one.substring(name.length() + 1))));
    }
    if (wanted.containsKey(Part.WARM)) {
      wanted.putIfAbsent(Part.DAY, Part.DAY.minutes * 2 + 3);
    }
    if (wanted.size() < named.size() || wanted.isEmpty()) {
      throw new IllegalArgumentException("parts are " + List.of(Part.values()) + ", not " + named);
    }
    Path folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
    System.exit(new FullBench(Files.createTempDirectory(folder, "run"), wanted).run() ? 0 : 1);
  }

  private boolean run() throws Exception {
    System.out.printf(
        "%s in %s: about %d minutes, at most %d%n",
        wanted.keySet(),
        folder,
        wanted.keySet().stream().mapToInt(part -> part.minutes).sum() + besides(),
        wanted.values().stream().mapToInt(Integer::intValue).sum() + besides());
    Files.createFile(figures);
    parts(Needs.NOTHING, Part.ASSEMBLY);
    parts(Needs.NOTHING, Part.CERTIFICATES);
    house(Needs.HOUSE);
    house(Needs.HOUSE_OF_ITS_OWN);
    for (Part part : Part.values()) {
      parts(Needs.FOLDER, part);
    }
    parts(Needs.NOTHING, Part.DISK);
    System.out.println();
    Figures.table(Files.readAllLines(figures));
    faults.forEach(System.out::println);
    if (faults.isEmpty()) {
      delete();
    } else {
      System.out.println("what there is to look at stays in " + folder);
    }
    return faults.isEmpty();
  }

  // Minutes for fresh houses, and for the quiet before each part.
  private int besides() {
    long houses =
        wanted.keySet().stream()
            .map(part -> part.needs)
            .filter(needs -> needs != Needs.NOTHING)
            .distinct()
            .count();
    return Math.toIntExact(houses) + wanted.size() * QUIET_SECONDS / 60;
  }

  private void house(Needs needs) throws Exception {
    if (wanted.keySet().stream().noneMatch(part -> part.needs == needs)) {
      return;
    }
    String options = System.getenv("CARECERT_JAVA_OPTS");
    Map<String, String> settings =
        Map.of("CARECERT_JAVA_OPTS", options == null || options.isBlank() ? THOROUGH : options);
    try (Launched house = new Launched(data(needs), settings)) {
      for (Part part : Part.values()) {
        parts(needs, part);
      }
      System.out.println("the house ends: " + house.data);
    } catch (IllegalStateException e) {
      faults.add("no house for " + needs + ": " + e.getMessage());
    }
  }

  private Path data(Needs needs) {
    return folder.resolve(needs.name().toLowerCase(Locale.ROOT));
  }

  // What of the part is wanted, if it is of this kind.
  private void parts(Needs needs, Part part) throws Exception {
    if (part.needs != needs || !wanted.containsKey(part)) {
      return;
    }
    TimeUnit.SECONDS.sleep(QUIET_SECONDS);
    System.out.printf(
        "%n%s: about %d minutes, at most %d; load of the machine before it %.2f%n",
        part,
        part.minutes,
        wanted.get(part),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command(part)).inheritIO().start();
    boolean ended = process.waitFor(wanted.get(part), TimeUnit.MINUTES);
    if (!ended) {
      end(process);
      faults.add(part + " did not end within " + wanted.get(part) + " minutes");
    } else if (process.exitValue() != 0) {
      faults.add(part + " failed");
    }
    System.out.printf(
        "%s: took %.1f minutes%n",
        part, Duration.ofNanos(System.nanoTime() - start).toSeconds() / 60.0);
  }

  private List<String> command(Part part) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dcarecert.project=" + System.getProperty("carecert.project"),
                "-D" + Figures.KEPT + "=" + figures,
                "-cp",
                System.getProperty("java.class.path"),
                part.program.getName()));
    if (part.needs != Needs.NOTHING) {
      command.add(data(part.needs).toString());
    }
    command.addAll(part.arguments);
    return command;
  }

  // In order: a launcher stops its server and its database when it is asked to end.
  private static void end(Process process) throws InterruptedException {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    TimeUnit.SECONDS.sleep(QUIET_SECONDS);
  }

  private void delete() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
