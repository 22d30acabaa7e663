package org.inkstand.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inkstand.article.ArticleId;
import org.inkstand.story.language.FunctionWords;
import org.inkstand.story.words.StemmedText;
import org.inkstand.story.words.Token;
import org.inkstand.story.words.Tokens;

/**
 * A moment at which a story learned something.
 *
 * @param article the first original that told it
 * @param news words and numbers of its headline that no headline before had, in small letters
 */
public record Development(ArticleId article, List<String> news) {

  /** Words and numbers that a headline must bring to be a development. */
  private static final int NEWS_MIN = 3;

  private static final int DEVELOPMENTS_MAX = 20;
  private static final int HEADLINE_CHARS_MAX = 440;

  public Development {
    news = List.copyOf(news);
  }

  /**
   * What an article is headed.
   *
   * @param language its two letters, may be empty
   * @param copy whether it is a copy of an article before it: those bring nothing
   */
  public record Headline(ArticleId article, String words, String language, boolean copy) {}

  /** What was new when, oldest first; the first headline always was. */
  public static List<Development> of(List<Headline> inOrder) {
    var stemmed = new StemmedText();
    Set<String> known = new HashSet<>();
    List<Development> developments = new ArrayList<>();
    for (Headline headline : inOrder) {
      List<String> news = news(headline, known, stemmed);
      boolean enough = news.size() >= NEWS_MIN && !headline.copy();
      if ((developments.isEmpty() || enough) && developments.size() < DEVELOPMENTS_MAX) {
        developments.add(new Development(headline.article(), news));
      }
    }
    return List.copyOf(developments);
  }

  private static List<String> news(Headline headline, Set<String> known, StemmedText stemmed) {
    Set<String> small = FunctionWords.of(headline.language());
    List<String> news = new ArrayList<>();
    for (Token token : Tokens.of(headline.words(), HEADLINE_CHARS_MAX)) {
      boolean telling = token.numeric() || token.capital() || token.text().length() > 3;
      if (!small.contains(token.text())
          && known.add(stemmed.stem(token, headline.language()))
          && telling) {
        news.add(token.text());
      }
    }
    return news;
  }
}
