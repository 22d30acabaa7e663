package org.inkstand.story.bond;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleBody;
import org.inkstand.story.language.LanguageReader;
import org.inkstand.story.words.Legend;
import org.inkstand.story.words.WordReader;
import org.inkstand.story.words.Wording;

/** Reads articles as the gathering does, and keeps how their terms are written. */
final class Reader {

  private final WordReader words = new WordReader();

  Reading read(Article article, Optional<ArticleBody> body) {
    String opened = WordReader.opened(article.standfirst(), body.map(ArticleBody::text).orElse(""));
    String language =
        LanguageReader.read(article.headline() + "\n" + opened, article.language()).code();
    Wording wording = words.in(language, article.headline(), opened);
    Map<Long, Integer> terms = new HashMap<>();
    for (int i = 0; i < wording.size(); i++) {
      terms.put(wording.terms()[i], wording.weights()[i]);
    }
    return new Reading(
        article.id(), terms, Legend.of(language, List.of(article.headline(), opened)));
  }
}
