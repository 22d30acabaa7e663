package org.inkstand.web.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.member.Admission.Reason;
import org.inkstand.reader.Mute;
import org.inkstand.title.Title;
import org.inkstand.web.card.Cards;
import org.inkstand.web.card.Link;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Head.Alternate;
import org.inkstand.web.frame.JsonText;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.own.Kept;
import org.inkstand.web.own.Shelf;
import org.inkstand.web.wording.Dates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /article/{id}-{slug}}: an article, as far as the wall lets this visitor read. */
@Component
public class ArticlePage {

  /** What search engines show of a description. */
  private static final int DESCRIPTION_CHARS = 160;

  private final Frames frames;
  private final Pages pages;
  private final Reader reader;
  private final Witness witness;
  private final Shelf shelf;
  private final Cards cards;

  ArticlePage(Frames frames, Pages pages, Reader reader, Shelves shelves) {
    this.frames = frames;
    this.pages = pages;
    this.reader = reader;
    this.witness = shelves.witness();
    this.shelf = shelves.shelf();
    this.cards = shelves.cards();
  }

  /** Where what a reader keeps stands, and what mutes are called. */
  @Component
  record Shelves(Shelf shelf, Cards cards, Witness witness) {}

  /**
   * What the page shows.
   *
   * @param token with which the page tells how it was read; empty where nobody wants to know
   */
  public record Model(Frame frame, Reading reading, Kept kept, String token) {}

  /** What stands at the address of an article that was taken back. */
  public record Tombstone(Frame frame, String heading, String text, Link title) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    Optional<Handle> handle = Handle.of(request.pathVariable("handle"));
    if (handle.isEmpty()) {
      return pages.notFound();
    }
    return switch (reader.open(handle.get().id(), frames.guests().present().visitor())) {
      case Reader.Opened.Unknown _ -> pages.notFound();
      case Reader.Opened.Closed closed -> closed(closed);
      case Reader.Opened.Shown shown -> {
        Article article = shown.reading().article();
        yield handle.get().slug().equals(article.slug())
            ? shown(request, shown.reading())
            : pages.movedTo(article.path());
      }
    };
  }

  private ServerResponse shown(ServerRequest request, Reading reading) {
    Article article = reading.article();
    if (request.param("muted").isEmpty()) {
      Optional<Mute> mute = frames.mine().mutes(article);
      if (mute.isPresent()) {
        String text = frames.words().of("muted.article", cards.named(mute.get()));
        return pages.veiled(article.path(), text);
      }
    }
    Kept kept = shelf.open(request, article.id());
    String token = witness.opened(request, article.id());
    return pages.show("reading/article.jte", new Model(frame(reading), reading, kept, token));
  }

  private ServerResponse closed(Reader.Opened.Closed closed) {
    return switch (closed.reason()) {
      case EMBARGOED -> pages.notFound();
      case TERRITORY -> pages.error(HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS);
      case WITHDRAWN, EXPIRED ->
          pages.show(HttpStatus.GONE, "reading/tombstone.jte", tombstone(closed));
    };
  }

  private Tombstone tombstone(Reader.Opened.Closed closed) {
    String key = closed.reason() == Reason.EXPIRED ? "tombstone.expired" : "tombstone.withdrawn";
    String heading = frames.words().of(key);
    String name = closed.title().map(Title::name).orElse(frames.words().of("tombstone.its-title"));
    Head head = Head.of(heading, heading, closed.article().path(), "error").unlisted();
    return new Tombstone(
        frames.around(head),
        heading,
        frames.words().of(key + ".text", name),
        closed.title().map(Cards::link).orElse(Link.NONE));
  }

  private Frame frame(Reading reading) {
    Article article = reading.article();
    String description =
        ArticleBody.opening(
            reading.standfirst().isEmpty() ? reading.text() : reading.standfirst(),
            DESCRIPTION_CHARS);
    String picture = reading.picture().present() ? article.picture().door() + "/1200" : "";
    Head head =
        Head.of(article.headline(), description, article.path(), place(reading))
            .with(Alternate.rss(reading.title().name(), feed(reading)))
            .asArticle(picture)
            .about(reading.topics())
            .describedBy(JsonText.of(schema(reading, description, picture)));
    return frames.around(head);
  }

  /** The section's entry in the navigation is marked, as on the section's own page. */
  private static String place(Reading reading) {
    String section = reading.section().path();
    return section.isEmpty() ? "article" : "article" + section.substring("/section".length());
  }

  private static String feed(Reading reading) {
    return "/rss" + reading.title().path() + ".xml";
  }

  private Map<String, Object> schema(Reading reading, String description, String picture) {
    Article article = reading.article();
    var schema = new LinkedHashMap<String, Object>();
    schema.put("@context", "https://schema.org");
    schema.put("@type", "NewsArticle");
    schema.put("headline", ArticleBody.opening(article.headline(), 110));
    schema.put("description", description);
    schema.put("url", frames.paper().absolute(article.path()));
    schema.put("mainEntityOfPage", frames.paper().absolute(article.path()));
    schema.put("datePublished", Dates.iso(article.published()));
    schema.put("dateModified", Dates.iso(article.updated()));
    if (!picture.isEmpty()) {
      schema.put("image", List.of(frames.paper().absolute(picture)));
    }
    if (!article.authors().isEmpty()) {
      schema.put("author", article.authors().stream().map(ArticlePage::person).toList());
    }
    schema.put(
        "publisher", Map.of("@type", "NewsMediaOrganization", "name", reading.title().name()));
    schema.put("inLanguage", reading.language());
    if (reading.section().present()) {
      schema.put("articleSection", reading.section().name());
    }
    schema.put("copyrightNotice", article.copyright());
    schema.put("isAccessibleForFree", reading.stop() == null);
    if (reading.stop() != null) {
      schema.put(
          "hasPart",
          Map.of(
              "@type", "WebPageElement",
              "isAccessibleForFree", false,
              "cssSelector", ".wall"));
    }
    return schema;
  }

  private static Map<String, Object> person(String name) {
    return Map.of("@type", "Person", "name", name);
  }
}
