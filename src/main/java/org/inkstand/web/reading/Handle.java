package org.inkstand.web.reading;

import java.util.Optional;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.text.Numbers;

/** The last part of an article's address: its number, and a slug for people. */
record Handle(ArticleId id, String slug) {

  /** Reads {@code 12-flood-in-ghent}; the slug may be missing, the number may not. */
  static Optional<Handle> of(String part) {
    int dash = part.indexOf('-');
    String digits = dash < 0 ? part : part.substring(0, dash);
    String slug = dash < 0 ? "" : part.substring(dash + 1);
    return Numbers.id(digits).map(number -> new Handle(new ArticleId(number), slug));
  }
}
