package org.carecert.bench;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.carecert.certificate.domain.BuiltInDesigns;
import org.carecert.certificate.domain.CertificateFace;
import org.carecert.certificate.domain.CertificateKind;
import org.carecert.certificate.domain.Grounds;
import org.carecert.certificate.domain.PrintTemplate;
import org.carecert.certificate.print.CertificatePrint;
import org.carecert.shared.Language;
import org.carecert.shared.paper.Binding;
import org.carecert.shared.signing.MeasuredHouse;

/**
 * How many signed certificates with photo and QR code are made in a second, on one core and on two,
 * beside what one file cannot do without: its signature, and beside deflating as many bytes as it
 * has. Each thread is measured by the clock and by its own time on the processor, which other
 * programs of the machine do not take away.
 */
public final class CertificateBench {
  private static final Instant NOW = Instant.parse("2026-11-28T02:00:00Z");
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 15;
  private static final int WARM = 4_000;
  private static final double MIB = 1_048_576;

  private final MeasuredHouse house = new MeasuredHouse(NOW);
  private final byte[] photo = photo();
  private final byte[] sample = certificate(0);
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  /** What one thread did: how often, in which time of its own and of the clock, using how much. */
  private record Work(long times, double processor, double clock, double allocated) {
    double rate() {
      return times / clock;
    }

    double rateOfItsOwn() {
      return times / processor;
    }
  }

  /** Seconds of each measurement, if a number is given. */
  public static void main(String[] args) throws Exception {
    int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 4;
    long before = memory();
    CertificateBench bench = new CertificateBench();
    bench.kinds();
    double shared = (memory() - before) / MIB;
    Figures.row(
        "memory that certificates share: fonts, grounds, seals, typecases",
        String.format("%.0f MiB after all kinds in all languages and all faces", shared),
        "the five font files: 63.4 MiB",
        Figures.atMost(120, shared));
    bench.run(seconds);
    bench.pool.shutdown();
  }

