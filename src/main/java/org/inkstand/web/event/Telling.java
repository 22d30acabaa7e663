package org.inkstand.web.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.story.Development;
import org.inkstand.story.Development.Headline;
import org.inkstand.title.Title;
import org.inkstand.web.card.Card;
import org.inkstand.web.card.Cards;
import org.inkstand.web.finding.Passage;
import org.inkstand.web.wording.Tongue;
import org.inkstand.web.wording.Words;

/**
 * How titles told an event.
 *
 * @param countries from which countries how many titles tell it, the most first
 * @param course what was new when, oldest first, by the headlines in the language that most have;
 *     empty where the first said all
 * @param headlines the first own headline of each title, oldest first; empty where there is one
 */
public record Telling(List<String> countries, List<Moment> course, List<Put> headlines) {

  private static final int HEADLINES_MAX = 24;

  /**
   * A moment at which something was new.
   *
   * @param headline with the words marked that no headline before had
   */
  public record Moment(Card card, Passage headline) {}

  /** How a title put it; its country in words, empty where nobody knows. */
  public record Put(Card card, String country) {}

  public Telling {
    countries = List.copyOf(countries);
    course = List.copyOf(course);
    headlines = List.copyOf(headlines);
  }

  /**
   * Of an event.
   *
   * @param texts each article that is no copy, with its copies
   */
  public static Telling of(Collection<List<Article>> texts, Cards cards, Words words, Instant now) {
    List<Article> originals =
        texts.stream()
            .map(List::getFirst)
            .sorted(
                Comparator.comparing(Article::published).thenComparing(text -> text.id().value()))
            .toList();
    Map<ArticleId, Card> shown = new LinkedHashMap<>();
    for (Card card : cards.all(originals, now)) {
      if (card.veil().isEmpty()) {
        shown.put(new ArticleId(card.id()), card);
      }
    }
    return new Telling(
        countries(texts.stream().flatMap(List::stream), cards, words),
        course(shown),
        headlines(originals, shown, cards));
  }

  private static List<String> countries(Stream<Article> all, Cards cards, Words words) {
    Map<String, Long> titles =
        all.map(cards::title)
            .flatMap(Optional::stream)
            .distinct()
            .collect(
                Collectors.groupingBy(Title::country, LinkedHashMap::new, Collectors.counting()));
    return titles.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(entry -> words.of("story.country", Tongue.country(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static List<Moment> course(Map<ArticleId, Card> shown) {
    List<Headline> told =
        inOneLanguage(shown.values()).stream()
            .map(
                card ->
                    new Headline(new ArticleId(card.id()), card.headline(), card.language(), false))
            .toList();
    List<Development> developments = Development.of(told);
    return developments.size() < 2
        ? List.of()
        : developments.stream()
            .flatMap(
                development ->
                    Stream.ofNullable(shown.get(development.article()))
                        .map(card -> moment(card, development)))
            .toList();
  }

  private static Moment moment(Card card, Development development) {
    return new Moment(card, Passage.mark(card.headline(), development.news()));
  }

  /**
   * Those in the language that most have: the words of another are all new and tell nothing new.
   */
  private static List<Card> inOneLanguage(Collection<Card> cards) {
    Map<String, List<Card>> byLanguage = new LinkedHashMap<>();
    byLanguage.put(Tongue.INTERFACE, new ArrayList<>());
    for (Card card : cards) {
      byLanguage.computeIfAbsent(Tongue.first(card.language()), _ -> new ArrayList<>()).add(card);
    }
    List<Card> most = List.of();
    for (List<Card> one : byLanguage.values()) {
      most = one.size() > most.size() ? one : most;
    }
    return most;
  }

  private static List<Put> headlines(
      List<Article> originals, Map<ArticleId, Card> shown, Cards cards) {
    Map<ArticleId, Article> known =
        originals.stream().collect(Collectors.toMap(Article::id, Function.identity()));
    Set<String> seen = new HashSet<>();
    List<Put> headlines =
        shown.entrySet().stream()
            .filter(entry -> seen.add(entry.getValue().title().path()))
            .limit(HEADLINES_MAX)
            .map(
                entry ->
                    new Put(
                        entry.getValue(),
                        Optional.ofNullable(known.get(entry.getKey()))
                            .flatMap(cards::title)
                            .map(Title::country)
                            .filter(code -> !code.isEmpty())
                            .map(Tongue::country)
                            .orElse("")))
            .toList();
    return headlines.size() < 2 ? List.of() : headlines;
  }
}
