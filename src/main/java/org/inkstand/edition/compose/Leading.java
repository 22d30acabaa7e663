package org.inkstand.edition.compose;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.inkstand.edition.Decision;
import org.inkstand.edition.Piece;

/**
 * Which event leads a page: the weightiest with a picture that anybody may read whole, unless
 * another with a picture outweighs it by far; without pictures, the weightiest. Nothing that is
 * older than three days leads while there is something younger.
 */
record Leading(Weights weights, Weighing weighing) {

  /** What is older stands in no leading place. */
  static final Duration STALE = Duration.ofDays(3);

  /** How much of the weightiest event's score a piece must have to lead in its place. */
  private static final double ENOUGH = 0.7;

  Optional<Piece> lead(List<Piece> weighty, Predicate<Piece> placed) {
    List<Piece> fit = weighty.stream().filter(p -> !placed.test(p) && !demoted(p)).toList();
    Optional<Piece> pictured = fit.stream().filter(p -> p.pictured() && young(p)).findFirst();
    return fit.stream()
        .filter(p -> p.leading() && young(p))
        .filter(p -> weights.score(p) >= ENOUGH * pictured.map(weights::score).orElse(0.0))
        .findFirst()
        .or(() -> pictured)
        .or(() -> weighty.stream().findFirst());
  }

  boolean young(Piece piece) {
    return weights.younger(piece, STALE);
  }

  private boolean demoted(Piece piece) {
    return weighing.standing().has(piece.story(), Decision.Kind.DEMOTE);
  }
}
