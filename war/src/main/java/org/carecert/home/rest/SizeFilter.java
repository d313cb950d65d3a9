package org.carecert.home.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Origin;
import org.carecert.shared.Refused;

/** No body larger than 32 MB is read. */
@Provider
@PreMatching
public class SizeFilter implements ContainerRequestFilter {
  private static final long MOST = 32L * 1024 * 1024;

  @Inject private Origin origin;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String length = request.getHeaderString("Content-Length");
    if (length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > MOST) {
      // Who is still sending must hear the answer: an unread body would cut the line.
      request.getEntityStream().transferTo(OutputStream.nullOutputStream());
      request.abortWith(Problem.answer(origin.language(), 413, CommonReason.TOO_LARGE, 32));
      return;
    }
    request.setEntityStream(new Counted(request.getEntityStream()));
  }

  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      counted(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int off, int len) throws IOException {
      int n = super.read(bytes, off, len);
      counted(Math.max(n, 0));
      return n;
    }

    private void counted(int n) throws IOException {
      count += n;
      if (count > MOST) {
        in.transferTo(OutputStream.nullOutputStream());
        throw new Refused(CommonReason.TOO_LARGE, 32);
      }
    }
  }
}
