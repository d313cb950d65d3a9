package org.carecert.home.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.carecert.identity.Myself;
import org.carecert.identity.domain.MyReading;
import org.carecert.identity.domain.OwnFile;
import org.carecert.shared.Json;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * My file: what is kept about me, what I agreed to, who has read it, and all of it to take away.
 */
@Named("myFilePage")
@RequestScoped
public class FilePage {
  @Inject private Myself myself;
  @Inject private MyFiles files;
  @Inject private Words words;

  private @Nullable OwnFile own;

  /** Who I am, what I agreed to, who has read it. */
  public OwnFile getOwn() {
    OwnFile known = own;
    if (known == null) {
      known = myself.file();
      own = known;
    }
    return known;
  }

  /** In which roles a reader acted. */
  public String by(MyReading reading) {
    return reading.roles().stream().map(words::of).collect(Collectors.joining("、"));
  }

  /** What a reading was for. */
  public String purpose(MyReading reading) {
    return switch (reading.purpose()) {
      case "person.registry" -> words.say("home.file.purpose.registry");
      case "person.search" -> words.say("home.file.purpose.search");
      case "person.verification" -> words.say("home.file.purpose.verification");
      case "person.subsidy" -> words.say("home.file.purpose.subsidy");
      case "person.payment" -> words.say("home.file.purpose.payment");
      case "person.photo for the certificate" -> words.say("home.file.purpose.photo");
      case "person.certificate" -> words.say("home.file.purpose.held");
      case "person.certificate file" -> words.say("home.file.purpose.certificate");
      default -> words.say("home.file.purpose.other");
    };
  }

  /** Gives out the whole file. */
  public void export() throws IOException {
    Faces.sendFile(Json.text(files.whole()).getBytes(StandardCharsets.UTF_8), "my-file.json", true);
  }
}
