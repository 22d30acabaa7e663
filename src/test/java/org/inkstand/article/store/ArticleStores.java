package org.inkstand.article.store;

import java.time.Clock;
import org.inkstand.article.Articles;
import org.inkstand.article.Pictures;
import org.inkstand.kit.sql.Store;
import org.inkstand.testnews.NoPictures;

/** The rooms of the article store, put together for a test. */
public record ArticleStores(Store store, Clock clock, Pictures pictures) {

  /** With a door that keeps no pictures. */
  public ArticleStores(Store store, Clock clock) {
    this(store, clock, new NoPictures());
  }

  /** What others read. */
  public Articles articles() {
    return new ArticleStore(store, clock);
  }

  /** How articles come in. */
  public Intake intake() {
    return new Intake(store, leaving());
  }

  /** How they leave. */
  public Leaving leaving() {
    return new Leaving(store, clock, pictures, new ShutDoors(store));
  }

  /** The pages that are wanted. */
  public PageQueue pages() {
    return new PageQueue(store, clock);
  }
}
