package org.inkstand.reader.unread;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.sql.Store;
import org.inkstand.reader.Follow;
import org.inkstand.reader.Limits;
import org.inkstand.reader.Mute;
import org.inkstand.reader.ReaderId;
import org.inkstand.reader.Unread;
import org.inkstand.reader.store.ReaderStores;
import org.inkstand.testnews.FakeStories;
import org.inkstand.testnews.FakeTitles;
import org.inkstand.testnews.MemoryArticles;
import org.inkstand.testnews.TestArticle;
import org.inkstand.testnews.TickingClock;
import org.inkstand.title.Access;
import org.inkstand.title.TitleId;

/**
 * A reader of three titles, and beside it the plainest account of what they have not read: every
 * deed in a list, every question answered by looking at all of them.
 */
final class UnreadWorld {

  private static final Instant NOON = Instant.parse("2026-11-17T12:00:00Z");
  private static final AtomicLong READERS = new AtomicLong();

  private final ReaderId reader = new ReaderId(READERS.incrementAndGet());
  private final TickingClock clock = new TickingClock(NOON);
  private final FakeTitles titles = new FakeTitles();
  private final MemoryArticles articles = new MemoryArticles();
  private final FakeStories stories = new FakeStories();
  private final ReaderStores stores;
  private Unread unread;

  private final Map<Long, Told> told = new TreeMap<>();
  private final Map<Long, List<Long>> copies = new HashMap<>();
  private final List<Said> said = new ArrayList<>();
  private final Map<Long, Instant> followed = new TreeMap<>();
  private Instant muted = Instant.MIN;

  enum What {
    ARRIVE,
    EMBARGO,
    WITHDRAW,
    READ,
    UNREAD,
    CATCH_UP,
    CARRY,
    PART,
    FOLLOW,
    UNFOLLOW,
    MUTE,
    UNMUTE,
    WAIT
  }

  record Deed(What what, int about) {}

  private record Told(long id, long title, Instant published, Instant embargoed, boolean golf) {}

  private record Said(long article, boolean read) {}

  UnreadWorld(Store store) {
    stores = new ReaderStores(store, clock);
    for (String name : List.of("Alpha", "Beta", "Gamma")) {
      titles.add(name, Access.OPEN);
    }
    unread = TestUnread.over(stores, titles, articles, stories);
    follow(1);
    follow(2);
  }

  void doIt(Deed deed) {
    int n = deed.about();
    switch (deed.what()) {
      case ARRIVE -> arrive(1 + n % 3, n % 50, n % 4 == 0 ? "Golf cup" : "Rail strike");
      case EMBARGO -> arrive(1 + n % 3, -(n % 40), "Embargoed");
      case WITHDRAW -> some(n).ifPresent(this::withdraw);
      case READ -> some(n).ifPresent(this::read);
      case UNREAD -> some(n).ifPresent(this::unread);
      case CATCH_UP -> catchUp(1 + n % 3);
      case CARRY -> some(n).ifPresent(a -> some(n / 7).ifPresent(b -> carry(a, b)));
      case PART -> some(n).ifPresent(this::part);
      case FOLLOW -> follow(1 + n % 3);
      case UNFOLLOW -> unfollow(1 + n % 3);
      case MUTE -> mute(clock.instant().plus(Duration.ofHours(1 + n % 30)));
      case UNMUTE -> unmute();
      case WAIT -> clock.advance(Duration.ofHours(n % 20));
    }
  }

  private java.util.Optional<Long> some(int n) {
    List<Long> ids = List.copyOf(told.keySet());
    return ids.isEmpty()
        ? java.util.Optional.empty()
        : java.util.Optional.of(ids.get(n % ids.size()));
  }

  /** So many hours ago; under embargo until then where that is to come. */
  void arrive(long title, int hoursAgo, String headline) {
    long id = told.size() + withdrawn + 1;
    Instant published = clock.instant().minus(Duration.ofHours(Math.max(0, hoursAgo)));
    Instant embargoed =
        hoursAgo < 0 ? clock.instant().plus(Duration.ofHours(-hoursAgo)) : Instant.EPOCH;
    articles.keep(
        TestArticle.of(id, headline)
            .title(title)
            .at(published.toString())
            .embargoed(embargoed.toString()));
    told.put(id, new Told(id, title, published, embargoed, headline.startsWith("Golf")));
  }

