package org.carecert.home.rest;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.carecert.audit.Refusals;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Json;
import org.carecert.shared.Origin;
import org.carecert.shared.Reason;
import org.carecert.shared.Refusal;
import org.carecert.shared.Refused;

/**
 * One call beside the resources, for so many callers at once that none may keep a thread: it takes
 * JSON by POST and answers when it is told to. It refuses as the resources do. What it can take
 * without waiting comes by the {@link QuickLane}.
 *
 * @param <T> what the body says
 */
public abstract class ParkingServlet<T> extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int LARGEST = 1 << 20;
  private static final int LOOKS = 5;
  private static final Map<Reason, Integer> STATUS =
      Map.of(
          CommonReason.METHOD_NOT_ALLOWED, 405,
          CommonReason.NOT_ACCEPTABLE, 406,
          CommonReason.UNSUPPORTED_MEDIA, 415);

  @Inject private transient Refusals refusals;
  @Inject private transient Origin origin;
  @Resource private transient ManagedScheduledExecutorService timer;

  // Those of the quick lane, in the order in which they came.
  private final transient Queue<ExchangeParked> waiting = new ConcurrentLinkedQueue<>();
  private final Class<T> type;
  private transient volatile boolean closed;
  private transient Future<?> watch = CompletableFuture.completedFuture(null);

  /** Takes bodies of this type. */
  protected ParkingServlet(Class<T> type) {
    this.type = type;
  }

  /**
   * Takes a call.
   *
   * @param parked is told the answer, now or later
   */
  protected abstract void take(T body, HttpServletRequest request, Parked parked);

  /**
   * Takes a call on the thread of its connection, before anything else of the product has seen it;
   * nothing may be waited for.
   *
   * @return whether it was taken; if not, {@link #take} is asked, which tells why
   * @throws Refused likewise not taken
   */
  protected boolean takeAtOnce(T body, PlainCall call, Parked parked) {
    return false;
  }

  final boolean takenAtOnce(byte[] body, PlainCall call, Parked parked) {
    return takeAtOnce(Json.sent(body, "body", type), call, parked);
  }

  /** From now on the {@link QuickLane} asks it too. */
  @Override
  public void init() {
    watch = timer.scheduleWithFixedDelay(this::look, LOOKS, LOOKS, TimeUnit.SECONDS);
    lanes().forEach(lane -> getServletContext().setAttribute(lane, this));
  }

  @Override
  public void destroy() {
    lanes().forEach(getServletContext()::removeAttribute);
    closed = true;
    watch.cancel(false);
    waiting.forEach(ExchangeParked::later);
  }

  /** A call of the quick lane waits. */
  final void waits(ExchangeParked parked) {
    waiting.add(parked);
    if (closed) {
      parked.later();
    }
  }

  private void look() {
    ExchangeParked first = waiting.peek();
    while (first != null && first.over()) {
      waiting.remove();
      first = waiting.peek();
    }
  }

  private List<String> lanes() {
    return getServletContext().getServletRegistration(getServletName()).getMappings().stream()
        .map(QuickLane::name)
        .toList();
  }

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response) {
    ServletParked parked = new ServletParked(request.startAsync(), origin.language());
    try {
      park(request, response, parked);
    } catch (EJBException thrown) {
      // Also where the refusal itself could not be written down.
      Fault fault = Fault.of(thrown);
      parked.refuse(fault.status(), List.of(fault.refusal()));
    }
  }

  private void park(
      HttpServletRequest request, HttpServletResponse response, ServletParked parked) {
    try {
      take(Json.sent(body(request), "body", type), request, parked);
    } catch (Refused refused) {
      refuse(request, response, parked, refused);
    } catch (IOException cut) {
      parked.refuse(400, List.of(Refusal.of(CommonReason.MALFORMED, "body")));
    }
  }

  private void refuse(
      HttpServletRequest request,
      HttpServletResponse response,
      ServletParked parked,
      Refused refused) {
    if (refused.reason() == CommonReason.METHOD_NOT_ALLOWED) {
      response.setHeader("Allow", "POST");
    }
    recorded(request, refused);
    int status = STATUS.getOrDefault(refused.reason(), refused.kind().status());
    parked.refuse(status, refused.refusals());
  }

  private void recorded(HttpServletRequest request, Refused refused) {
    List<String> codes = refused.refusals().stream().map(r -> r.reason().name()).toList();
    refusals.recorded(request.getMethod() + " " + request.getRequestURI(), codes);
  }

  private static byte[] body(HttpServletRequest request) throws IOException {
    if (!"POST".equals(request.getMethod())) {
      throw new Refused(CommonReason.METHOD_NOT_ALLOWED);
    }
    String sent = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
    if (!sent.startsWith("application/json")) {
      throw new Refused(CommonReason.UNSUPPORTED_MEDIA);
    }
    String wanted = request.getHeader("Accept");
    if (wanted != null && !wanted.contains("json") && !wanted.contains("/*")) {
      throw new Refused(CommonReason.NOT_ACCEPTABLE);
    }
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      throw new Refused(CommonReason.TOO_LARGE, 1);
    }
    return body;
  }
}
