package org.inkstand.article.step;

import java.time.Duration;
import java.time.Instant;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleSettings;
import org.inkstand.feed.Item;
import org.inkstand.title.Licence;
import org.springframework.stereotype.Component;

/** What the licence says about keeping an article: how much of it, from when and until when. */
@Component
final class Keeping {

  private final ArticleSettings settings;

  Keeping(ArticleSettings settings) {
    this.settings = settings;
  }

  /** Whether the whole text may lie on our disk. */
  boolean wholeText(Licence licence) {
    return licence.fullText() || settings.personal();
  }

  /** The section an item is filed under: its feed's, where that is about one. */
  String section(Item item) {
    return item.section();
  }

  /** When it may first be seen. */
  static Instant visibleFrom(Article article, Licence licence) {
    Instant licensed = article.published().plus(licence.embargo());
    return licensed.isAfter(article.embargoedUntil()) ? licensed : article.embargoedUntil();
  }

  /** When it must be gone. */
  static Instant visibleUntil(Article article, Licence licence) {
    Duration expiry = licence.expiry();
    if (expiry.equals(Licence.NEVER)) {
      return article.expires();
    }
    Instant licensed = article.published().plus(expiry);
    return licensed.isBefore(article.expires()) ? licensed : article.expires();
  }
}
