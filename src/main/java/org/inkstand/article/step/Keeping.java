package org.inkstand.article.step;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inkstand.article.Article;
import org.inkstand.article.ArticleSettings;
import org.inkstand.article.Limits;
import org.inkstand.article.player.VideoPlayers;
import org.inkstand.feed.Item;
import org.inkstand.title.Licence;
import org.inkstand.title.MediaTopic;
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

  /** The players whose frames may stand in a text. */
  VideoPlayers players() {
    return VideoPlayers.of(settings.videoPlayers());
  }

  /**
   * The section an item is filed under: its feed's, where that is about one; else the first of its
   * own keywords that names one.
   */
  String section(Item item) {
    if (!item.section().isEmpty()) {
      return MediaTopic.above(item.section()).map(MediaTopic::qcode).orElse("");
    }
    return item.categories().stream()
        .map(Keeping::topic)
        .flatMap(Optional::stream)
        .map(MediaTopic::qcode)
        .findFirst()
        .orElse("");
  }

  /** The title's own words for the article, without the codes that only machines read. */
  static List<String> keywords(Item item) {
    return item.categories().stream()
        .map(category -> category.replaceAll("\\s+", " ").strip())
        .filter(category -> !category.isEmpty() && !category.startsWith("medtop:"))
        .distinct()
        .limit(Limits.KEYWORDS_MAX)
        .toList();
  }

  private static Optional<MediaTopic> topic(String category) {
    return category.startsWith("medtop:") ? MediaTopic.above(category) : MediaTopic.guess(category);
  }

  /**
   * When it may first be seen; the epoch for at once, so that a clock that was set back hides
   * nothing.
   */
  static Instant visibleFrom(Article article, Licence licence) {
    if (licence.embargo().isZero()) {
      return article.embargoedUntil();
    }
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
