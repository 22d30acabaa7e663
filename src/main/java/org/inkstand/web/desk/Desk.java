package org.inkstand.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.inkstand.account.Deed;
import org.inkstand.account.Deeds;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.guest.Forms;
import org.inkstand.web.guest.Notices;
import org.inkstand.web.guest.Notices.Notice;
import org.inkstand.web.wording.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What all pages of the desk share: the tabs, who is signed in, the last deed's notice. */
@Component
public class Desk {

  private final Frames frames;
  private final Pages pages;
  private final Spans spans;
  private final Deeds deeds;
  private final Notices notices;

  Desk(Frames frames, Pages pages, Deeds deeds, Notices notices) {
    this.notices = notices;
    this.frames = frames;
    this.pages = pages;
    this.deeds = deeds;
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
   * What was done, for the log.
   *
   * @param kind in a word, as {@code licensed}
   * @param subject what it was done to
   * @param path where that has its page; may be empty
   * @param was what changed, before; may be empty
   * @param became what changed, after; may be empty
   */
  public record Done(String kind, String subject, String path, String was, String became) {}

  /** Writes a deed into the log, under the name of who is signed in. */
  public void log(ServerRequest request, Done done) {
    String who = request.principal().map(Principal::getName).orElse("");
    deeds.record(
        new Deed(
            0, now(), who, done.kind(), done.subject(), done.path(), done.was(), done.became()));
  }

  /** Puts the desk around a page under one of its tabs. */
  public Shell around(ServerRequest request, String title, String tab) {
    Words words = frames.words();
    Head head = Head.of(title, words.of("desk.description"), request.path(), "desk").unlisted();
    return new Shell(
        frames.around(head),
        title,
        tabs(request, tab),
        notices.take(),
        token(request.servletRequest()),
        request.principal().map(Principal::getName).orElse(""));
  }

  /** An editor has the editors' room alone. */
  private List<Tab> tabs(ServerRequest request, String tab) {
    Tab editing = tab(tab, "editing", "/desk/editing");
    return request.servletRequest().isUserInRole("EDITOR")
        ? List.of(editing)
        : List.of(
            tab(tab, "overview", "/desk"),
            tab(tab, "feeds", "/desk/feeds"),
            editing,
            tab(tab, "titles", "/desk/titles"),
            tab(tab, "rules", "/desk/rules"),
            tab(tab, "steps", "/desk/steps"),
            tab(tab, "storage", "/desk/storage"),
            tab(tab, "people", "/desk/people"),
            tab(tab, "outbox", "/desk/outbox"),
            tab(tab, "deeds", "/desk/deeds"));
  }

  private Tab tab(String current, String name, String path) {
    return new Tab(frames.words().of("desk.tab." + name), path, name.equals(current));
  }

  /** The proof that a form is ours; empty where nothing checks it. */
  public static String token(HttpServletRequest request) {
    return Forms.token(request);
  }

  /** Shows a page. */
  public ServerResponse show(String template, Object page) {
    return pages.showPrivate(template, page);
  }

  /** Shows a form again that could not be taken as it was filled in. */
  public ServerResponse showAgain(String template, Object page) {
    return pages.showPrivate(HttpStatus.UNPROCESSABLE_CONTENT, template, page);
  }

  /** What is asked for is not there. */
  public ServerResponse notFound() {
    return pages.notFound();
  }

  /** Ends a deed: on to a page that says it was done. */
  public ServerResponse done(
      @SuppressWarnings("unused") ServerRequest request, String path, String text) {
    return on(path, new Notice("done", text));
  }

  /** Ends a deed that could not be done: on to a page that says why. */
  public ServerResponse refused(
      @SuppressWarnings("unused") ServerRequest request, String path, String text) {
    return on(path, new Notice("refused", text));
  }

  private ServerResponse on(String path, Notice notice) {
    notices.leave(notice);
    return on(path);
  }

  /** Leads on to another page. */
  public static ServerResponse on(String path) {
    return ServerResponse.seeOther(URI.create(path)).build();
  }

  /** Every phrase of the interface. */
  public Words words() {
    return frames.words();
  }

  /** Spans of time in words. */
  public Spans spans() {
    return spans;
  }

  /** The moment of this request. */
  public Instant now() {
    return frames.clock().instant();
  }

  /** A field of a form or an address, without blanks around it; empty when it was not sent. */
  public static String field(ServerRequest request, String name) {
    return request.param(name).orElse("").strip();
  }
}
