package org.carecert.certificate.page;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where the code on papers printed earlier leads, {@code /certificates/v/<verification code>}: to
 * the public check's answer. Papers outlive programs, so this address stays.
 */
@WebServlet("/certificates/v/*")
public class PrintedLinkServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    String code = path == null ? "" : path.substring(1);
    response.sendRedirect(
        "/registry/check.xhtml?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8));
  }
}
