package org.inkstand.edition.compose;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.inkstand.article.ArticleId;
import org.inkstand.edition.Decision;
import org.inkstand.edition.Piece;
import org.inkstand.edition.Ranking;
import org.inkstand.edition.Standing;
import org.inkstand.edition.StoryFacts;
import org.inkstand.title.TitleId;

/**
 * By what events are weighed.
 *
 * @param owner of a title, may be empty: titles of one owner count less than others
 * @param country of a title, may be empty
 * @param standing what editors decided
 * @param prominent whether an article's title said that it matters
 * @param home the country of the edition; empty for one that has none
 */
public record Weighing(
    Ranking ranking,
    Function<TitleId, String> owner,
    Function<TitleId, String> country,
    Standing standing,
    Predicate<ArticleId> prominent,
    String home) {

  /** Where nobody knows what titles put first, for a page of no country. */
  public Weighing(
      Ranking ranking,
      Function<TitleId, String> owner,
      Function<TitleId, String> country,
      Standing standing) {
    this(ranking, owner, country, standing, _ -> false, "");
  }

  /** The same, knowing what titles put first. */
  public Weighing knowing(Predicate<ArticleId> known) {
    return new Weighing(ranking, owner, country, standing, known, home);
  }

  /** The same by other weights. */
  public Weighing by(Ranking other) {
    return new Weighing(other, owner, country, standing, prominent, home);
  }

  /** The same for the edition of a country. */
  public Weighing in(String code) {
    return new Weighing(ranking, owner, country, standing, prominent, code);
  }

  /** What an event is. */
  StoryFacts facts(Piece piece, int filing) {
    return StoryFacts.of(piece.article(), piece.all().toList(), owner, filing)
        .with(
            piece.titles(article -> prominent.test(article.id())),
            piece.titles(a -> !home.isEmpty() && country.apply(a.title()).equals(home)));
  }

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
