package org.inkstand.web.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.Articles;
import org.inkstand.member.Admission;
import org.inkstand.search.Search;
import org.inkstand.search.SearchAnswer;
import org.inkstand.search.SearchQuery;
import org.inkstand.web.card.Card;
import org.inkstand.web.card.Cards;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.own.Unmuted;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /search?q=}: articles by their words. */
@Component
public class SearchPage {

  private static final int PAGE = 20;

  /** Nobody reads further, and the index counts no further. */
  private static final int PAGES_MAX = 50;

  private static final int QUERY_CHARS_MAX = 500;
  private static final int PASSAGE_CHARS = 240;

  private final Frames frames;
  private final Pages pages;
  private final Shelf shelf;
  private final Cards cards;

  SearchPage(Frames frames, Pages pages, Shelf shelf, Cards cards) {
    this.frames = frames;
    this.pages = pages;
    this.shelf = shelf;
    this.cards = cards;
  }

  /** The articles, and the index of them. */
  @Component
  record Shelf(Search search, Unmuted unmuted) {

    Articles articles() {
      return unmuted.articles();
    }

    SearchAnswer find(String words, int page) {
      return search.find(new SearchQuery(words, (page - 1) * PAGE, PAGE));
    }
  }

  /**
   * What the page shows.
   *
   * @param counted how many were found, in words; empty when nothing was asked
   * @param muted where it goes on to what the reader muted; empty when nothing of that was found
   * @param unknown filters that could not be understood, in a sentence; may be empty
   */
  public record Model(
      Frame frame,
      String query,
      String counted,
      String unknown,
      String muted,
      List<Hit> hits,
      String newer,
      String older) {}

  /** An article that was found, with what was looked for marked where the reader may see it. */
  public record Hit(Card card, Passage headline, Passage passage) {}

  /** Shows it. */
  public ServerResponse show(ServerRequest request) {
    String query = request.param("q").map(String::strip).map(SearchPage::bounded).orElse("");
    int page =
        request
            .param("page")
            .filter(digits -> digits.matches("[1-9]\\d{0,3}"))
            .map(Integer::parseInt)
            .map(number -> Math.min(number, PAGES_MAX))
            .orElse(1);
    if (request.param("muted").isPresent()) {
      frames.mine().showMuted();
    }
    return pages.show("reading/search.jte", query.isEmpty() ? blank() : found(query, page));
  }

  private static String bounded(String query) {
    return query.length() <= QUERY_CHARS_MAX ? query : query.substring(0, QUERY_CHARS_MAX);
  }

  private Model blank() {
    return new Model(frames.around(head("")), "", "", "", "", List.of(), "", "");
  }

  private Model found(String query, int page) {
    Words words = frames.words();
    SearchAnswer answer = shelf.find(query, page);
    Instant now = frames.clock().instant();
    List<Hit> hits =
        shelf.articles().findAll(answer.articles()).stream()
            .map(article -> hit(article, answer.terms(), now))
            .flatMap(Optional::stream)
            .toList();
    String unknown =
        answer.unknown().isEmpty()
            ? ""
            : words.of("search.unknown", String.join(", ", answer.unknown()));
    return new Model(
        frames.around(head(query)),
        query,
        words.count("search.found", answer.total()),
        unknown,
        hits.size() < answer.articles().size() && !frames.mine().asAnybodys()
            ? at(query, page) + "&muted=show"
            : "",
        hits,
        page > 1 ? at(query, page - 1) : "",
        (long) page * PAGE < answer.total() && page < PAGES_MAX ? at(query, page + 1) : "");
  }

  private Optional<Hit> hit(Article article, List<String> terms, Instant now) {
    return cards
        .card(article, List.of(), now)
        .map(
            card -> {
              String text = readable(article, now);
              String shown =
                  Passage.around(text.isEmpty() ? card.standfirst() : text, terms, PASSAGE_CHARS);
              return new Hit(
                  card, Passage.mark(card.headline(), terms), Passage.mark(shown, terms));
            });
  }

  /** As much of an article's text as who asks may read here. */
  private String readable(Article article, Instant now) {
    Optional<ArticleBody> body = shelf.articles().body(article.id());
    return switch (cards
        .admission(article, frames.guests().present().visitor(), now)
        .orElse(new Admission.Nothing(Admission.Reason.WITHDRAWN))) {
      case Admission.Whole _ -> body.map(ArticleBody::text).orElse("");
      case Admission.Opening opening ->
          body.map(b -> ArticleBody.opening(b.text(), opening.chars())).orElse("");
      case Admission.Nothing _ -> "";
    };
  }

  private static String at(String query, int page) {
    return "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&page=" + page;
  }

  private Head head(String query) {
    Words words = frames.words();
    String title = query.isEmpty() ? words.of("search.title") : words.of("search.title.for", query);
    Head head = Head.of(title, words.of("search.description"), "/search", "search");
    return query.isEmpty() ? head : head.unlisted();
  }
}
