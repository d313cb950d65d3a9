package org.carecert.system;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody at the pages: keeps cookies and sends forms as a browser without scripts does. */
final class Visitor {
  private final Connection session =
      Jsoup.newSession()
          .ignoreHttpErrors(true)
          .ignoreContentType(true)
          .maxBodySize(0)
          .timeout(30_000);

  private final String address;

  private Visitor(String address) {
    this.address = address;
  }

  /** Somebody who has not signed in. */
  static Visitor stranger() {
    return new Visitor(TheHouse.get().address());
  }

  /** A demo account, signed in. */
  static Visitor as(String username) {
    return as(TheHouse.get().address(), username);
  }

  /** The same at another house. */
  static Visitor as(String address, String username) {
    Visitor visitor = new Visitor(address);
    FormElement form = visitor.form("identity/sign-in.xhtml");
    form.expectFirst("[id='form:username']").val(username);
    form.expectFirst("[id='form:password']").val("carecert-demo");
    Connection.Response desk = send(visitor.press(form, "form:enter"));
    assertTrue(desk.url().getPath().startsWith("/home/desk"), username + " at " + desk.url());
    return visitor;
  }

  /** A request below the address of the house, with the cookies kept so far. */
  Connection request(String path) {
    return session.newRequest(address + path);
  }

  /** A page. */
  Document page(String path) {
    try {
      return request(path).get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The form of a page. */
  FormElement form(String path) {
    return (FormElement) page(path).expectFirst("main form");
  }

  /** A form with its button pressed, not sent yet. */
  Connection press(FormElement form, String button) {
    Element pressed = form.expectFirst("[id='" + button + "']");
    return session
        .newRequest(form.absUrl("action"))
        .method(Connection.Method.POST)
        .data(form.formData())
        .data(pressed.attr("name"), pressed.val());
  }

  static Connection.Response send(Connection request) {
    try {
      return request.execute();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
