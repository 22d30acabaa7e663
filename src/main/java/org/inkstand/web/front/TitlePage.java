package org.inkstand.web.front;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.article.TitleActivity;
import org.inkstand.edition.Filed;
import org.inkstand.reader.Follow;
import org.inkstand.title.Title;
import org.inkstand.web.card.Cards;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Head.Alternate;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.front.Listing.Asked;
import org.inkstand.web.own.Topic;
import org.inkstand.web.wording.Tongue;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /title/{slug}}: a title's own front, and who it is. */
@Component
public class TitlePage {

  private final Frames frames;
  private final Pages pages;
  private final Stock stock;
  private final Cards cards;

  TitlePage(Frames frames, Pages pages, Stock stock, Cards cards) {
    this.frames = frames;
    this.pages = pages;
    this.stock = stock;
    this.cards = cards;
  }

  /**
   * What the page shows.
   *
   * @param direction in which its name runs
   */
  public record Model(
      Frame frame,
      String name,
      String language,
      String direction,
      String description,
      SourceCard source,
      Listing listing) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    Optional<Title> title = stock.titles().findBySlug(request.pathVariable("slug"));
    if (title.isEmpty()) {
      return pages.notFound();
    }
    if (request.params().isEmpty()) {
      return pages.showKept(request, () -> composed(title.get(), Asked.ALL));
    }
    Pages.Composed page = composed(title.get(), Asked.of(request));
    return pages.show(page.template(), page.page());
  }

  private Pages.Composed composed(Title title, Asked asked) {
    Words words = frames.words();
    Articles articles = stock.articles();
    String path = "/title/" + title.slug();
    var query = new ArticleQuery(Set.of(title.id()), "", "", asked.before(), Listing.PAGE);
    Listing listing =
        Listing.of(
            cards, Filed.alone(articles.list(query)), frames.clock().instant(), asked.at(path));
    TitleActivity activity =
        articles.activity().getOrDefault(title.id(), TitleActivity.none(title.id()));
    String description =
        title.description().isEmpty()
            ? words.of("title.description", title.name(), place(title))
            : title.description();
    Head head =
        Head.of(title.name(), description, path, "title")
            .with(Alternate.rss(title.name(), "/rss" + path + ".xml"))
            .about(List.of(new Topic(Follow.Kind.TITLE, title.slug(), title.name())));
    return new Pages.Composed(
        "front/title.jte",
        new Model(
            frames.around(head),
            title.name(),
            title.language(),
            Tongue.direction(title.language()),
            title.description(),
            SourceCard.of(title, activity, words, frames.dates()),
            listing));
  }

  private String place(Title title) {
    return title.country().isEmpty()
        ? frames.words().of("title.nowhere")
        : Tongue.country(title.country());
  }
}
