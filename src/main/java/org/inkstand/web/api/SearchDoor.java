package org.inkstand.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.search.Facets.Facet;
import org.inkstand.search.InOtherWords;
import org.inkstand.search.Search;
import org.inkstand.search.SearchAnswer;
import org.inkstand.search.SearchQuery;
import org.inkstand.web.finding.Hits;
import org.inkstand.web.own.Unmuted;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /api/v1/search}: what a query finds, the best first, without what its reader muted. When
 * asked with {@code facets}, how that divides; with {@code reworded}, what says it in other words,
 * where less was found than was asked for.
 */
@Component
public class SearchDoor {

  private static final int QUERY_CHARS_MAX = 500;
  private static final int OFFSET_MAX = 1_000;

  /** As many as the paper's own page shows. */
  private static final int REWORDED_MAX = 8;

  private final Finding finding;
  private final Lines lines;
  private final KeptLists kept;

  SearchDoor(Finding finding, Lines lines, KeptLists kept) {
    this.finding = finding;
    this.lines = lines;
    this.kept = kept;
  }

  /** Where it looks, and what of it may be read. */
  @Component
  record Finding(Search search, Hits hits, Unmuted unmuted) {}

  private record Asked(SearchQuery query, boolean reworded) {}

  /** Answers a signed-in reader; {@code q} as in the search of the paper. */
  public ServerResponse found(ServerRequest request) {
    String words = request.param("q").map(String::strip).orElse("");
    if (words.isEmpty() || words.length() > QUERY_CHARS_MAX) {
      return Replies.problem(400, "q has the words to look for, 1 to 500 characters.");
    }
    var query =
        new SearchQuery(
            words,
            ListDoor.number(request, "offset", 0, OFFSET_MAX),
            ListDoor.number(request, "limit", ListDoor.USUAL, ListDoor.LIMIT_MAX));
    var asked =
        new Asked(wants(request, "facets") ? query.counted() : query, wants(request, "reworded"));
    return kept.get(asked.toString(), () -> answer(asked))
        .map(Replies::sent)
        .orElseGet(Replies::nobody);
  }

  private static boolean wants(ServerRequest request, String name) {
    return request.param(name).filter(said -> said.equals("1") || said.equals("true")).isPresent();
  }

  private byte[] answer(Asked asked) {
    SearchAnswer answer = finding.search().find(asked.query());
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("total", answer.total());
    page.put("unknown", answer.unknown());
    page.put("articles", lines.of(finding.unmuted().articles().findAll(answer.articles())));
    if (asked.query().divided()) {
      page.put("facets", answer.facets().facets().stream().map(SearchDoor::facet).toList());
      page.put("estimated", answer.facets().estimated());
    }
    if (asked.reworded() && answer.total() < asked.query().limit()) {
      page.put("reworded", reworded(asked.query().words()));
    }
    return Replies.bytes(page);
  }

  private static Map<String, Object> facet(Facet facet) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("kind", facet.kind().name().toLowerCase(Locale.ROOT));
    said.put("value", facet.value());
    said.put("count", facet.count());
    said.put("chosen", facet.chosen());
    said.put("q", facet.words());
    return said;
  }

  /** The index knows the words behind the wall too: only those are told that may be read. */
  private Map<String, Object> reworded(String words) {
    InOtherWords other = finding.search().inOtherWords(words, REWORDED_MAX);
    List<Article> found = finding.unmuted().articles().findAll(other.articles());
    List<ArticleId> numbers = found.stream().map(Article::id).toList();
    return Map.of(
        "words", finding.hits().readable(numbers, other.words()), "articles", lines.of(found));
  }
}
