package org.inkstand.app.endurance;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.inkstand.app.serve.Service;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleId;
import org.inkstand.article.Articles;
import org.inkstand.article.Revision;
import org.inkstand.article.WaitingPages;
import org.inkstand.article.identity.Fingerprint;
import org.inkstand.kit.step.StepRunner;
import org.inkstand.kit.step.StepState;
import org.inkstand.search.Search;
import org.inkstand.search.SearchAnswer;
import org.inkstand.search.SearchQuery;
import org.inkstand.story.Stories;

/** Compares what an installation holds with what the press has printed, article by article. */
final class Audit {

  /** Questions to the store whose answer must be 0, and what another answer would mean. */
  private static final Map<String, String> NONE = new LinkedHashMap<>();

  static {
    NONE.put(
        "articles without a body",
        """
        select count(*) from article_article a
        where withdrawn = 0 and not exists (select 1 from article_body b where b.article_id = a.id)
        """);
    NONE.put(
        "bodies without an article",
        """
        select count(*) from article_body b
        where not exists (
          select 1 from article_article a where a.id = b.article_id and a.withdrawn = 0)
        """);
    NONE.put(
        "addresses of two articles",
        "select count(*) - count(distinct address) from article_article");
    NONE.put(
        "items without an article",
        """
        select count(*) from feed_item i
        where withdrawn = 0 and not exists (select 1 from article_item a where a.item_id = i.id)
        """);
    NONE.put(
        "revisions with gaps",
        """
        select count(*) from article_article a
        where withdrawn = 0 and revision - 1 <> (
          select count(*) from article_revision r where r.article_id = a.id)
        """);
    NONE.put(
        "articles in no story",
        """
        select count(*) from article_article a
        where withdrawn = 0 and not exists (select 1 from story_article s where s.article_id = a.id)
        """);
    NONE.put(
        "places in stories without an article",
        """
        select count(*) from story_article s
        where not exists (
          select 1 from article_article a where a.id = s.article_id and a.withdrawn = 0)
        """);
    NONE.put(
        "places in stories that are none",
        """
        select count(*) from story_article a
        where not exists (
          select 1 from story_story s where s.id = a.story_id and s.merged_into = 0)
        """);
    NONE.put(
        "stories that count wrongly",
        """
        select count(*) from story_story s
        where merged_into = 0 and articles <> (
          select count(*) from story_article a where a.story_id = s.id)
        """);
  }

  private final Service service;
  private final RestlessPress press;
  private final Map<String, Article> byAddress = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  Audit(Service service, RestlessPress press) {
    this.service = service;
    this.press = press;
  }

  /** Whether there is nothing left to do. */
  boolean settled() {
    boolean idle =
        service.face(StepRunner.class).states().stream().allMatch(step -> step.lag() == 0);
    boolean pages = service.face(WaitingPages.class).waiting() == 0;
    return idle && pages && missing().isEmpty();
  }

  /** What is still to be done, in words. */
  String outstanding() {
    List<StepState> behind =
        service.face(StepRunner.class).states().stream().filter(step -> step.lag() != 0).toList();
    WaitingPages pages = service.face(WaitingPages.class);
    return "behind %s, pages waiting %d (%s), missing %s"
        .formatted(behind, pages.waiting(), pages.notHad(5), missing());
  }

  /** Everything that is not as printed, in words; empty when all is well. */
  List<String> findings() {
    wrong.clear();
    wrong.addAll(missing());
    for (StepState step : service.face(StepRunner.class).states()) {
      note(step.lag() == 0 && step.lastError().isEmpty(), "%s stands still".formatted(step));
    }
    for (int title = 0; title < RestlessPress.TITLES; title++) {
      for (int number = 0; number < press.printed(title); number++) {
        compare(new Dispatch(title, number, 1), press.current(title, number));
      }
    }
    long found = service.face(Search.class).count();
    note(found == byAddress.size(), "%d found of %d".formatted(found, byAddress.size()));
    return List.copyOf(wrong);
  }

  /** What the embedded store itself says that is not right. */
  List<String> findings(Path data) throws SQLException {
    findings();
    ask(data);
    return List.copyOf(wrong);
  }

  /** How many articles there are, and of them revised ones. */
  String summary() {
    long revised = byAddress.values().stream().filter(a -> a.revision() > 1).count();
    return "%d articles, %d of them revised".formatted(byAddress.size(), revised);
  }

