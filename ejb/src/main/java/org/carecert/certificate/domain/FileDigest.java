package org.carecert.certificate.domain;

import java.util.HexFormat;
import org.carecert.shared.Digests;

/**
 * 文件摘要: by what a file is known again.
 *
 * @param sha256 its SHA-256 in hexadecimal digits
 * @param length its length in bytes
 */
public record FileDigest(String sha256, int length) {
  /** Of this file. */
  public static FileDigest of(byte[] file) {
    return new FileDigest(HexFormat.of().formatHex(Digests.sha256(file)), file.length);
  }
}
