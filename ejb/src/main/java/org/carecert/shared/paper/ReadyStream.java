package org.carecert.shared.paper;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * A stream whose bytes are ready. One document has one of its own, as of everything that it writes;
 * the bytes behind it may be shared by all documents, since nobody changes them.
 */
final class ReadyStream extends COSStream {
  private final byte[] bytes;

  /** Of bytes as they are. */
  ReadyStream(byte[] bytes) {
    this.bytes = bytes;
    setInt(COSName.LENGTH, bytes.length);
  }

  /** Of deflated bytes. */
  ReadyStream(Deflated deflated) {
    this(deflated.bytes());
    setItem(COSName.FILTER, COSName.FLATE_DECODE);
  }

  @Override
  public InputStream createRawInputStream() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public boolean hasData() {
    return true;
  }
}