  private List<String> missing() {
    load();
    List<String> missing = new ArrayList<>();
    for (int title = 0; title < RestlessPress.TITLES; title++) {
      for (int number = 0; number < press.printed(title); number++) {
        Optional<Dispatch> now = press.current(title, number);
        Article article = byAddress.get(address(new Dispatch(title, number, 1)));
        boolean right =
            now.isEmpty() == (article == null)
                && (article == null || article.headline().equals(now.orElseThrow().headline()));
        if (!right) {
          missing.add("%s is %s".formatted(now, article));
        }
      }
    }
    return missing;
  }

  private void load() {
    Articles articles = service.face(Articles.class);
    byAddress.clear();
    List<ArticleId> all = new ArrayList<>();
    for (long id = 1; id <= articles.lastCursor() * 2 + 1_000; id++) {
      all.add(new ArticleId(id));
    }
    for (int from = 0; from < all.size(); from += 500) {
      for (Article article :
          articles.findAll(all.subList(from, Math.min(all.size(), from + 500)))) {
        String address = article.address().toString().replace("?utm_source=rss", "");
        if (byAddress.put(address, article) != null) {
          wrong.add("twice: " + address);
        }
      }
    }
  }

  private String address(Dispatch dispatch) {
    return dispatch.address(press.address()).toString();
  }

  private void compare(Dispatch first, Optional<Dispatch> now) {
    if (now.isEmpty()) {
      note(found(first.name()).total() == 0, first + " was taken back and is found");
      return;
    }
    Article article = byAddress.get(address(first));
    if (article == null) {
      return;
    }
    Dispatch printed = now.get();
    ArticleBody body = service.face(Articles.class).body(article.id()).orElseThrow();
    note(article.headline().equals(printed.headline()), printed + " has another headline");
    note(article.standfirst().equals(printed.standfirst()), printed + ": " + article.standfirst());
    note(body.text().equals(String.join("\n\n", printed.paragraphs())), printed + ": " + body);
    note(article.whole(), printed + " is not whole");
    note(
        article.fingerprint() == Fingerprint.of(body.text()).exact(),
        printed + " is not marked so");
    versions(article, printed);
    SearchAnswer found = found(printed.name());
    note(found.articles().equals(List.of(article.id())), printed + " finds " + found);
    note(found(printed.mark()).articles().equals(List.of(article.id())), printed + " by its mark");
    for (int old = 1; old < printed.version(); old++) {
      Dispatch before = new Dispatch(first.title(), first.number(), old);
      note(found(before.mark()).total() == 0, before + " is found still");
    }
    int stories = service.face(Stories.class).storiesOf(List.of(article.id())).size();
    note(stories == 1, printed + " is in " + stories + " stories");
  }

  /** Each version that was seen, once, in order, whole, and the present one last. */
  private void versions(Article article, Dispatch printed) {
    List<Revision> versions = service.face(Articles.class).revisions(article.id()).reversed();
    note(versions.size() == article.revision(), printed + " has versions " + versions.size());
    note(versions.size() <= printed.version(), printed + " has too many versions");
    if (first(printed) && printed.version() == 2) {
      note(versions.size() == 2, printed + " was there before it was revised");
    }
    int last = 0;
    for (Revision version : versions) {
      int which = 0;
      for (int candidate = 1; candidate <= printed.version(); candidate++) {
        Dispatch then = new Dispatch(printed.title(), printed.number(), candidate);
        boolean same = version.headline().equals(then.headline());
        if (same && version.body().text().equals(String.join("\n\n", then.paragraphs()))) {
          which = candidate;
        }
      }
      note(which > last, printed + " mixes versions: " + version);
      last = which;
    }
  }

  private static boolean first(Dispatch printed) {
    return printed.number() < RestlessPress.FIRST;
  }

  private SearchAnswer found(String word) {
    return service.face(Search.class).find(new SearchQuery(word, 0, 10));
  }

  private void ask(Path data) throws SQLException {
    String store = "jdbc:sqlite:" + data.resolve("inkstand.db");
    try (Connection connection = DriverManager.getConnection(store);
        Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> question : NONE.entrySet()) {
        try (ResultSet answer = statement.executeQuery(question.getValue())) {
          note(
              answer.next() && answer.getLong(1) == 0, answer.getLong(1) + " " + question.getKey());
        }
      }
      try (ResultSet answer = statement.executeQuery("pragma integrity_check")) {
        note(answer.next() && answer.getString(1).equals("ok"), "the file is damaged");
      }
    }
  }

  private void note(boolean right, String otherwise) {
    if (!right) {
      wrong.add(otherwise);
    }
  }
}
