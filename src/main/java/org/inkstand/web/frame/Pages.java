package org.inkstand.web.frame;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.inkstand.web.frame.Assets.Asset;
import org.inkstand.web.wording.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Turns a page's record and its template into an answer. A handler asks, fills, renders. */
@Component
public final class Pages {

  static final String HTML = "text/html;charset=utf-8";

  /** A shared cache may keep a public page for half a minute, and asks again after that. */
  static final String PUBLIC = "public, max-age=30, stale-while-revalidate=60";

  /** What is one person's stays with that person. */
  static final String PRIVATE = "private, no-store";

  /** The paper as one reader sees it: their browser may keep it, and asks again each time. */
  static final String OWN = "private, no-cache";

  static final String FOR_EVER = "public, max-age=31536000, immutable";

  /** About the size of a long article's page. */
  private static final int PAGE_BYTES = 48 * 1024;

  private final TemplateEngine engine;
  private final Frames frames;
  private final KeptPages kept;

  Pages(TemplateEngine engine, Frames frames, KeptPages kept) {
    this.engine = engine;
    this.frames = frames;
    this.kept = kept;
  }

  /** A page of the paper, rendered for this request: public, unless somebody is signed in. */
  public ServerResponse show(String template, Object page) {
    return Answer.of(HttpStatus.OK, HTML, render(template, page), caching()).tagged();
  }

  private String caching() {
    return frames.guests().present().known() ? OWN : PUBLIC;
  }

  /** A page that is one person's own: the desk's, an account's. */
  public ServerResponse showPrivate(String template, Object page) {
    return Answer.of(HttpStatus.OK, HTML, render(template, page), PRIVATE);
  }

  /** One person's own page with another status than 200: a form that has to be filled in again. */
  public ServerResponse showPrivate(HttpStatus status, String template, Object page) {
    return Answer.of(status, HTML, render(template, page), PRIVATE);
  }

  /** A page with another status than 200. */
  public ServerResponse show(HttpStatus status, String template, Object page) {
    return Answer.of(status, HTML, render(template, page), "no-cache");
  }

  /**
   * A public page that is the same for everybody: rendered when it is first asked for, and again
   * when articles or titles have changed since, at most once a second. For who is signed in it is
   * made each time.
   */
  public ServerResponse showKept(ServerRequest request, Composer composer) {
    if (frames.guests().present().known()) {
      Composed own = composer.compose();
      return show(own.template(), own.page());
    }
    return kept.get(request.uri().getRawPath(), () -> page(composer.compose()));
  }

  private Answer page(Composed composed) {
    byte[] html = render(composed.template(), composed.page());
    return Answer.of(HttpStatus.OK, HTML, html, PUBLIC).tagged();
  }

  /**
   * An answer as it leaves the server.
   *
   * @param packed the same bytes by gzip; empty when there is no point
   */
  public record Outgoing(Map<String, String> headers, byte[] bytes, byte[] packed) {}

  /** A page that is the same for everybody, as it stands; empty when nobody has asked for it. */
  public Optional<Outgoing> standing(String path) {
    return kept.standing(path).map(Pages::outgoing);
  }

  /** A file of the paper's own. */
  public Outgoing outgoing(Asset asset) {
    return outgoing(kept.get(asset));
  }

  private static Outgoing outgoing(Answer answer) {
    Map<String, String> headers = new LinkedHashMap<>(SecurityHeaders.ALL);
    headers.put("Content-Type", answer.contentType());
    headers.put("Cache-Control", answer.caching());
    return new Outgoing(headers, answer.bytes(), answer.gzip());
  }

  /** Makes a page when it is needed. */
  @FunctionalInterface
  public interface Composer {
    /** Asks, and fills the record. */
    Composed compose();
  }

  /** A page's record and the template that shows it. */
  public record Composed(String template, Object page) {}

  /** Something else than a page: a feed, a sitemap, a manifest. */
  public ServerResponse text(String contentType, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Answer.of(HttpStatus.OK, contentType, bytes, "public, max-age=300").tagged();
  }

  /** The same for what must not be old: asked again each time, sent again when it changed. */
  public ServerResponse fresh(String contentType, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Answer.of(HttpStatus.OK, contentType, bytes, "no-cache").tagged();
  }

  /** Bytes that never change under their address. */
  public ServerResponse immutable(String contentType, byte[] bytes) {
    return Answer.of(HttpStatus.OK, contentType, bytes, FOR_EVER);
  }

  /** A file of the paper's own. */
  public ServerResponse asset(Asset asset) {
    return kept.get(asset);
  }

  /** Leads to another page of ours, this time. */
  public ServerResponse seeOther(String path) {
    return Answer.redirect(HttpStatus.SEE_OTHER, Paper.ascii(path));
  }

  /** The page is at another address, for good. */
  public ServerResponse movedTo(String path) {
    return Answer.redirect(HttpStatus.MOVED_PERMANENTLY, Paper.ascii(path));
  }

  /**
   * What stands at the address of something that its reader muted.
   *
   * @param text what they muted
   * @param anyway where it is shown all the same
   */
  public record Veiled(Frame frame, String text, String anyway) {}

  /** A page that its reader muted, with the way to it all the same. */
  public ServerResponse veiled(String path, String text) {
    Words words = frames.words();
    Head head = Head.of(words.of("muted.title"), text, path, "error").unlisted();
    return showPrivate(
        "library/veiled.jte", new Veiled(frames.around(head), text, path + "?muted=show"));
  }

  /** There is no such page. */
  public ServerResponse notFound() {
    return error(HttpStatus.NOT_FOUND);
  }

  /**
   * A designed page for an error, with the words {@code error.{status}.title} and {@code .text}.
   */
  public ServerResponse error(HttpStatus status) {
    return show(status, "frame/error.jte", ErrorPage.of(frames, status.value()));
  }

  /** A few bytes for a picture that cannot be had: nobody reads a page inside a picture. */
  public ServerResponse noPicture() {
    return new Answer(
        HttpStatus.NOT_FOUND,
        "image/svg+xml",
        NO_PICTURE.getBytes(StandardCharsets.US_ASCII),
        new byte[0],
        "",
        "public, max-age=60",
        Map.of());
  }

  private static final String NO_PICTURE =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"><path fill=\"#8884\""
          + " d=\"M0 0h3v2H0z\"/></svg>";

  byte[] render(String template, Object page) {
    var out = new Utf8ByteOutput(PAGE_BYTES);
    engine.render(template, page, out);
    return out.toByteArray();
  }
}
