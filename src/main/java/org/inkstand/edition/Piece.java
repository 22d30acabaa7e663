package org.inkstand.edition;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inkstand.article.Article;
import org.inkstand.title.TitleId;

/**
 * An event on its way onto a page: the article that is shown, and those that stand behind it.
 *
 * @param copies other titles with the same text word for word, the first to appear first
 * @param others articles of the same story in words of their own, newest first
 * @param story its number; 0 for an article that no story has
 * @param readable whether anybody may read all of the shown article here
 */
public record Piece(
    Article article, List<Article> copies, List<Article> others, long story, boolean readable) {

  public Piece {
    copies = List.copyOf(copies);
    others = List.copyOf(others);
  }

  /** Whose the shown article is. */
  public TitleId title() {
    return article.title();
  }

  /** When the shown article was published. */
  public Instant published() {
    return article.published();
  }

  /** The shown one and all behind it. */
  public Stream<Article> all() {
    return Stream.concat(Stream.of(article), Stream.concat(copies.stream(), others.stream()));
  }

  /** How many titles tell of it, copies too. */
  public int titles() {
    return titles(_ -> true);
  }

  /** How many titles tell of it in such articles. */
  public int titles(Predicate<Article> which) {
    return (int) all().filter(which).map(Article::title).distinct().count();
  }

  /** When the newest of its articles came. */
  public Instant grown() {
    return all().map(Article::published).max(Instant::compareTo).orElseThrow();
  }

  /** Fit to lead: a picture, and the whole text for anybody. */
  public boolean leading() {
    return readable && article.picture().present() && !article.standfirst().isEmpty();
  }

  /** Whether the shown article has a picture. */
  public boolean pictured() {
    return article.picture().present();
  }
}
