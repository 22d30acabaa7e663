package org.inkstand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inkstand.TestBrowser;
import org.inkstand.account.Account;
import org.inkstand.account.Accounts;
import org.inkstand.account.provider.TestProvider;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.kit.sql.Store;
import org.inkstand.post.Post;
import org.junit.jupiter.api.Test;

/** Somebody lives with the whole service and leaves: no table and no file knows of them. */
class ErasedEverywhereTest {

  /** A word that stands nowhere else. */
  static final String SECRET = "qwoxvzjk";

  static final String ADDRESS = "ann-%s@mail.example".formatted(SECRET);
  private static final String PASSWORD = "harbour lamps in rain";
  private static final Pattern LINK = Pattern.compile("/sign-in/link/(\\S+)");

  @Test
  void whoLeavesIsInNoTableAndNoFile() throws Exception {
    try (TestProvider hall = new TestProvider();
        RunningPaper paper = RunningPaper.start(trusting(hall), List.of())) {
      TestBrowser ann = live(paper);
      Account account = paper.face(Accounts.class).findByName(ADDRESS).orElseThrow();
      vouchedFor(ann, hall);
      ann.get("/account/provider"); // and on the way there once more
      assertThat(traces(paper, account))
          .hasSizeGreaterThan(8)
          .containsKeys(
              "account_voucher.account", "account_voucher.name", "account_errand.account");

      ann.post("/account/leaving", "name=" + encode(ADDRESS));

      assertThat(paper.face(Accounts.class).find(account.id())).isEmpty();
      assertThat(traces(paper, account)).isEmpty();
      assertThat(files(paper.folder())).isEmpty();
    }
  }

  private static Map<String, String> trusting(TestProvider hall) {
    return Map.of(
        "inkstand.account.oidc.issuer",
        hall.issuer(),
        "inkstand.account.oidc.client-id",
        TestProvider.CLIENT,
        "inkstand.account.oidc.name",
        "Town Hall");
  }

  /** Adds the provider as a way in. */
  private static void vouchedFor(TestBrowser ann, TestProvider hall) {
    String there = TestBrowser.place(ann.get("/account/provider"));
    assertThat(there).startsWith(hall.issuer());
    String name = "ann-%s@elsewhere.example".formatted(SECRET);
    hall.gives(
        hall.signed(
            hall.claims("7 of " + SECRET, field(there, "nonce"), Instant.now())
                .claim("email", name)
                .claim("email_verified", true)
                .build()));
    String back = "/sign-in/provider/answer?code=c0de&state=" + field(there, "state");
    assertThat(TestBrowser.place(ann.get(back))).isEqualTo("/account");
  }

  private static String field(String address, String name) {
    Matcher value = Pattern.compile("[?&]%s=([^&]+)".formatted(name)).matcher(address);
    assertThat(value.find()).as(name).isTrue();
    return value.group(1);
  }

  /** Comes in by a letter and uses all that there is. */
  static TestBrowser live(RunningPaper paper) {
    TestBrowser ann = paper.visitor();
    ann.post("/sign-in/letter", "from=up&address=" + encode(ADDRESS));
    Waiting.until("a letter", () -> paper.face(Post.class).list(9).size() == 1);
    Matcher link = LINK.matcher(paper.face(Post.class).list(9).getFirst().mail().text());
    assertThat(link.find()).isTrue();
    ann.post("/sign-in/link", "key=" + link.group(1));
    var article = paper.face(Articles.class).list(ArticleQuery.newest(1)).getFirst();
    String named = "article=" + article.id().value();
    ann.get(article.path());
    ann.post("/reading", named + "&seconds=50&completion=90");
    ann.post("/following", "kind=PERSON&value=" + SECRET);
    ann.post("/muted", "kind=PHRASE&reach=TEXT&until=ever&manner=HIDE&value=" + SECRET);
    ann.post("/saved", named);
    ann.post("/saved/tags", named + "&tags=" + SECRET);
    ann.post("/saved/notes", named + "&quote=&note=" + SECRET);
    ann.post("/for-you/word", named + "&word=more");
    ann.get("/for-you");
    ann.get("/search?q=" + SECRET);
    ann.post("/account/password", "wanted=" + encode(PASSWORD));
    ann.post("/account/passkeys/challenge", "present=" + encode(PASSWORD));
    ann.post(
        "/account/address",
        "address=new-%s%%40mail.example&present=%s".formatted(SECRET, encode(PASSWORD)));
    return ann;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Tables in which the word stands, or that have a row of this account or this reader. */
  static Map<String, String> traces(RunningPaper paper, Account account) throws SQLException {
    Map<String, String> found = new TreeMap<>();
    Store store = paper.face(Store.class);
    try (Connection connection = store.writers().getConnection();
        ResultSet columns = connection.getMetaData().getColumns(null, null, "%", "%")) {
      while (columns.next()) {
        String table = columns.getString("TABLE_NAME");
        String column = columns.getString("COLUMN_NAME");
        if (table.startsWith("sqlite_") || table.startsWith("flyway_")) {
          continue;
        }
        String claim =
            column.equals("account") || column.equals("reader")
                ? "%s = %d".formatted(column, account.id().value())
                : "cast(%s as text) like '%%%s%%'".formatted(column, SECRET);
        long rows =
            store.read(
                jdbc ->
                    jdbc.sql("select count(*) from %s where %s".formatted(table, claim))
                        .query(Long.class)
                        .single());
        if (rows > 0) {
          found.put(table + "." + column, rows + " rows");
        }
      }
    }
    return found;
  }

  /** Files beside the store, the index among them, in which the word stands. */
  private static List<Path> files(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        boolean store = file.getFileName().toString().startsWith("inkstand.db");
        if (!store
            && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(SECRET)) {
          found.add(file);
        }
      }
    }
    return found;
  }
}
