package org.inkstand.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.inkstand.TestStores;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.sql.Store;
import org.inkstand.search.Search;
import org.inkstand.search.index.ArticleIndex;
import org.inkstand.search.index.TestIndex;
import org.inkstand.search.step.TestFollowing;
import org.inkstand.testnews.MemoryArticles;
import org.inkstand.testnews.TestArticle;
import org.inkstand.title.store.TestTitleStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How good the articles are that stand below an article as related: of those found for each, how
 * many are on the same subject though of another event.
 *
 * <p>Argument: a file with a line of JSON an article, {@code text}, {@code topic} and {@code
 * cluster}, as ECB+ has them: two events a topic, chosen to be alike. Articles of the same event
 * are passed over, as a page does. The lines are put in an order by chance, so that neighbours in
 * the file are none in the book.
 */
final class RelatedMeasure {

  private static final int ASKED = 50;
  private static final int SHOWN = 5;

  private RelatedMeasure() {}

  public static void main(String[] arguments) throws IOException {
    var mapper = new JsonMapper();
    List<JsonNode> lines =
        new ArrayList<>(
            Files.readAllLines(Path.of(arguments[0])).stream().map(mapper::readTree).toList());
    Collections.shuffle(lines, new Random(1));
    var articles = new MemoryArticles();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).path("text").asString();
      int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
      articles.keep(TestArticle.of(i + 1, text.substring(0, end)).text(text));
    }
    try (Store store = TestStores.SQLITE.open();
        ArticleIndex index =
            TestIndex.in(Files.createTempDirectory("related-measure"), Clock.systemUTC())) {
      Search search =
          TestIndex.over(
              index, articles, TestTitleStore.of(store, Clock.systemUTC()), Clock.systemUTC());
      TestFollowing.toTheEnd(TestFollowing.of(articles, index));
      print(search, lines);
    }
  }

  private static void print(Search search, List<JsonNode> lines) {
    int shown = 0;
    int right = 0;
    int first = 0;
    int asked = 0;
    for (int i = 0; i < lines.size(); i++) {
      JsonNode own = lines.get(i);
      List<JsonNode> others =
          search.related(new ArticleId(i + 1), ASKED).stream()
              .map(near -> lines.get((int) near.article().value() - 1))
              .filter(other -> !other.path("cluster").equals(own.path("cluster")))
              .limit(SHOWN)
              .toList();
      long same = others.stream().filter(o -> o.path("topic").equals(own.path("topic"))).count();
      shown += others.size();
      right += (int) same;
      asked += others.isEmpty() ? 0 : 1;
      first +=
          !others.isEmpty() && others.getFirst().path("topic").equals(own.path("topic")) ? 1 : 0;
    }
    System.out.printf(
        "%d articles: %d have related ones, %.3f of those shown are on the same subject, %.3f of the first%n",
        lines.size(), asked, (double) right / shown, (double) first / asked);
  }
}
