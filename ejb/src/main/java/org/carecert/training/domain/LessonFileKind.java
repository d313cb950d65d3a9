package org.carecert.training.domain;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Refused;

/**
 * 课时文件: the files that a lesson may have. A file is what its bytes say, not what its name or the
 * request claims.
 */
public enum LessonFileKind {
  PICTURE_SVG("picture.svg", "image/svg+xml", 512 * 1024) {
    @Override
    boolean holds(byte[] bytes) {
      String text = text(bytes);
      if (UNSAFE.matcher(text).find()) {
        throw Refused.at("file", LearningReason.PICTURE_NOT_SAFE);
      }
      return opensSvg(text);
    }
  },
  PICTURE_PNG("picture.png", "image/png", 2 * 1024 * 1024) {
    @Override
    boolean holds(byte[] bytes) {
      return begins(bytes, 0, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    }
  },
  VIDEO("video.mp4", "video/mp4", 5 * 1024 * 1024) {
    @Override
    boolean holds(byte[] bytes) {
      return begins(bytes, 4, new byte[] {'f', 't', 'y', 'p'})
          && LessonVideo.seconds(bytes).isPresent();
    }
  },
  CAPTIONS_ZH("zh.vtt", "text/vtt", 256 * 1024) {
    @Override
    boolean holds(byte[] bytes) {
      return VTT.matcher(text(bytes)).lookingAt();
    }
  },
  CAPTIONS_KO("ko.vtt", "text/vtt", 256 * 1024) {
    @Override
    boolean holds(byte[] bytes) {
      return VTT.matcher(text(bytes)).lookingAt();
    }
  };

  private static final Pattern VTT = Pattern.compile("\uFEFF?WEBVTT(?=[ \\t\\r\\n]|$)");
  // Scripts, handlers, foreign content, entities, styles that load, and any reference that does
  // not stay inside the picture.
  private static final Pattern UNSAFE =
      Pattern.compile(
          "(?i)<\\s*(\\w+:)?(script|foreignObject|iframe|object|embed|animate|set|style|link|handler)\\b"
              + "|<!DOCTYPE|<!ENTITY|<\\?xml-stylesheet"
              + "|[\\s/\"']on[a-z]+\\s*="
              + "|(href|src)\\s*=\\s*[\"']?\\s*(?!#|[\"'#])"
              + "|url\\(\\s*[\"']?\\s*(?!#|[\"'#])|@import|javascript:|data:");

  private final String fileName;
  private final String mediaType;
  private final int most;

  LessonFileKind(String fileName, String mediaType, int most) {
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.most = most;
  }

  /** The kind of a file's name. */
  public static LessonFileKind named(String fileName) {
    return Arrays.stream(values())
        .filter(kind -> kind.fileName.equals(fileName))
        .findFirst()
        .orElseThrow(() -> Refused.at("name", LearningReason.FILE_NAME_UNKNOWN, fileName));
  }

  /** Refused unless these bytes, of this media type, are such a file. */
  public void check(String givenType, byte[] bytes) {
    if (bytes.length > most) {
      throw Refused.at("file", LearningReason.FILE_TOO_LARGE, fileName, most / 1024);
    }
    String type = givenType.replaceFirst(";.*", "").trim();
    boolean claimed =
        type.equalsIgnoreCase(mediaType) || type.equalsIgnoreCase("application/octet-stream");
    if (!claimed || !holds(bytes)) {
      throw Refused.at("file", LearningReason.FILE_CONTENT_WRONG, fileName, mediaType);
    }
  }

  abstract boolean holds(byte[] bytes);

  /** The name in the lesson. */
  public String fileName() {
    return fileName;
  }

  /** The media type under which it is given out. */
  public String mediaType() {
    return mediaType;
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Refused.at("file", CommonReason.FIELD_INVALID, "UTF-8");
    }
  }

  private static boolean begins(byte[] bytes, int at, byte[] mark) {
    return bytes.length >= at + mark.length
        && Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length);
  }

  // Read by hand: a pattern for prolog and comments can be made very slow by a crafted file.
  private static boolean opensSvg(String text) {
    String rest = (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
    rest = rest.startsWith("<?xml") ? after(rest, "?>") : rest;
    while (rest.startsWith("<!--")) {
      rest = after(rest, "-->");
    }
    return rest.startsWith("<svg")
        && rest.length() > 4
        && (rest.charAt(4) == '>' || Character.isWhitespace(rest.charAt(4)));
  }

  private static String after(String text, String end) {
    int at = text.indexOf(end);
    return at < 0 ? "" : text.substring(at + end.length()).stripLeading();
  }
}
