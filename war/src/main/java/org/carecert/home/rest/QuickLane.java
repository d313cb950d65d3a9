package org.carecert.home.rest;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/**
 * Lets calls of a {@link ParkingServlet} that nothing has to be waited for pass before everything
 * else: before sessions, sign-in and filters, and without another thread. All others go on as if
 * there were no lane. Found by the server under {@code META-INF/services}.
 */
public final class QuickLane implements ServletExtension {
  private static final String NAME = QuickLane.class.getName();

  @Override
  public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
    deployment.addInitialHandlerChainWrapper(next -> new QuickHandler(context, next));
  }

  /** The name in the servlet context under which the servlet of a path offers itself. */
  static String name(String path) {
    return NAME + path;
  }
}
