package org.inkstand.edition.compose;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.inkstand.article.Article;
import org.inkstand.edition.Decision;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Reason;
import org.inkstand.edition.Significance;
import org.inkstand.edition.StoryFacts;
import org.inkstand.title.TitleId;

/** What every event is worth at one moment. */
final class Weights {

  private static final Duration LATELY = Duration.ofHours(24);

  private final Instant now;
  // By identity: a piece is one object here, and its twenty parts are dear to hash.
  private final Map<Piece, Significance> weights = new IdentityHashMap<>();
  private final Map<String, Set<TitleId>> filed = new HashMap<>();

  Weights(List<Piece> pieces, Weighing weighing, Instant now) {
    this(pieces, pieces, weighing, now);
  }

  /**
   * Weighs some.
   *
   * @param all of the paper: titles are counted that filed in a section, whoever is weighed
   */
  Weights(List<Piece> pieces, List<Piece> all, Weighing weighing, Instant now) {
    this.now = now;
    all.stream()
        .flatMap(Piece::all)
        .filter(a -> a.published().isAfter(now.minus(LATELY)))
        .forEach(this::count);
    for (Piece piece : pieces) {
      StoryFacts facts = weighing.facts(piece, filing(piece.article().section()));
      Significance found = weighing.ranking().weigh(facts, now);
      boolean demoted = weighing.standing().has(piece.story(), Decision.Kind.DEMOTE);
      weights.put(piece, demoted ? found.demoted() : found);
    }
  }

  private void count(Article article) {
    filed.computeIfAbsent(article.section(), _ -> new HashSet<>()).add(article.title());
  }

  /** How many titles filed in a section within a day. */
  int filing(String section) {
    return filed.getOrDefault(section, Set.of()).size();
  }

  /** Why a piece weighs what it weighs. */
  Significance of(Piece piece) {
    return Objects.requireNonNull(weights.get(piece), "a piece that was weighed");
  }

  double score(Piece piece) {
    return of(piece).score();
  }

  /** What one signal counted for a piece. */
  double amount(Piece piece, String signal) {
    return of(piece).reasons().stream()
        .filter(reason -> reason.signal().equals(signal))
        .mapToDouble(Reason::amount)
        .findFirst()
        .orElse(0);
  }

  /** Of equal weight, the newer. */
  List<Piece> weightiestFirst(List<Piece> newestFirst) {
    return newestFirst.stream().sorted(Comparator.comparingDouble(this::score).reversed()).toList();
  }

  boolean younger(Piece piece, Duration age) {
    return piece.grown().isAfter(now.minus(age));
  }
}
