package org.inkstand.web.reading;

import java.util.List;
import java.util.Optional;
import org.inkstand.search.InOtherWords;
import org.inkstand.search.Search;
import org.inkstand.search.SearchAnswer;
import org.inkstand.search.SearchQuery;
import org.inkstand.web.card.Link;
import org.inkstand.web.finding.Hits;
import org.inkstand.web.finding.Hits.Hit;
import org.inkstand.web.finding.Hits.Shown;
import org.inkstand.web.finding.Misread;
import org.inkstand.web.finding.Narrowing;
import org.inkstand.web.finding.Narrowing.Group;
import org.inkstand.web.frame.Frame;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Head.Alternate;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /search?q=}: articles by their words, those of one story together.
 *
 * <p>Of what was found {@link #WINDOW} articles at a time are put together by their stories and
 * shown on up to {@link #PAGES_A_WINDOW} pages, so that a story stands once in all of them.
 */
@Component
public class SearchPage {

  private static final int PAGE = 20;
  private static final int PAGES_A_WINDOW = 10;
  private static final int WINDOW = PAGE * PAGES_A_WINDOW;

  /** Nobody reads further, and the index counts no further. */
  private static final int PAGES_MAX = 50;

  private static final int QUERY_CHARS_MAX = 500;

  /** Who found no more than so many may have meant something else. */
  private static final int FEW = 2;

  /** What says it in other words is a hint, not a second list. */
  private static final int REWORDED = 8;

  /** Articles in which the reader must find a word before it is offered to them. */
  private static final int WITNESSES = 10;

  private final Frames frames;
  private final Pages pages;
  private final Shelf shelf;

  SearchPage(Frames frames, Pages pages, Shelf shelf) {
    this.frames = frames;
    this.pages = pages;
    this.shelf = shelf;
  }

  /** The index, and what is shown of its answers. */
  @Component
  record Shelf(Search search, Hits hits, Narrowing narrowing) {}

  /**
   * What the page shows.
   *
   * @param counted how many were found, in words; empty when nothing was asked
   * @param unknown filters that could not be understood, a sentence each
   * @param meant what may have been meant; none when nothing else was
   * @param muted where it goes on to what the reader muted; empty when nothing of that was found
   * @param reworded articles that say it in other words; none where enough was found
   * @param feed where the newest of it is read by apps; empty when nothing was asked
   */
  public record Model(
      Frame frame,
      String query,
      String counted,
      List<String> unknown,
      Link meant,
      String muted,
      String feed,
      Sides sides,
      List<Hit> hits,
      Reworded reworded,
      String newer,
      String older) {}

  /**
   * What narrows what was found.
   *
   * @param chosen what does so now, each with the way to take it away
   * @param estimated whether the figures are estimates
   */
  public record Sides(List<Link> chosen, List<Group> open, boolean estimated) {}

  /**
   * What says it in other words.
   *
   * @param said which words, in a sentence; empty when there are no such articles
   */
  public record Reworded(String said, List<Hit> hits) {

    private static final Reworded NONE = new Reworded("", List.of());
  }

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
    return new Model(
        frames.around(head("")),
        "",
        "",
        List.of(),
        Link.NONE,
        "",
        "",
        new Sides(List.of(), List.of(), false),
        List.of(),
        Reworded.NONE,
        "",
        "");
  }

  private Model found(String query, int asked) {
    Words words = frames.words();
    int window = (asked - 1) / PAGES_A_WINDOW;
    SearchAnswer answer =
        shelf.search().find(new SearchQuery(query, window * WINDOW, WINDOW).counted());
    List<Hits.Group> groups = shelf.hits().together(answer.articles());
    int pagesHere = Math.max(1, Math.ceilDiv(groups.size(), PAGE));
    int here = Math.min((asked - 1) % PAGES_A_WINDOW, pagesHere - 1);
    Shown shown =
        shelf
            .hits()
            .of(
                groups.subList(
                    Math.min(here * PAGE, groups.size()),
                    Math.min((here + 1) * PAGE, groups.size())),
                answer.terms());
    int page = window * PAGES_A_WINDOW + here + 1;
    boolean further = answer.total() > (window + 1L) * WINDOW;
    int next = here + 1 < pagesHere ? page + 1 : further ? (window + 1) * PAGES_A_WINDOW + 1 : 0;
    return new Model(
        frames.around(head(query)),
        query,
        words.count("search.found", answer.total()),
        answer.unknown().stream().map(typed -> Misread.said(typed, words)).toList(),
        page == 1 && answer.total() <= FEW ? meant(query, answer) : Link.NONE,
        shown.muted() ? at(query, page) + "&muted=show" : "",
        feed(query),
        new Sides(
            shelf.narrowing().chosen(answer.facets()),
            shelf.narrowing().open(answer.facets()),
            answer.facets().estimated()),
        shown.hits(),
        page == 1 && answer.total() < PAGE ? reworded(query) : Reworded.NONE,
        page > 1 ? at(query, page - 1) : "",
        next > 0 && next <= PAGES_MAX ? at(query, next) : "");
  }

  /**
   * The nearest question that finds more. The index knows the words behind the wall too: a word is
   * offered only when who asks may read it in one of the first articles that are found with it.
   */
  private Link meant(String query, SearchAnswer answer) {
    Optional<String> other = shelf.search().respelt(query);
    if (other.isEmpty()) {
      return Link.NONE;
    }
    SearchAnswer better = shelf.search().find(new SearchQuery(other.get(), 0, WITNESSES));
    List<String> offered =
        better.terms().stream().filter(term -> !answer.terms().contains(term)).toList();
    return better.total() > answer.total()
            && shelf.hits().readable(better.articles(), offered).equals(offered)
        ? new Link(other.get(), Narrowing.path(other.get()))
        : Link.NONE;
  }

  private Reworded reworded(String query) {
    InOtherWords other = shelf.search().inOtherWords(query, REWORDED);
    List<Hit> hits = shelf.hits().of(shelf.hits().together(other.articles()), other.words()).hits();
    if (hits.isEmpty()) {
      return Reworded.NONE;
    }
    Words words = frames.words();
    List<String> read = shelf.hits().readable(other.articles(), other.words());
    return new Reworded(
        read.isEmpty()
            ? words.of("search.reworded.said")
            : words.of("search.reworded.with", String.join(", ", read)),
        hits);
  }

  private static String feed(String query) {
    return "/rss" + Narrowing.path(query).replace("/search?", "/search.xml?");
  }

  private static String at(String query, int page) {
    return Narrowing.path(query) + "&page=" + page;
  }

  private Head head(String query) {
    Words words = frames.words();
    String title = query.isEmpty() ? words.of("search.title") : words.of("search.title.for", query);
    Head head = Head.of(title, words.of("search.description"), "/search", "search");
    return query.isEmpty() ? head : head.unlisted().with(Alternate.rss(title, feed(query)));
  }
}
