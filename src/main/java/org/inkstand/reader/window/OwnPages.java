package org.inkstand.reader.window;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.reader.Follow;
import org.inkstand.reader.ForYou;
import org.inkstand.reader.Marks;
import org.inkstand.reader.Muting;
import org.inkstand.reader.Profile;
import org.inkstand.reader.ReaderId;
import org.inkstand.reader.Topic;
import org.inkstand.reader.store.ReadingStore;
import org.inkstand.reader.store.TasteStore;
import org.inkstand.reader.taste.Deed;
import org.inkstand.reader.taste.Known;
import org.inkstand.reader.taste.Known.Read;
import org.inkstand.reader.taste.Learning;
import org.inkstand.reader.taste.Offer;
import org.inkstand.reader.taste.Placed;
import org.inkstand.reader.taste.Taste;
import org.inkstand.reader.taste.rule.HouseRules;
import org.springframework.stereotype.Component;

/** Readers' own pages: what is known of them from the store, the order from {@code taste}. */
@Component
final class OwnPages implements ForYou {

  /** As long as a visit to a paper takes, with a coffee in between. */
  private static final Duration VISIT = Duration.ofMinutes(30);

  /** Some 15 kB each. What is dropped is made again when its reader comes back. */
  private static final int VISITS_MAX = 2_000;

  private static final Duration READ_SPAN = Duration.ofDays(7);
  private static final int READ_MAX = 1_000;

  private final Stands stands;
  private final Kept kept;
  private final Marks marks;
  private final Clock clock;
  private final Taste taste = new Taste(HouseRules.ALL);
  private final Cache<ReaderId, Made> visits =
      Caffeine.newBuilder().maximumSize(VISITS_MAX).expireAfterAccess(VISIT).build();

  /** What of readers is in the store, and what articles are about. */
  @Component
  record Kept(TasteStore tastes, ReadingStore readings, Lessons lessons) {}

  OwnPages(Stands stands, Kept kept, Marks marks, Clock clock) {
    this.stands = stands;
    this.kept = kept;
    this.marks = marks;
    this.clock = clock;
  }

  @Override
  public Visit visit(ReaderId reader, boolean anew) {
    List<Follow> follows = marks.follows(reader);
    Made last = visits.getIfPresent(reader);
    boolean stands = !anew && last != null && last.follows() == follows.hashCode();
    Made made = stands && last != null ? last : new Made(made(reader), follows.hashCode());
    visits.put(reader, made);
    return unmuted(made.visit(), marks.muting(reader));
  }

  /** What was muted after the page was made is not on it any more. */
  private Visit unmuted(Visit visit, Muting muting) {
    if (muting.idle()) {
      return visit;
    }
    Stand stand = stands.current();
    List<Place> left =
        visit.places().stream()
            .filter(
                place ->
                    Optional.ofNullable(stand.matters().get(key(place)))
                        .filter(matter -> muting.judge(matter).isEmpty())
                        .isPresent())
            .toList();
    return new Visit(visit.made(), left, visit.known());
  }

  private static long key(Place place) {
    return place.slot().story() == 0 ? -place.slot().article().value() : place.slot().story();
  }

  /** A page, and what was followed when it was made: after a follow it is made again. */
  private record Made(Visit visit, int follows) {}

  private Visit made(ReaderId reader) {
    Instant now = clock.instant();
    Stand stand = stands.current();
    Known known = known(reader, stand, now);
    List<Placed> placed = taste.order(stand.window(), known, now, Taste.PLACES);
    List<Place> places =
        placed.stream()
            .flatMap(
                each ->
                    Optional.ofNullable(stand.slots().get(each.offer().key())).stream()
                        .map(slot -> new Place(slot, each.reasons())))
            .toList();
    boolean anything = !known.follows().isEmpty() || !known.profile().interests().isEmpty();
    return new Visit(now, places, anything);
  }

  private Known known(ReaderId reader, Stand stand, Instant now) {
    Profile profile = kept.tastes().find(reader);
    Map<String, String> follows =
        marks.follows(reader).stream()
            .map(Followed::topic)
            .collect(Collectors.toMap(topic -> topic.id(), topic -> topic.name(), (a, _) -> a));
    Set<String> languages = languages(follows.keySet(), profile, stand, now);
    Muting muting = marks.muting(reader);
    Predicate<Offer> muted =
        muting.idle()
            ? _ -> false
            : offer ->
                Optional.ofNullable(stand.matters().get(offer.key()))
                    .flatMap(muting::judge)
                    .isPresent();
    return new Known(profile, follows, languages, muted, read(reader, stand, now), reader.value());
  }

  /**
   * What somebody reads: the languages that they follow, else the paper's own; those of titles that
   * they follow; and those that they have read more than once.
   */
  private static Set<String> languages(
      Set<String> follows, Profile profile, Stand stand, Instant now) {
    Set<String> languages = new HashSet<>();
    String language = "language:";
    follows.stream()
        .filter(id -> id.startsWith(language))
        .map(id -> id.substring(language.length()))
        .forEach(languages::add);
    if (languages.isEmpty()) {
      languages.add(Stands.LANGUAGE);
    }
    follows.stream().flatMap(id -> stand.languageOf(id).stream()).forEach(languages::add);
    profile.interests().stream()
        .filter(line -> line.topic().kind() == Topic.Kind.LANGUAGE && line.weight(now) > 1)
        .map(line -> line.topic().key())
        .forEach(languages::add);
    return languages;
  }

  private Map<Long, Read> read(ReaderId reader, Stand stand, Instant now) {
    Map<Long, Read> read = new HashMap<>();
    for (ForYou.Kept one : kept.readings().list(reader, now.minus(READ_SPAN), READ_MAX)) {
      Long key = stand.homes().get(one.reading().article().value());
      if (key != null) {
        int then = stand.articlesAt(key, one.last().toEpochMilli());
        read.putIfAbsent(key, new Read(one.last(), then));
      }
    }
    return read;
  }

  @Override
  public Profile profile(ReaderId reader) {
    return kept.tastes().find(reader);
  }

  @Override
  public Profile change(ReaderId reader, UnaryOperator<Profile> how) {
    Profile changed = kept.tastes().change(reader, how);
    visits.invalidate(reader);
    return changed;
  }

  @Override
  public void read(ReaderId reader, Reading reading) {
    Profile profile = kept.tastes().find(reader);
    if (profile.learning() && profile.on()) {
      kept.readings().take(reader, reading);
    }
  }

  @Override
  public void ask(ReaderId reader, ArticleId article, boolean more) {
    learn(reader, article, more ? new Deed.More() : new Deed.Less());
  }

  @Override
  public void saved(ReaderId reader, ArticleId article) {
    learn(reader, article, new Deed.Saved());
  }

  private void learn(ReaderId reader, ArticleId article, Deed deed) {
    Optional<Article> found = kept.lessons().find(article);
    found.ifPresent(
        its ->
            kept.tastes()
                .change(
                    reader,
                    profile ->
                        Learning.learn(
                            profile, deed, kept.lessons().topics(its), clock.instant())));
  }

  @Override
  public void startAfresh(ReaderId reader) {
    kept.readings().forget(reader);
    change(reader, profile -> profile.with(List.of()).with(Profile.Sliders.MIDDLE));
  }

  @Override
  public List<ForYou.Kept> readings(ReaderId reader, int limit) {
    return kept.readings().list(reader, Instant.EPOCH, limit);
  }
}
