package org.inkstand.edition.compose;

import java.util.List;
import java.util.function.Function;
import org.inkstand.edition.Decision;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Ranking;
import org.inkstand.edition.Standing;
import org.inkstand.title.TitleId;

/**
 * By what events are weighed.
 *
 * @param owner of a title, may be empty: titles of one owner count less than others
 * @param country of a title, may be empty
 * @param standing what editors decided
 */
public record Weighing(
    Ranking ranking,
    Function<TitleId, String> owner,
    Function<TitleId, String> country,
    Standing standing) {

  /** Pieces without those whose story an editor took off the page. */
  List<Piece> unblocked(List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> !standing.has(piece.story(), Decision.Kind.BLOCK))
        .toList();
  }

  /** Pieces with a kind of decision, in the editors' order. */
  List<Piece> decided(List<Piece> pieces, Decision.Kind kind) {
    return standing.all(kind).stream()
        .flatMap(
            decision -> pieces.stream().filter(piece -> piece.story() == decision.story()).limit(1))
        .toList();
  }
}
