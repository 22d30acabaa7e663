package org.inkstand.web.front;

import java.time.Instant;
import java.util.List;
import org.inkstand.article.Article;
import org.inkstand.title.TitleId;

/**
 * An article on its way onto a page, with the titles that carry the same text word for word.
 *
 * @param copies the others, the first to appear first
 * @param readable whether anybody may read all of it here
 */
record Piece(Article article, List<Article> copies, boolean readable) {

  Piece {
    copies = List.copyOf(copies);
  }

  TitleId title() {
    return article.title();
  }

  Instant published() {
    return article.published();
  }

  /** Fit to lead: a picture, and the whole text for anybody. */
  boolean leading() {
    return readable && article.picture().present() && !article.standfirst().isEmpty();
  }

  boolean pictured() {
    return article.picture().present();
  }
}
