package org.inkstand.web.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleId;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.ArticleSettings;
import org.inkstand.member.Admission;
import org.inkstand.member.Admission.Offer;
import org.inkstand.member.Visitor;
import org.inkstand.search.Related;
import org.inkstand.story.Story;
import org.inkstand.story.StoryId;
import org.inkstand.title.Access;
import org.inkstand.title.Title;
import org.inkstand.title.TitleId;
import org.inkstand.web.card.Cards;
import org.inkstand.web.card.Link;
import org.inkstand.web.card.Shot;
import org.inkstand.web.finding.Near;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Pulse;
import org.inkstand.web.wording.Dates;
import org.inkstand.web.wording.Tongue;
import org.inkstand.web.wording.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Opens articles for visitors: asks the wall, cuts the text, and finds what to read next. What many
 * read at once is opened once: pages are rendered for every request, from values kept as long as
 * nothing was published and for half a minute at most.
 */
@Component
class Reader {

  private static final Duration AGE_MAX = Duration.ofSeconds(30);

  /** In letters of kept text: some thousands of articles, 64 MB at worst. */
  private static final long KEPT_CHARS_MAX = 16_000_000;

  /** What a reading weighs beside its text: cards, dates, addresses. */
  private static final int CARDS_CHARS = 6_000;

  private static final int MORE_MAX = 6;
  private static final int RELATED_MAX = 6;
  private static final int TOLD_MAX = 8;

  /** How many near ones are looked at: a title's nearest articles are often its own. */
  private static final int NEAR_MAX = 36;

  private final Frames frames;
  private final Holdings holdings;
  private final Cards cards;
  private final ArticleSettings settings;
  private final Cache<Key, Kept> kept =
      Caffeine.newBuilder()
          .maximumWeight(KEPT_CHARS_MAX)
          .weigher((Key _, Kept value) -> value.chars())
          .build();

  private record Key(ArticleId id, Visitor visitor) {}

  private record Kept(Opened opened, Pulse.Beat beat) {
    int chars() {
      return CARDS_CHARS
          + (opened instanceof Opened.Shown shown
              ? shown.reading().html().length() + shown.reading().text().length()
              : 0);
    }
  }

  Reader(Frames frames, Holdings holdings, Cards cards, ArticleSettings settings) {
    this.settings = settings;
    this.frames = frames;
    this.holdings = holdings;
    this.cards = cards;
  }

  /** What came of opening an article. */
  sealed interface Opened {

    /** It may be read, as far as this goes. */
    record Shown(Reading reading) implements Opened {}

    /** It may not, for this reason. */
    record Closed(Article article, Optional<Title> title, Admission.Reason reason)
        implements Opened {}

    /** There never was one. */
    record Unknown() implements Opened {}
  }

  Opened open(ArticleId id, Visitor visitor) {
    var key = new Key(id, visitor);
    Pulse.Beat beat = frames.pulse().beat();
    boolean anybodys = frames.mine().asAnybodys();
    Kept known = anybodys ? kept.getIfPresent(key) : null;
    if (known != null && beat.upholds(known.beat(), AGE_MAX)) {
      return known.opened();
    }
    Opened opened =
        holdings.articles().find(id).map(a -> open(a, visitor)).orElseGet(Opened.Unknown::new);
    if (anybodys && !(opened instanceof Opened.Unknown)) {
      kept.put(key, new Kept(opened, beat));
    }
    return opened;
  }

  private Opened open(Article article, Visitor visitor) {
    Instant now = frames.clock().instant();
    Optional<Title> title = cards.title(article);
    Optional<Admission> admission = cards.admission(article, visitor, now);
    if (title.isEmpty() || admission.isEmpty()) {
      return new Opened.Closed(article, Optional.empty(), Admission.Reason.WITHDRAWN);
    }
    return switch (admission.get()) {
      case Admission.Nothing nothing -> new Opened.Closed(article, title, nothing.reason());
      case Admission.Opening opening -> new Opened.Shown(opening(article, title.get(), opening));
      case Admission.Whole _ -> new Opened.Shown(whole(article, title.get()));
    };
  }

  /** An article's words as far as the wall lets them out. */
  private record Cut(String standfirst, ArticleBody body, @Nullable Stop stop) {}

  private Reading whole(Article article, Title title) {
    String address = article.address().toString();
    Stop stop = article.whole() ? null : Stop.publisher(frames.words(), title, address);
    ArticleBody body = body(article);
    if (title.licence().access() != Access.OPEN) {
      body = marked(body, title.licence().excerptChars());
    }
    return reading(article, title, new Cut(article.standfirst(), body, stop));
  }

  /**
   * The paragraph at which the text stops for others gets a name, by which one comes back to it.
   */
  private static ArticleBody marked(ArticleBody body, int chars) {
    String opening = body.opening(chars).html();
    int same = 0;
    int most = Math.min(opening.length(), body.html().length());
    while (same < most && opening.charAt(same) == body.html().charAt(same)) {
      same++;
    }
    int paragraph = body.html().lastIndexOf("<p>", same);
    return paragraph < 0
        ? body
        : new ArticleBody(
            body.html().substring(0, paragraph)
                + "<p id=\""
                + Stop.PLACE
                + "\">"
                + body.html().substring(paragraph + "<p>".length()),
            body.text());
  }

