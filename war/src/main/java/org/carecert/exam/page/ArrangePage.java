package org.carecert.exam.page;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.carecert.exam.Arrangements;
import org.carecert.exam.Console;
import org.carecert.exam.Invigilators;
import org.carecert.exam.domain.Arrangement;
import org.carecert.exam.domain.AssessorCard;
import org.carecert.exam.domain.Conduct;
import org.carecert.exam.domain.Post;
import org.carecert.exam.domain.RoomDraft;
import org.carecert.exam.domain.WatchedSession;
import org.carecert.home.page.Notices;
import org.carecert.shared.Origin;
import org.carecert.shared.Require;
import org.carecert.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The page on which a session's conduct is arranged: batch, rooms, waves, invigilators. */
@Named
@ViewScoped
public class ArrangePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Arrangements arrangements;
  @Inject private Invigilators invigilators;
  @Inject private Console console;
  @Inject private Origin origin;

  private String code = "";
  private transient @Nullable WatchedSession card;
  private @Nullable String batch;
  private boolean identity;
  private @Nullable String identityReason;
  private int waves = 1;
  private int waveSeconds;
  private @Nullable String rooms;
  private @Nullable String posts;
  private transient List<String> lacking = List.of();

  @PostConstruct
  void open() {
    code = Params.needed("session");
    card = console.one(code);
    Arrangement now = arrangements.of(code);
    batch = now.batch();
    identity = now.conduct().identity();
    identityReason = now.identityReason();
    waves = now.conduct().waves();
    waveSeconds = now.conduct().waveSeconds();
    rooms =
        now.rooms().stream()
            .map(r -> r.name() + " " + r.capacity() + " " + r.seatsARow())
            .collect(Collectors.joining("\n"));
    posts =
        invigilators.of(code).stream()
            .map(p -> p.username() + " " + p.room())
            .collect(Collectors.joining("\n"));
    look();
  }

  private void look() {
    lacking = arrangements.lacking(code).stream().map(r -> Texts.of(origin.language(), r)).toList();
  }

  /** Keeps the arrangement. */
  public void arrange() {
    List<RoomDraft> drafts = new ArrayList<>();
    for (List<String> words : lines("rooms", rooms)) {
      int size = words.size();
      new Require().holds("rooms", size >= 3).check();
      String name = String.join(" ", words.subList(0, size - 2));
      drafts.add(
          new RoomDraft(
              name, whole("rooms", words.get(size - 2)), whole("rooms", words.get(size - 1))));
    }
    arrangements.arrange(
        code,
        new Arrangement(batch, new Conduct(identity, waves, waveSeconds), identityReason, drafts));
    look();
    Notices.done("exam.arrange.kept");
  }

  /** Names the invigilators. */
  public void name() {
    List<Post> named = new ArrayList<>();
    for (List<String> words : lines("posts", posts)) {
      new Require().holds("posts", words.size() <= 2).check();
      named.add(new Post(words.get(0), words.size() == 1 ? 0 : whole("posts", words.get(1))));
    }
    invigilators.name(code, named);
    look();
    Notices.done("exam.arrange.named");
  }

  private static List<List<String>> lines(String field, @Nullable String text) {
    String all = text == null ? "" : text;
    new Require().optionalText(field, all, 5000).check();
    return all.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> List.of(line.split("\\s+", -1)))
        .toList();
  }

  private static int whole(String field, String text) {
    new Require().holds(field, text.matches("[0-9]{1,4}")).check();
    return Integer.parseInt(text);
  }

  public List<AssessorCard> getKnown() {
    return invigilators.known();
  }

  public List<String> getLacking() {
    return lacking;
  }

  public @Nullable WatchedSession getCard() {
    return card;
  }

  public String getCode() {
    return code;
  }

  public @Nullable String getBatch() {
    return batch;
  }

  public void setBatch(@Nullable String batch) {
    this.batch = batch;
  }

  public boolean isIdentity() {
    return identity;
  }

  public void setIdentity(boolean identity) {
    this.identity = identity;
  }

  public @Nullable String getIdentityReason() {
    return identityReason;
  }

  public void setIdentityReason(@Nullable String identityReason) {
    this.identityReason = identityReason;
  }

  public int getWaves() {
    return waves;
  }

  public void setWaves(int waves) {
    this.waves = waves;
  }

  public int getWaveSeconds() {
    return waveSeconds;
  }

  public void setWaveSeconds(int waveSeconds) {
    this.waveSeconds = waveSeconds;
  }

  public @Nullable String getRooms() {
    return rooms;
  }

  public void setRooms(@Nullable String rooms) {
    this.rooms = rooms;
  }

  public @Nullable String getPosts() {
    return posts;
  }

  public void setPosts(@Nullable String posts) {
    this.posts = posts;
  }
}