  private void run(int seconds) throws Exception {
    for (int i = 0; i < WARM; i++) {
      certificate(i);
      signature(i);
    }
    deflated(0);
    List<Work> one = new ArrayList<>();
    List<List<Work>> two = new ArrayList<>();
    List<Work> signatures = new ArrayList<>();
    List<List<Work>> twoSignatures = new ArrayList<>();
    List<Work> deflates = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      one.addAll(together(1, seconds, this::certificate));
      two.add(together(2, seconds, this::certificate));
      signatures.addAll(together(1, seconds, this::signature));
      twoSignatures.add(together(2, seconds, this::signature));
      deflates.addAll(together(1, 1, this::deflated));
    }
    alone(one, signatures, deflates);
    beside(one, two, signatures, twoSignatures);
  }

  private void alone(List<Work> one, List<Work> signatures, List<Work> deflates)
      throws IOException {
    double rate = median(one, Work::rate);
    double allocated = median(one, w -> w.allocated() / w.times()) / MIB;
    double signs = median(signatures, Work::rateOfItsOwn);
    double deflate = median(deflates, Work::rateOfItsOwn) * sample.length / MIB;
    Figures.row(
        "signed certificates with photo and QR code, one core",
        String.format(
            "%.0f/s (%.2f ms on the processor each), %,d bytes each",
            rate, 1000 / median(one, Work::rateOfItsOwn), sample.length),
        String.format(
            "the signature alone (P-256) %.0f/s; deflating their bytes %.0f MiB/s = %.0f/s",
            signs, deflate, deflate * MIB / sample.length),
        Figures.atLeast(200, rate));
    Figures.row(
        "allocated for one certificate",
        String.format("%.2f MiB", allocated),
        String.format("its file %.2f MiB", sample.length / MIB),
        Figures.atMost(2, allocated));
  }

  private static void beside(
      List<Work> one, List<List<Work>> two, List<Work> signatures, List<List<Work>> twoSignatures)
      throws IOException {
    double[] gains = new double[one.size()];
    double[] limits = new double[one.size()];
    double[] rates = new double[one.size()];
    for (int i = 0; i < gains.length; i++) {
      rates[i] = two.get(i).stream().mapToDouble(Work::rate).sum();
      gains[i] = rates[i] / one.get(i).rate();
      limits[i] =
          twoSignatures.get(i).stream().mapToDouble(Work::rate).sum() / signatures.get(i).rate();
    }
    Figures.row(
        "the same on two cores",
        String.format("%.0f/s: %.2f times one core's", median(rates), median(gains)),
        String.format(
            "signatures alone, which share nothing: %.2f times one core's", median(limits)),
        Figures.atLeast(1.8, median(gains)));
  }

  /** Threads that do the same at the same time, each as often as it can. */
  private List<Work> together(int threads, int seconds, IntConsumer task) throws Exception {
    List<Callable<Work>> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int first = 1_000_000 * i;
      workers.add(() -> worked(first, seconds, task));
    }
    List<Work> done = new ArrayList<>();
    for (Future<Work> worker : pool.invokeAll(workers)) {
      done.add(worker.get());
    }
    return done;
  }

  private static Work worked(int first, int seconds, IntConsumer task) {
    long thread = Thread.currentThread().getId();
    long begun = System.nanoTime();
    long processor = THREADS.getCurrentThreadCpuTime();
    long allocated = THREADS.getThreadAllocatedBytes(thread);
    int times = 0;
    while (System.nanoTime() - begun < seconds * 1_000_000_000L) {
      task.accept(first + times++);
    }
    return new Work(
        times,
        (THREADS.getCurrentThreadCpuTime() - processor) / 1e9,
        (System.nanoTime() - begun) / 1e9,
        THREADS.getThreadAllocatedBytes(thread) - allocated);
  }

  private byte[] certificate(int number) {
    return certificate(face(number, CertificateKind.TRAINING_COMPLETION, Language.KO));
  }

  private byte[] certificate(CertificateFace face) {
    return CertificatePrint.pdf(face, photo, NOW, Binding.PLAIN.with(house.signature(NOW)));
  }

  private byte[] signature(int number) {
    byte[] content = Arrays.copyOf(sample, 100);
    content[0] = (byte) number;
    return house.signed(content);
  }

  private int deflated(int number) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(sample);
      deflater.finish();
      byte[] out = new byte[sample.length + 1_024];
      return deflater.deflate(out) + number;
    } finally {
      deflater.end();
    }
  }

  /** Draws every kind in its languages, with a name that needs the fonts of rare characters. */
  private void kinds() {
    certificate(face(7, CertificateKind.TRAINING_COMPLETION, Language.KO));
    certificate(face(7, CertificateKind.SKILL_LEVEL, Language.KO));
    certificate(face(7, CertificateKind.SKILL_LEVEL, Language.EN));
  }

  /** Nobody has the name of the one before. */
  private static CertificateFace face(int number, CertificateKind kind, Language second) {
    String name = "崔" + Character.toString(0x4E00 + number * 7 % 20_000) + "女";
    if (number % 50 == 7) {
      name = "赵" + Character.toString(0x20000 + number % 40_000);
    }
    String korean =
        "최" + (char) (0xAC00 + number * 11 % 11_172) + (char) (0xAC00 + number * 29 % 11_172);
    return new CertificateFace(
        kind,
        new PrintTemplate(1, BuiltInDesigns.of(kind), second),
        String.format("HCZX-2026-%05d", number % 100_000),
        "20261128-" + Integer.toString(number + 50_000, 36).toUpperCase(java.util.Locale.ROOT),
        new CertificateFace.Holder(name, korean, "居民身份证", "222404********0020"),
        new CertificateFace.Naming("保育师", second == Language.KO ? "보육사" : "Nursery caregiver"),
        5,
        new Grounds(
            new BigDecimal("64"),
            new BigDecimal("68"),
            null,
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2026, 11, 14)),
        new CertificateFace.Naming("珲春市职业技术学校", "훈춘시직업기술학교"),
        LocalDate.of(2026, 11, 28),
        "https://example.cn/v#" + "0123456789".repeat(26) + number,
        null);
  }

  /** A drawn person before a ground that is not quite even, as a camera sees it. */
  static byte[] photo() {
    BufferedImage image = new BufferedImage(413, 579, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 413, 579);
    g.setColor(new Color(0x26, 0x22, 0x20));
    g.fillOval(106, 90, 201, 260);
    g.setColor(new Color(0xF2, 0xD3, 0xB8));
    g.fillOval(128, 130, 157, 220);
    g.setColor(new Color(0x2F, 0x3B, 0x52));
    g.fillRoundRect(40, 420, 333, 260, 160, 160);
    g.dispose();
    Random grain = new Random(1);
    for (int i = 0; i < 40_000; i++) {
      int x = grain.nextInt(413);
      int y = grain.nextInt(579);
      image.setRGB(x, y, image.getRGB(x, y) ^ (0x070707 & grain.nextInt()));
    }
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "jpg", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static long memory() throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(100);
    }
    Runtime machine = Runtime.getRuntime();
    return machine.totalMemory() - machine.freeMemory();
  }

  private static double median(List<Work> works, java.util.function.ToDoubleFunction<Work> figure) {
    return median(works.stream().mapToDouble(figure).toArray());
  }

  private static double median(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
