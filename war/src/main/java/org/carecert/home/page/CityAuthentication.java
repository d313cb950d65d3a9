package org.carecert.home.page;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.carecert.identity.SignIn;
import org.carecert.identity.domain.IdentityReason;
import org.carecert.identity.domain.SignedIn;
import org.carecert.shared.CommonReason;
import org.carecert.shared.Faults;
import org.carecert.shared.Reason;

/**
 * The one place that says who a caller is: programs show a bearer token and have no session, people
 * have a session and no token. A call to the API never counts because of a cookie.
 */
@ApplicationScoped
public class CityAuthentication implements HttpAuthenticationMechanism {
  /** Where the session keeps who signed in. */
  public static final String SIGNED_IN = "org.carecert.signed-in";

  /** Where a request keeps why the token it shows is refused. */
  static final String REFUSED = "org.carecert.refused";

  @Inject private SignIn signIn;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    return request.getRequestURI().startsWith("/api/")
        ? program(request, response, context)
        : person(request, context);
  }

  private AuthenticationStatus program(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String header = request.getHeader("Authorization");
    if (header == null) {
      return context.doNothing();
    }
    Optional<SignedIn> holder;
    try {
      holder =
          header.regionMatches(true, 0, "Bearer ", 0, 7)
              ? signIn.holder(header.substring(7).strip())
              : Optional.empty();
    } catch (EJBException fault) {
      if (!Faults.databaseAway(fault)) {
        throw fault;
      }
      return refuse(request, context, CommonReason.NOT_READY);
    }
    if (holder.isEmpty()) {
      response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
      return refuse(request, context, IdentityReason.TOKEN_INVALID);
    }
    return context.notifyContainerAboutLogin(holder.get().username(), holder.get().roles());
  }

  private static AuthenticationStatus person(
      HttpServletRequest request, HttpMessageContext context) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(SIGNED_IN) instanceof SessionHolder holder
        ? context.notifyContainerAboutLogin(holder.username(), holder.roles())
        : context.doNothing();
  }

  // Told by the first filter: the server would answer a failure a second time, and log that it
  // cannot.
  private static AuthenticationStatus refuse(
      HttpServletRequest request, HttpMessageContext context, Reason reason) {
    request.setAttribute(REFUSED, reason);
    return context.doNothing();
  }
}
