package org.carecert.verifier;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 核验: looks at everything that was given, and says of the rest that it was not looked at. */
final class Verification {
  private final Given given;
  private final Anchors anchors;
  private final Paper paper;

  private Verification(Given given, Anchors anchors, Paper paper) {
    this.given = given;
    this.anchors = anchors;
    this.paper = paper;
  }

  /** A finding for each check, in their order. */
  static List<Finding> of(Given given, Anchors anchors) throws IOException {
    byte[] file = Files.readAllBytes(given.paper());
    Paper opened;
    try {
      opened = new Paper(file);
    } catch (IOException broken) {
      return broken(broken);
    }
    try (Paper paper = opened) {
      return new Verification(given, anchors, paper).all();
    }
  }

  private static List<Finding> broken(IOException fault) {
    List<Finding> findings = new ArrayList<>();
    for (Check check : Check.values()) {
      findings.add(
          Finding.of(
              check,
              () -> {
                if (check == Check.SIGNATURE) {
                  throw fault;
                }
                throw NotGenuine.unchecked("noPaper");
              }));
    }
    return findings;
  }

  private List<Finding> all() {
    List<Finding> findings = new ArrayList<>(new SignatureCheck(paper, anchors).findings());
    findings.add(Finding.of(Check.CREDENTIAL, this::credential));
    findings.add(Finding.of(Check.PAGE, this::page));
    findings.add(Finding.of(Check.REVOCATION, () -> status().revocation()));
    findings.add(Finding.of(Check.SUSPENSION, () -> status().suspension()));
    findings.add(Finding.of(Check.LOG, this::log));
    return findings;
  }

  private String credential() throws Exception {
    attached().verify(anchors);
    return "credential.good";
  }

  private String page() throws IOException {
    Credential credential = attached();
    String text = paper.text();
    for (String said : List.of(credential.number(), credential.name())) {
      NotGenuine.unless(text.contains(Paper.bare(said)), "page.differs", said);
    }
    return "page.good";
  }

  // What is not proven says nothing of where it stands in a list, or which number it is of.
  private Credential proven() throws Exception {
    Credential credential = attached();
    try {
      credential.verify(anchors);
    } catch (NotGenuine no) {
      throw NotGenuine.unchecked("credential.unproven");
    }
    return credential;
  }

  private StatusCheck status() throws Exception {
    if (given.status().isEmpty()) {
      throw NotGenuine.unchecked("status.notGiven");
    }
    List<JsonObject> lists = new ArrayList<>();
    for (Path list : given.status()) {
      lists.add(Given.json(list));
    }
    return new StatusCheck(proven(), lists, anchors, given.at());
  }

  private String log() throws Exception {
    Optional<Path> file = given.log();
    if (file.isEmpty()) {
      throw NotGenuine.unchecked("log.notGiven");
    }
    return new LogCheck(Given.json(file.get()), anchors).has(proven().number());
  }

  private Credential attached() throws IOException {
    return new Credential(
        Given.json(paper.credential().orElseThrow(() -> NotGenuine.unchecked("credential.none"))));
  }
}
