package org.inkstand.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.ArticleQuery.Place;
import org.inkstand.article.Articles;
import org.inkstand.search.Search;
import org.inkstand.search.SearchAnswer;
import org.inkstand.search.SearchQuery;
import org.inkstand.title.TitleId;
import org.inkstand.title.Titles;
import org.inkstand.web.own.Unmuted;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /api/v1/articles}, {@code /api/v1/titles/{slug}/articles} and {@code /api/v1/search}:
 * lists of articles, without what their reader muted. {@code next} is where a list goes on; it
 * repeats nothing and skips nothing, whatever is published meanwhile.
 */
@Component
public class ListDoor {

  private static final int USUAL = 20;
  private static final int LIMIT_MAX = 100;
  private static final int QUERY_CHARS_MAX = 500;
  private static final int OFFSET_MAX = 1_000;

  private static final Pattern SECTION = Pattern.compile("(medtop:\\d{8})?");
  private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2,3})?");

  private final Stock stock;
  private final Lines lines;
  private final KeptLists kept;

  ListDoor(Stock stock, Lines lines, KeptLists kept) {
    this.stock = stock;
    this.lines = lines;
    this.kept = kept;
  }

  /** What lists are made of. */
  @Component
  record Stock(Titles titles, Unmuted unmuted, Search search) {

    Articles articles() {
      return unmuted.articles();
    }
  }

  /** The newest of all titles; {@code section} and {@code language} choose. */
  public ServerResponse newest(ServerRequest request) {
    return listed(request, "/api/v1/articles", Set.of());
  }

  /** The newest of one title. */
  public ServerResponse ofTitle(ServerRequest request) {
    return stock
        .titles()
        .findBySlug(request.pathVariable("slug"))
        .map(
            title ->
                listed(request, "/api/v1/titles/" + title.slug() + "/articles", Set.of(title.id())))
        .orElseGet(Replies::noTitle);
  }

  private ServerResponse listed(ServerRequest request, String path, Set<TitleId> titles) {
    Place before = request.param("before").map(Place::of).orElse(Place.START);
    String section = request.param("section").orElse("");
    String language = request.param("language").orElse("");
    if (before.equals(Place.START) && request.param("before").isPresent()) {
      return Replies.problem(400, "before is what a list says of its next page, or a moment.");
    }
    if (!SECTION.matcher(section).matches() || !LANGUAGE.matcher(language).matches()) {
      return Replies.problem(400, "section is a media topic, medtop:15000000; language is en.");
    }
    int limit = number(request, "limit", USUAL, LIMIT_MAX);
    var query = new ArticleQuery(titles, section, language, before, limit);
    return kept.get(path + query, () -> page(query, path))
        .map(Replies::sent)
        .orElseGet(Replies::nobody);
  }

  private byte[] page(ArticleQuery query, String path) {
    List<Article> found = stock.articles().list(query);
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("articles", lines.of(found));
    if (found.size() == query.limit()) {
      page.put("next", next(query, path, Place.after(found.getLast())));
    }
    return Replies.bytes(page);
  }

  private static String next(ArticleQuery query, String path, Place place) {
    return path
        + "?before="
        + place
        + "&limit="
        + query.limit()
        + (query.section().isEmpty() ? "" : "&section=" + query.section())
        + (query.language().isEmpty() ? "" : "&language=" + query.language());
  }

  /** What a query finds, the best first; {@code q} as in the search of the paper. */
  public ServerResponse found(ServerRequest request) {
    String words = request.param("q").map(String::strip).orElse("");
    if (words.isEmpty() || words.length() > QUERY_CHARS_MAX) {
      return Replies.problem(400, "q has the words to look for, 1 to 500 characters.");
    }
    var query =
        new SearchQuery(
            words,
            number(request, "offset", 0, OFFSET_MAX),
            number(request, "limit", USUAL, LIMIT_MAX));
    return kept.get(query.toString(), () -> answer(query))
        .map(Replies::sent)
        .orElseGet(Replies::nobody);
  }

  private byte[] answer(SearchQuery query) {
    SearchAnswer answer = stock.search().find(query);
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("total", answer.total());
    page.put("unknown", answer.unknown());
    page.put("articles", lines.of(stock.articles().findAll(answer.articles())));
    return Replies.bytes(page);
  }

  private static int number(ServerRequest request, String name, int usual, int max) {
    return request
        .param(name)
        .filter(digits -> digits.matches("\\d{1,6}"))
        .map(digits -> Math.clamp(Integer.parseInt(digits), Math.min(usual, 1), max))
        .orElse(usual);
  }
}
