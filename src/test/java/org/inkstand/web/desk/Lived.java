package org.inkstand.web.desk;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.inkstand.account.Account;
import org.inkstand.account.Accounts;
import org.inkstand.account.Doors;
import org.inkstand.account.Passkeys;
import org.inkstand.account.Session.Way;
import org.inkstand.account.Sessions;
import org.inkstand.account.TestAuthenticator;
import org.inkstand.account.Ticket;
import org.inkstand.account.Tickets;
import org.inkstand.article.Article;
import org.inkstand.article.Articles;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.text.MailAddress;
import org.inkstand.post.Mail;
import org.inkstand.reader.Follow;
import org.inkstand.reader.ForYou;
import org.inkstand.reader.Highlights;
import org.inkstand.reader.Library;
import org.inkstand.reader.Marks;
import org.inkstand.reader.Mute;
import org.inkstand.reader.Profile.Interest;
import org.inkstand.reader.ReaderId;
import org.inkstand.reader.Topic;
import org.inkstand.testnews.FakeArticles;
import org.inkstand.testnews.FakePost;
import org.inkstand.testnews.TestNews;
import org.inkstand.title.TestTitles;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;

/** A reader who has used everything there is, and every row that the store has of them. */
record Lived(Kept kept, Door door, Store store, Clock clock, FakePost post) {

  /** A word of Ann's that nobody else types. */
  static final String SECRET = "zwqkvoj";

  /** A word of Ann's that somebody else may guess. */
  private static final String WORD = "lighthouse";

  private static final AtomicLong NUMBERS = new AtomicLong();

  /** What a reader keeps. */
  record Kept(Marks marks, Library library, Highlights highlights, ForYou own, Articles articles) {}

  /** How they come in. */
  record Door(Accounts accounts, Sessions sessions, Tickets tickets, Keys keys) {
    Passkeys passkeys() {
      return keys.passkeys();
    }
  }

  /** Without letter and password. */
  record Keys(Passkeys passkeys, Doors.Provider provider) {}

  /** Somebody, and every number and name by which something of theirs may be asked for. */
  record Life(Account account, Map<String, String> named) {}

  Sessions sessions() {
    return door.sessions();
  }

  /** A new reader with all of it. */
  Life life(Titles titles) {
    String name = "ann-%s@mail.example".formatted(UUID.randomUUID());
    Account ann = door.accounts().join(new MailAddress(name));
    door.accounts().setPassword(name, DeskWorld.PASSWORD);
    Title title = titles.add(TestTitles.draft("The Northgate Courier", "courier.example", "/rss"));
    Article article = news(title);
    Map<String, String> named = new HashMap<>();
    named.put("slug", title.slug());
    named.put("article", Long.toString(article.id().value()));
    named.put("other", Long.toString(news(title).id().value()));
    named.put("handle", article.path().substring("/article/".length()));
    named.put("story", "100");
    named.put("word", WORD);
    named.put("name", name);
    named.put("password", DeskWorld.PASSWORD);
    named.put("account", ann.id().toString());
    named.put("id", ann.id().toString());
    named.put("visit", Long.toString(clock.instant().toEpochMilli()));
    keeps(new ReaderId(ann.id().value()), title, article, named);
    comesIn(ann, named);
    return new Life(door.accounts().find(ann.id()).orElseThrow(), named);
  }

  /** Never the same twice: what was read of one is remembered. */
  private Article news(Title title) {
    TestNews news = TestNews.article("Flood in Ghent").id(NUMBERS.incrementAndGet());
    return ((FakeArticles) kept.articles()).add(news.by(title.id().value()));
  }

  private void keeps(ReaderId ann, Title title, Article article, Map<String, String> named) {
    Instant now = clock.instant();
    for (String word : List.of(WORD, SECRET)) {
      kept.marks().follow(ann, new Follow(Follow.Kind.PERSON, word, now));
      kept.marks()
          .mute(
              ann,
              new Mute(
                  Mute.Kind.PHRASE, word, Mute.Reach.TEXT, Mute.Manner.HIDE, Instant.MAX, now));
    }
    kept.marks().follow(ann, new Follow(Follow.Kind.TITLE, title.slug(), now));
    kept.marks().setLook(ann, "size=s");
    kept.library().open(ann, article.id());
    kept.library().move(ann, article.id(), new Library.Place(3, 9, false));
    kept.library().save(ann, article.id());
    kept.library().tag(ann, article.id(), List.of(WORD, SECRET));
    long note = kept.highlights().mark(ann, article.id(), "", "a note about " + SECRET);
    named.put("note", Long.toString(note));
    Topic place = Topic.named(Topic.Kind.PLACE, SECRET);
    kept.own().change(ann, profile -> profile.with(new Interest(place, 2, now, 1, true)));
    kept.own().read(ann, new ForYou.Reading(article.id(), 40, 80));
    named.put("line", place.id());
  }

  private void comesIn(Account ann, Map<String, String> named) {
    String key = door.sessions().begin(ann.id(), Way.LINK, "a phone");
    named.put("session", Long.toString(door.sessions().find(key).orElseThrow().number()));
    door.sessions().begin(ann.id(), Way.LINK, "a tablet");
    URI here = URI.create("http://localhost");
    String made = new TestAuthenticator(here).make(door.passkeys().askNew(ann));
    door.passkeys().add(ann.id(), "key " + SECRET, made);
    named.put("passkey", Long.toString(door.passkeys().list(ann.id()).getFirst().number()));
    String somebody = UUID.randomUUID().toString();
    door.keys().provider().add(ann.id(), new Doors.Provider.Person(somebody, SECRET));
    named.put("voucher", Long.toString(door.keys().provider().list(ann.id()).getFirst().number()));
    named.put("answer", new TestAuthenticator(here).make(door.passkeys().askNew(ann)));
    MailAddress next = new MailAddress("%s-%s@mail.example".formatted(SECRET, UUID.randomUUID()));
    Instant until = clock.instant().plus(Duration.ofMinutes(20));
    named.put(
        "key",
        door.tickets()
            .issue(new Ticket(Ticket.Kind.ADDRESS, ann.id().value(), next, "/account", until)));
    post.post(new Mail(new MailAddress(ann.name()), "News", SECRET, SECRET, false));
    named.put("number", Long.toString(post.list(1).getFirst().number()));
  }

  /** Every row of theirs, by table. */
  Map<String, List<String>> rows(Account account) {
    Map<String, List<String>> rows = new TreeMap<>();
    owned()
        .forEach(
            (table, column) ->
                rows.put(
                    table,
                    store.read(
                        jdbc ->
                            jdbc
                                .sql("select * from %s where %s = :id".formatted(table, column))
                                .param("id", account.id().value())
                                .query()
                                .listOfRows()
                                .stream()
                                .map(Object::toString)
                                .sorted()
                                .toList())));
    return rows;
  }

  /** Tables that say whose a row is, and by which column. */
  private Map<String, String> owned() {
    Map<String, String> owned = new TreeMap<>(Map.of("account_person", "id"));
    try (Connection connection = store.writers().getConnection();
        ResultSet columns = connection.getMetaData().getColumns(null, null, "%", "%")) {
      List<String> names = new ArrayList<>(List.of("account", "reader"));
      while (columns.next()) {
        if (names.contains(columns.getString("COLUMN_NAME"))) {
          owned.put(columns.getString("TABLE_NAME"), columns.getString("COLUMN_NAME"));
        }
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return owned;
  }
}
