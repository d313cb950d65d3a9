package org.carecert.exam.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.carecert.exam.domain.PictureContent;
import org.carecert.shared.Digests;

/** 启封图片存放: pictures of papers that are sat now, so that a whole room does not read them again. */
@ApplicationScoped
public class OpenPictures {
  /** At most 1 MB each. */
  private static final int MOST = 50;

  @Inject private PictureStore store;

  private final Map<String, PictureContent> opened = new ConcurrentHashMap<>();

  /** The content of this digest; empty if there is none, or if it was touched. */
  public Optional<PictureContent> of(String digest) {
    Optional<PictureContent> known = Optional.ofNullable(opened.get(digest));
    if (known.isPresent()) {
      return known;
    }
    Optional<PictureContent> read =
        store.content(digest).filter(c -> Digests.sha256Hex(c.bytes()).equals(digest));
    read.ifPresent(
        content -> {
          if (opened.size() >= MOST) {
            opened.clear();
          }
          opened.put(digest, content);
        });
    return read;
  }
}
