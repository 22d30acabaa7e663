package org.inkstand.web.front;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.inkstand.article.ArticleQuery;
import org.inkstand.edition.EditionKind;
import org.inkstand.reader.Follow;
import org.inkstand.title.Title;
import org.inkstand.web.card.Cards;
import org.inkstand.web.card.Link;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.front.Listing.Asked;
import org.inkstand.web.own.Topic;
import org.inkstand.web.wording.Tongue;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /country/{code}}: what the titles of a country publish. */
@Component
public class CountryPage {

  private final Frames frames;
  private final Pages pages;
  private final Stock stock;
  private final Ranked.Layout layout;

  CountryPage(Frames frames, Pages pages, Stock stock, Ranked.Layout layout) {
    this.frames = frames;
    this.pages = pages;
    this.stock = stock;
    this.layout = layout;
  }

  /** What the page shows. */
  public record Model(
      Frame frame, String name, List<Link> titles, Ranked ranked, Listing listing) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    String asked = request.pathVariable("code");
    String code = asked.toUpperCase(Locale.ROOT);
    List<Title> titles =
        stock.titles().list().stream().filter(title -> title.country().equals(code)).toList();
    if (titles.isEmpty()) {
      return pages.notFound();
    }
    if (!asked.equals(code.toLowerCase(Locale.ROOT))) {
      return pages.movedTo("/country/" + code.toLowerCase(Locale.ROOT));
    }
    if (request.params().isEmpty()) {
      return pages.showKept(
          request,
          () -> composed(code, titles, Asked.ALL, layout.newest(EditionKind.country(code))));
    }
    Pages.Composed page = composed(code, titles, Asked.of(request), Ranked.NONE);
    return pages.show(page.template(), page.page());
  }

  private Pages.Composed composed(String code, List<Title> titles, Asked asked, Ranked ranked) {
    Words words = frames.words();
    String name = Tongue.country(code);
    String path = "/country/" + code.toLowerCase(Locale.ROOT);
    var query =
        new ArticleQuery(
            titles.stream().map(Title::id).collect(Collectors.toSet()),
            "",
            "",
            asked.before(),
            Listing.PAGE);
    Listing listing =
        Listing.of(layout.cards(), stock.told(query), frames.clock().instant(), asked.at(path));
    Head head =
        Head.of(name, words.of("country.description", name), path, "country")
            .about(List.of(new Topic(Follow.Kind.COUNTRY, code, name)));
    return new Pages.Composed(
        "front/country.jte",
        new Model(
            frames.around(head),
            name,
            titles.stream().filter(frames.mine()::shows).map(Cards::link).toList(),
            ranked,
            ranked.present() ? listing.below(ranked) : listing));
  }
}
