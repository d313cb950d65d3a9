package org.carecert.verifier;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.text.MessageFormat;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * 独立验真程序: {@code java -jar carecert-verifier.jar certificate.pdf --trust anchors.json [--status
 * list.json] [--log proof.json] [--at moment] [--language zh|ko|en]}. Ends with 0 if everything was
 * checked and is in order, 1 if anything is wrong, 2 if it could not begin, 3 if nothing is wrong
 * but not all was checked.
 */
public final class Verifier {
  private static final int GENUINE = 0;
  private static final int WRONG = 1;
  private static final int NOT_BEGUN = 2;
  private static final int IN_PART = 3;

  private final ResourceBundle words;
  private final PrintStream out;

  private Verifier(Locale language, PrintStream out) {
    this.words =
        ResourceBundle.getBundle(
            "org.carecert.verifier.Words",
            known(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.out = out;
  }

  /** Checks what the arguments name. */
  public static void main(String... arguments) {
    // PDFBox warns of what a broken file lacks; the findings say it.
    java.util.logging.LogManager.getLogManager().reset();
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset());
    Optional<Given> given = given(arguments);
    Verifier verifier = new Verifier(given.map(Given::language).orElse(Locale.getDefault()), out);
    System.exit(given.map(verifier::verified).orElseGet(verifier::usage));
  }

  private static Optional<Given> given(String... arguments) {
    try {
      return Given.of(arguments);
    } catch (DateTimeParseException | InvalidPathException senseless) {
      return Optional.empty();
    }
  }

  private int usage() {
    out.println(words.getString("usage"));
    return NOT_BEGUN;
  }

  private int verified(Given given) {
    List<Finding> findings;
    try {
      findings = Verification.of(given, Anchors.read(Given.json(given.trust())));
    } catch (NotGenuine no) {
      out.println(told(no.key(), no.about()));
      return NOT_BEGUN;
    } catch (Exception fault) {
      out.println(told("noFile", List.of(fault.toString())));
      return NOT_BEGUN;
    }
    findings.forEach(
        finding ->
            out.println(
                "["
                    + words.getString(finding.verdict().name())
                    + "] "
                    + words.getString(finding.check().name())
                    + words.getString("colon")
                    + told(finding.key(), finding.about())));
    int end = end(findings);
    out.println(words.getString("end." + end));
    return end;
  }

  private static int end(List<Finding> findings) {
    if (findings.stream().anyMatch(finding -> finding.verdict() == Verdict.BAD)) {
      return WRONG;
    }
    boolean all = findings.stream().allMatch(finding -> finding.verdict() == Verdict.GOOD);
    return all ? GENUINE : IN_PART;
  }

  private String told(String key, List<String> about) {
    return MessageFormat.format(words.getString(key), about.toArray());
  }

  private static Locale known(Locale language) {
    return List.of("zh", "ko").contains(language.getLanguage())
        ? new Locale(language.getLanguage())
        : Locale.ENGLISH;
  }

  // What a terminal cannot show is written as UTF-8.
  private static Charset charset() {
    String terminal =
        System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8"));
    Charset own =
        Charset.isSupported(terminal) ? Charset.forName(terminal) : StandardCharsets.UTF_8;
    return own.newEncoder().canEncode("验검") ? own : StandardCharsets.UTF_8;
  }
}