  private Reading opening(Article article, Title title, Admission.Opening opening) {
    String standfirst = ArticleBody.opening(article.standfirst(), opening.chars());
    ArticleBody beginning = body(article).opening(opening.chars());
    boolean nobodyJoins = frames.guests().personal() && opening.offer() == Offer.SIGN_UP;
    Offer offer = nobodyJoins ? Offer.PUBLISHER : opening.offer();
    Stop stop = Stop.of(frames.words(), title, offer, article);
    return reading(article, title, new Cut(standfirst, beginning, stop));
  }

  private Reading reading(Article article, Title title, Cut cut) {
    Instant now = frames.clock().instant();
    Dates dates = frames.dates();
    String language = article.language().isEmpty() ? title.language() : article.language();
    boolean revised = article.revision() > 1;
    return new Reading(
        article,
        language,
        Tongue.direction(language),
        repeats(cut.standfirst(), cut.body().text()) ? "" : cut.standfirst(),
        cut.body().html(),
        cut.body().text(),
        byline(article, language),
        cards.section(article),
        Cards.link(title),
        dates.stamp(article.published(), now),
        revised ? dates.stamp(article.updated(), now) : null,
        article.whole() ? cards.minutes(article) : "",
        Shot.of(article.picture()),
        cut.stop(),
        cards.all(more(article), now),
        told(article, now),
        Topics.of(article, title, story(article), frames.words()),
        near(article, cut, now));
  }

  /** Names alone where the text is in another language than the interface. */
  private String byline(Article article, String language) {
    Words words = frames.words();
    boolean english = Tongue.first(language).equals("en");
    String names = String.join(english ? words.of("article.and") : ", ", article.authors());
    return names.isEmpty() || !english ? names : words.of("article.by", names);
  }

  /** Feeds that have no standfirst often send the first lines of the text in its place. */
  private static boolean repeats(String standfirst, String text) {
    String start = standfirst.endsWith("…") ? chop(standfirst) : standfirst;
    return !start.isBlank() && text.startsWith(start.strip());
  }

  private static String chop(String text) {
    return text.substring(0, text.length() - 1);
  }

  private ArticleBody body(Article article) {
    return holdings
        .articles()
        .body(article.id())
        .map(body -> body.framedBy(settings.videoPlayers()))
        .orElse(new ArticleBody("", ""));
  }

  private List<Article> more(Article article) {
    return holdings.articles().list(ArticleQuery.of(article.title(), MORE_MAX + 1)).stream()
        .filter(other -> !other.id().equals(article.id()))
        .limit(MORE_MAX)
        .toList();
  }

  private Optional<Story> story(Article article) {
    return Optional.ofNullable(
            holdings.stories().storiesOf(List.of(article.id())).get(article.id()))
        .flatMap(holdings.stories()::find);
  }

  /**
   * The same event in other titles, each title once; copies of this very text are not read again.
   */
  private Reading.Told told(Article article, Instant now) {
    Optional<Story> story = story(article);
    List<Article> all =
        story.map(s -> holdings.members(s.id())).orElse(List.of()).stream()
            .filter(other -> cards.listed(other, now))
            .toList();
    long titles = all.stream().map(Article::title).distinct().count();
    if (story.isEmpty() || titles < 2) {
      return Reading.Told.ALONE;
    }
    Set<TitleId> seen = new HashSet<>(Set.of(article.title()));
    List<Article> others =
        all.stream()
            .filter(a -> a.fingerprint() == 0 || a.fingerprint() != article.fingerprint())
            .filter(a -> seen.add(a.title()))
            .limit(TOLD_MAX)
            .toList();
    return new Reading.Told(
        new Link(frames.words().of("story.all", titles), story.get().path()),
        cards.all(others, now));
  }

  /**
   * Other titles' articles. The same text is no news to who has just read it, and the same event
   * stands above, with its story.
   */
  private List<Near> near(Article article, Cut cut, Instant now) {
    List<Related> found = holdings.search().related(article.id(), NEAR_MAX);
    String shown = String.join("\n", article.headline(), cut.standfirst(), cut.body().text());
    return Near.all(cards.all(others(article, found), now), found, shown, frames.words());
  }

  private List<Article> others(Article article, List<Related> found) {
    List<Article> near = holdings.articles().findAll(found.stream().map(Related::article).toList());
    List<ArticleId> asked = new ArrayList<>(near.stream().map(Article::id).toList());
    asked.add(article.id());
    Map<ArticleId, StoryId> homes = holdings.stories().storiesOf(asked);
    StoryId own = homes.get(article.id());
    return near.stream()
        .filter(a -> a.fingerprint() == 0 || a.fingerprint() != article.fingerprint())
        .filter(a -> !a.title().equals(article.title()))
        .filter(a -> own == null || !own.equals(homes.get(a.id())))
        .limit(RELATED_MAX)
        .toList();
  }
}
