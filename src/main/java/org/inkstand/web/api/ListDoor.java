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
import org.inkstand.title.TitleId;
import org.inkstand.title.Titles;
import org.inkstand.web.own.Unmuted;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /api/v1/articles} and {@code /api/v1/titles/{slug}/articles}: lists of articles, without
 * what their reader muted. {@code next} is where a list goes on; it repeats nothing and skips
 * nothing, whatever is published meanwhile.
 */
@Component
public class ListDoor {

  static final int USUAL = 20;
  static final int LIMIT_MAX = 100;

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
  record Stock(Titles titles, Unmuted unmuted) {

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

  /** A whole number of the request's, or as many as the bounds let it be; the usual without one. */
  static int number(ServerRequest request, String name, int usual, int max) {
    return request
        .param(name)
        .filter(digits -> digits.matches("\\d{1,6}"))
        .map(digits -> Math.clamp(Integer.parseInt(digits), Math.min(usual, 1), max))
        .orElse(usual);
  }
}
