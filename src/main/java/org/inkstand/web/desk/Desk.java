package org.inkstand.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.wording.Words;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What all pages of the desk share: the tabs, who is signed in, the last deed's notice. */
@Component
public class Desk {

  private static final String NOTICE = "desk.notice";

  private final Frames frames;
  private final Pages pages;
  private final Spans spans;

  Desk(Frames frames, Pages pages) {
    this.frames = frames;
    this.pages = pages;
    this.spans = new Spans(frames.words(), frames.dates());
  }

  /**
   * The desk around a page.
   *
   * @param title the page's heading
   * @param token what every form sends along to prove that it is ours
   * @param who is signed in
   */
  public record Shell(
      Frame frame, String title, List<Tab> tabs, Notice notice, String token, String who) {

    public Shell {
      tabs = List.copyOf(tabs);
    }

    /** Every phrase of the interface. */
    public Words words() {
      return frame.words();
    }
  }

  /** An entry of the desk's navigation. */
  public record Tab(String name, String path, boolean current) {}

  /**
   * What came of the last deed.
   *
   * @param kind {@code done}, {@code refused} or {@code none}
   */
  public record Notice(String kind, String text) {

    private static final Notice NONE = new Notice("none", "");

    /** Whether there is one. */
    public boolean present() {
      return !kind.equals("none");
    }
  }

  /** Puts the desk around a page under one of its tabs. */
  Shell around(ServerRequest request, String title, String tab) {
    Words words = frames.words();
    Head head = Head.of(title, words.of("desk.description"), request.path(), "desk").unlisted();
    return new Shell(
        frames.around(head),
        title,
        List.of(
            tab(tab, "overview", "/desk"),
            tab(tab, "feeds", "/desk/feeds"),
            tab(tab, "titles", "/desk/titles"),
            tab(tab, "steps", "/desk/steps")),
        takeNotice(request),
        token(request.servletRequest()),
        request.principal().map(Principal::getName).orElse(""));
  }

  private Tab tab(String current, String name, String path) {
    return new Tab(frames.words().of("desk.tab." + name), path, name.equals(current));
  }

  /** The proof that a form is ours; empty where nothing checks it. */
  public static String token(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "";
  }

  /** Shows a page. */
  ServerResponse show(String template, Object page) {
    return pages.showPrivate(template, page);
  }

  /** Shows a form again that could not be taken as it was filled in. */
  ServerResponse showAgain(String template, Object page) {
    return pages.showPrivate(HttpStatus.UNPROCESSABLE_CONTENT, template, page);
  }

  ServerResponse notFound() {
    return pages.notFound();
  }

  /** Ends a deed: on to a page that says it was done. */
  ServerResponse done(ServerRequest request, String path, String text) {
    return on(request, path, new Notice("done", text));
  }

  /** Ends a deed that could not be done: on to a page that says why. */
  ServerResponse refused(ServerRequest request, String path, String text) {
    return on(request, path, new Notice("refused", text));
  }

  private static ServerResponse on(ServerRequest request, String path, Notice notice) {
    request.servletRequest().getSession().setAttribute(NOTICE, notice);
    return on(path);
  }

  /** Leads on to another page. */
  static ServerResponse on(String path) {
    return ServerResponse.seeOther(URI.create(path)).build();
  }

  private static Notice takeNotice(ServerRequest request) {
    HttpSession session = request.servletRequest().getSession(false);
    if (session != null && session.getAttribute(NOTICE) instanceof Notice notice) {
      session.removeAttribute(NOTICE);
      return notice;
    }
    return Notice.NONE;
  }

  Words words() {
    return frames.words();
  }

  Spans spans() {
    return spans;
  }

  Instant now() {
    return frames.clock().instant();
  }

  /** A field of a form or an address, without blanks around it; empty when it was not sent. */
  static String field(ServerRequest request, String name) {
    return request.param(name).orElse("").strip();
  }
}
