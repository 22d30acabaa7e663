package org.inkstand.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.text.Languages;
import org.inkstand.story.StoryId;

/**
 * One event stands once: articles of one story, and texts that agree word for word, are one piece.
 *
 * <p>The piece shows one article of the story: in the page's language where there is one, the
 * newest that anybody may read here with a picture, else the newest with a picture, else the
 * newest. Where other titles carry that very text, the first of them to publish it is shown, and
 * the others are named.
 */
public final class Together {

  private static final Comparator<Article> FIRST_OUT =
      Comparator.comparing(Article::published).thenComparingLong(a -> a.id().value());

  private final Map<ArticleId, StoryId> stories;
  private final Predicate<Article> preferred;
  private final Predicate<Article> readable;

  /**
   * How to fold.
   *
   * @param stories which story each article tells, as far as that is known
   * @param language of the page; empty when it has none of its own
   * @param readable whether anybody may read all of an article here
   */
  public Together(Map<ArticleId, StoryId> stories, String language, Predicate<Article> readable) {
    this(
        stories,
        article -> !language.isEmpty() && Languages.primary(article.language()).equals(language),
        readable);
  }

  /** How to fold where a page prefers to show something else than its language. */
  public Together(
      Map<ArticleId, StoryId> stories, Predicate<Article> preferred, Predicate<Article> readable) {
    this.stories = stories;
    this.preferred = preferred;
    this.readable = readable;
  }

  /** Pieces in the order in which their newest article stands in the list. */
  public List<Piece> fold(List<Article> newestFirst) {
    Map<String, List<Article>> same = new LinkedHashMap<>();
    for (Article article : newestFirst) {
      same.computeIfAbsent(key(article), _ -> new ArrayList<>()).add(article);
    }
    return same.values().stream().map(this::piece).toList();
  }

  private String key(Article article) {
    StoryId story = stories.get(article.id());
    if (story != null) {
      return "story " + story.value();
    }
    // Too short a text has no fingerprint: it stands for itself.
    return article.fingerprint() == 0
        ? "article " + article.id().value()
        : "text " + article.fingerprint();
  }

  private Piece piece(List<Article> members) {
    Article shown = shown(members);
    List<Article> copies =
        members.stream().filter(a -> carries(a, shown)).sorted(FIRST_OUT).toList();
    Article first = copies.getFirst();
    List<Article> others = members.stream().filter(a -> !copies.contains(a)).toList();
    StoryId story = stories.get(first.id());
    return new Piece(
        first,
        copies.subList(1, copies.size()),
        others,
        story == null ? 0 : story.value(),
        readable.test(first));
  }

  private static boolean carries(Article article, Article shown) {
    return article.equals(shown)
        || (shown.fingerprint() != 0 && article.fingerprint() == shown.fingerprint());
  }

  private Article shown(List<Article> members) {
    List<Article> own = members.stream().filter(preferred).toList();
    List<Article> pool = own.isEmpty() ? members : own;
    return pool.stream()
        .filter(a -> readable.test(a) && a.picture().present() && !a.standfirst().isEmpty())
        .findFirst()
        .or(() -> pool.stream().filter(a -> a.picture().present()).findFirst())
        .orElse(pool.getFirst());
  }
}
