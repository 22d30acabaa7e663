package org.inkstand.measure;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.article.ArticleChange;
import org.inkstand.article.ArticleChange.Kept;
import org.inkstand.article.ArticleId;
import org.inkstand.article.ArticleQuery;
import org.inkstand.article.Articles;
import org.inkstand.article.Picture;
import org.inkstand.article.Revision;
import org.inkstand.article.TitleActivity;
import org.inkstand.kit.step.Changes;
import org.inkstand.title.MediaTopic;
import org.inkstand.title.TitleId;

/**
 * Any number of articles, made when they are asked for and the same each time, so that a million of
 * them need no memory.
 *
 * <p>Words are invented and as common as in a language: the word of rank r is used in proportion to
 * 1/r (Zipf), among 200,000. A fifth of the articles tell one of many events and share its rare
 * words; the rest share none but by chance. English endings make forms of words.
 */
final class GeneratedNews implements Articles {

  private static final int WORDS_KNOWN = 200_000;
  private static final int EVENT_WORDS = 6;
  private static final String[] SYLLABLES =
      ("ba be bi bo bu da de di do du fa fe fi fo ga ge gi go ka ke ki ko la le li lo ma me mi mo"
              + " na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo")
          .split(" ");
  private static final String[] ENDINGS = {"", "", "", "", "s", "ed", "ing"};
  private static final Duration SPAN = Duration.ofDays(60);

  private final int articles;
  private final int words;
  private final Instant now;
  private final String[] known = new String[WORDS_KNOWN];
  private final double[] reach = new double[WORDS_KNOWN];

  GeneratedNews(int articles, int words, Instant now) {
    this.articles = articles;
    this.words = words;
    this.now = now;
    Random random = new Random(1);
    double sum = 0;
    for (int rank = 0; rank < WORDS_KNOWN; rank++) {
      int syllables = rank < 50 ? 1 : rank < 1_500 ? 2 : 3 + random.nextInt(2);
      known[rank] =
          random
              .ints(syllables, 0, SYLLABLES.length)
              .mapToObj(i -> SYLLABLES[i])
              .collect(Collectors.joining());
      sum += 1.0 / (rank + 1);
      reach[rank] = sum;
    }
  }

  int size() {
    return articles;
  }

  /** Makes all of it up once, as the step that follows it will. */
  void readThrough() {
    for (long cursor = 0; cursor < articles; ) {
      Changes<ArticleChange> changes = changesAfter(cursor, 500);
      bodies(changes.items().stream().map(ArticleChange::id).toList());
      cursor = changes.cursor();
    }
  }

  int words() {
    return words;
  }

  /** Kinds of questions, each a thousand of them. */
  Map<String, List<String>> questions() {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    kinds.put("one word, any", asked(random -> word(random)));
    kinds.put("one common word", asked(random -> known[20 + random.nextInt(200)]));
    kinds.put("one rare word", asked(random -> known[20_000 + random.nextInt(100_000)]));
    kinds.put("two words", asked(random -> common(random) + " " + common(random)));
    kinds.put("three words and a section", asked(random -> three(random) + " section:sport"));
    kinds.put(
        "one word, one of two languages", asked(random -> common(random) + " lang:en OR lang:fr"));
    kinds.put("phrase of two words", asked(random -> phrase(random)));
    kinds.put("one word without another", asked(random -> common(random) + " -" + common(random)));
    kinds.put("a section, last week", asked(_ -> "section:sport after:yesterday"));
    return kinds;
  }

  /** Rare words with two letters changed over. */
  List<String> slips() {
    return asked(
        random -> {
          String word = known[20_000 + random.nextInt(100_000)];
          int at = 1 + random.nextInt(word.length() - 2);
          return word.substring(0, at)
              + word.charAt(at + 1)
              + word.charAt(at)
              + word.substring(at + 2);
        });
  }

  private static List<String> asked(Function<SplittableRandom, String> question) {
    SplittableRandom random = new SplittableRandom(77);
    return IntStream.range(0, 1_000).mapToObj(_ -> question.apply(random)).toList();
  }

