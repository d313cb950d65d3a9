package org.carecert.home.page;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.carecert.home.rest.ApiHeaders;
import org.carecert.home.rest.Problem;
import org.carecert.identity.Accounts;
import org.carecert.shared.BrowserProof;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Language;
import org.carecert.shared.Origin;
import org.carecert.shared.Reason;
import org.carecert.shared.Refusal;
import org.carecert.shared.Settings;

/**
 * What holds for every request: where it comes from, its language, the security headers, access.
 */
@WebFilter(filterName = "everyRequest", urlPatterns = "/*", asyncSupported = true)
public class EveryRequest implements Filter {
  private static final String COOKIE = "language";
  // A file of 32 MB and the fields around it.
  private static final long LARGEST_FORM = 34_603_008;
  // The max-request-size of web.xml and Undertow's max-post-size: beyond it nothing is read.
  private static final long LARGEST_READ = 67_108_864;
  private static final int YEAR_SECONDS = 365 * 24 * 3600;

  @Inject private Origin origin;
  @Inject private Accounts accounts;

  @Override
  public void doFilter(ServletRequest rawRequest, ServletResponse rawResponse, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) rawRequest;
    HttpServletResponse response = (HttpServletResponse) rawResponse;
    request.setCharacterEncoding("UTF-8");
    boolean api = request.getRequestURI().startsWith("/api/");
    origin.comesFrom(
        request.getRemoteAddr(),
        api ? Language.of(request.getHeader("Accept-Language")) : pageLanguage(request));
    origin.asksBy(browser(request), request.getHeader(Origin.DEVICE));
    headers(response, api);
    if (!Address.readable(request)) {
      refuse(request, response, api);
    } else if (request.getAttribute(CityAuthentication.REFUSED) instanceof Reason reason) {
      Problem.send(response, Language.of(request.getHeader("Accept-Language")), Refusal.of(reason));
    } else if (!api && OtherSite.sends(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (!api && request.getContentLengthLong() > LARGEST_FORM) {
      tooLarge(request, response);
    } else if (api || passes(request, response)) {
      chain.doFilter(request, response);
    }
  }

  private static BrowserProof browser(HttpServletRequest request) {
    String configHash = request.getHeader("X-SafeExamBrowser-ConfigKeyHash");
    String examHash = request.getHeader("X-SafeExamBrowser-RequestHash");
    if (configHash == null && examHash == null) {
      return BrowserProof.NONE;
    }
    // The browser hashes the address that it sees, which is the public one.
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return new BrowserProof(
        Settings.publicAddress() + request.getRequestURI() + query, configHash, examHash);
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response, boolean api)
      throws IOException {
    if (api) {
      Problem.send(
          response,
          Language.of(request.getHeader("Accept-Language")),
          Refusal.of(CommonReason.MALFORMED, "URL"));
    } else {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  // A browser hears an answer only once its file is read; beyond the server's own limit it is cut.
  private static void tooLarge(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getContentLengthLong() <= LARGEST_READ) {
      request.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
    response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
  }

  private boolean passes(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // Asking a form for a parameter would read all of its body.
    String wanted = "GET".equals(request.getMethod()) ? request.getParameter("lang") : null;
    if (wanted != null) {
      remember(request, response, Language.of(wanted));
      return false;
    }
    PageAccess.Verdict verdict = PageAccess.of(request.getServletPath(), request);
    if (verdict == PageAccess.Verdict.SIGN_IN) {
      String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
      response.sendRedirect(
          "/identity/sign-in.xhtml?to="
              + java.net.URLEncoder.encode(
                  request.getRequestURI() + query, java.nio.charset.StandardCharsets.UTF_8));
      return false;
    }
    if (verdict == PageAccess.Verdict.FORBIDDEN) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return false;
    }
    return true;
  }

  private void remember(HttpServletRequest request, HttpServletResponse response, Language language)
      throws IOException {
    Cookie cookie = new Cookie(COOKIE, language.tag());
    cookie.setPath("/");
    cookie.setMaxAge(YEAR_SECONDS);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
    if (request.getUserPrincipal() != null) {
      accounts.reads(request.getUserPrincipal().getName(), language.tag());
    }
    String rest =
        Optional.ofNullable(request.getQueryString())
            .orElse("")
            .replaceAll("(^|&)lang=[^&]*", "")
            .replaceFirst("^&", "");
    // Two slashes at the front would lead to another host.
    String path = request.getRequestURI().replaceFirst("^[/\\\\]+", "/");
    response.sendRedirect(path + (rest.isEmpty() ? "" : "?" + rest));
  }

  private static Language pageLanguage(HttpServletRequest request) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (cookie.getName().equals(COOKIE)) {
          return Language.of(cookie.getValue());
        }
      }
    }
    // Chinese is the default; a browser that asks for Korean first gets Korean.
    String asked = request.getHeader("Accept-Language");
    return asked != null && asked.startsWith("ko") ? Language.KO : Language.ZH;
  }

  private static void headers(HttpServletResponse response, boolean api) {
    ApiHeaders.ALL.forEach(response::setHeader);
    if (api) {
      ApiHeaders.API.forEach(response::setHeader);
    }
  }
}