  private int withdrawn;

  private void withdraw(long id) {
    articles.withdraw(id);
    told.remove(id);
    withdrawn++;
  }

  void read(long id) {
    unread.read(reader, new ArticleId(id));
    said.add(new Said(id, true));
  }

  private void unread(long id) {
    unread.unread(reader, new ArticleId(id));
    said.add(new Said(id, false));
  }

  private void catchUp(long title) {
    expected(title).forEach(id -> said.add(new Said(id, true)));
    unread.catchUp(reader, new TitleId(title));
  }

  void carry(long original, long copy) {
    boolean free =
        original != copy
            && copies.values().stream().noneMatch(all -> all.contains(original))
            && copies.values().stream().noneMatch(all -> all.contains(copy))
            && copies.getOrDefault(copy, List.of()).isEmpty();
    if (free) {
      copies.computeIfAbsent(original, _ -> new ArrayList<>()).add(copy);
      tell(original);
    }
  }

  private void part(long original) {
    List<Long> all = copies.get(original);
    if (all != null && !all.isEmpty()) {
      all.removeLast();
      tell(original);
    }
  }

  private void tell(long original) {
    stories.carry(
        original,
        articles.find(new ArticleId(original)).orElseThrow(),
        copies.getOrDefault(original, List.of()).stream()
            .map(id -> articles.find(new ArticleId(id)).orElseThrow())
            .toList());
  }

  private void follow(long title) {
    followed.putIfAbsent(title, clock.instant());
    stores.marks().follow(reader, new Follow(Follow.Kind.TITLE, slug(title), clock.instant()));
  }

  private void unfollow(long title) {
    followed.remove(title);
    stores.marks().unfollow(reader, Follow.Kind.TITLE, slug(title));
  }

  private void mute(Instant until) {
    muted = until;
    stores
        .marks()
        .mute(
            reader,
            new Mute(
                Mute.Kind.PHRASE,
                "golf",
                Mute.Reach.TEXT,
                Mute.Manner.HIDE,
                until,
                clock.instant()));
  }

  private void unmute() {
    muted = Instant.MIN;
    stores.marks().unmute(reader, Mute.Kind.PHRASE, "golf");
  }

  /** Nothing in memory. */
  void restart() {
    unread = TestUnread.over(stores, titles, articles, stories);
  }

  Unread.Counts counts() {
    return unread.counts(reader);
  }

  List<Long> listed(long title) {
    return unread.list(reader, new TitleId(title)).stream().map(ArticleId::value).toList();
  }

  List<String> followedSlugs() {
    return followed.keySet().stream().map(this::slug).toList();
  }

  private String slug(long title) {
    return titles.find(new TitleId(title)).orElseThrow().slug();
  }

  List<Long> expected(long title) {
    Instant since = followed.get(title);
    Instant now = clock.instant();
    return since == null
        ? List.of()
        : told.values().stream()
            .filter(a -> a.title() == title && !now.isBefore(a.embargoed()))
            .sorted(Comparator.comparing(Told::published).thenComparing(Told::id).reversed())
            .limit(Limits.UNREAD_PER_TITLE)
            .filter(a -> unread(a, since))
            .filter(a -> !a.golf() || !now.isBefore(muted))
            .map(Told::id)
            .toList();
  }

  private boolean unread(Told article, Instant since) {
    return said.reversed().stream()
        .filter(deed -> text(deed.article()) == text(article.id()))
        .findFirst()
        .map(deed -> !deed.read())
        .orElse(!article.published().isBefore(since.minus(Duration.ofDays(1))));
  }

  private long text(long article) {
    return copies.entrySet().stream()
        .filter(entry -> entry.getValue().contains(article))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(article);
  }
}