  private String common(SplittableRandom random) {
    return known[50 + random.nextInt(5_000)];
  }

  private String three(SplittableRandom random) {
    return common(random) + " " + common(random) + " " + common(random);
  }

  private String phrase(SplittableRandom random) {
    String[] text = text(random.nextInt(articles)).split(" ");
    int at = random.nextInt(text.length - 1);
    return "\"" + text[at] + " " + text[at + 1] + "\"";
  }

  private String word(SplittableRandom random) {
    double at = random.nextDouble() * reach[WORDS_KNOWN - 1];
    int low = 0;
    int high = WORDS_KNOWN - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (reach[middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return known[low];
  }

  private String text(long id) {
    SplittableRandom random = new SplittableRandom(id);
    StringBuilder text = new StringBuilder(words * 7);
    boolean told = random.nextInt(5) == 0;
    int event = random.nextInt(Math.max(1, articles / 25));
    for (int i = 0; i < words; i++) {
      boolean ofEvent = told && i % 12 == 0;
      String next =
          ofEvent
              ? known[30_000 + (event * EVENT_WORDS + i / 12 % EVENT_WORDS) % 150_000]
              : word(random) + ENDINGS[random.nextInt(ENDINGS.length)];
      text.append(next).append(i % 15 == 14 ? ". " : " ");
    }
    return text.toString();
  }

  @Override
  public Optional<Article> find(ArticleId id) {
    return id.value() < articles ? Optional.of(article(id.value())) : Optional.empty();
  }

  private Article article(long id) {
    String text = text(id);
    String headline = text.substring(0, text.indexOf(' ', 50));
    Instant published = now.minus(SPAN.multipliedBy(articles - id).dividedBy(articles));
    return new Article(
        new ArticleId(id),
        new TitleId(id % 200),
        URI.create("https://paper.example/" + id),
        "x",
        headline,
        "",
        List.of("Ida Marsh"),
        published,
        published,
        published,
        id % 10 < 8 ? "en" : id % 10 == 8 ? "de" : "fr",
        MediaTopic.values()[(int) (id % MediaTopic.values().length)].qcode(),
        List.of(),
        Picture.NONE,
        "",
        words,
        true,
        1,
        id + 1,
        Instant.EPOCH,
        Instant.MAX,
        false);
  }

  @Override
  public List<Article> findAll(Collection<ArticleId> ids) {
    return ids.stream().map(id -> article(id.value())).toList();
  }

  @Override
  public List<Article> findByAddress(URI address, Collection<TitleId> titles) {
    return List.of();
  }

  @Override
  public Optional<ArticleBody> body(ArticleId id) {
    return Optional.of(new ArticleBody("", text(id.value())));
  }

  @Override
  public Map<ArticleId, ArticleBody> bodies(Collection<ArticleId> ids) {
    return ids.stream()
        .collect(Collectors.toMap(id -> id, id -> new ArticleBody("", text(id.value()))));
  }

  @Override
  public List<Article> list(ArticleQuery query) {
    return List.of();
  }

  @Override
  public List<Revision> revisions(ArticleId id) {
    return List.of();
  }

  @Override
  public Set<ArticleId> prominent(Collection<ArticleId> ids) {
    return Set.of();
  }

  @Override
  public Map<TitleId, TitleActivity> activity() {
    return Map.of();
  }

  @Override
  public Map<TitleId, Holding> holdings() {
    return Map.of();
  }

  @Override
  public long count() {
    return articles;
  }

  @Override
  public Changes<ArticleChange> changesAfter(long cursor, int limit) {
    long end = Math.min(articles, cursor + limit);
    List<ArticleChange> changes = new ArrayList<>();
    LongStream.range(cursor, end).forEach(id -> changes.add(new Kept(article(id))));
    return new Changes<>(changes, end);
  }

  @Override
  public long lastCursor() {
    return articles;
  }
}
