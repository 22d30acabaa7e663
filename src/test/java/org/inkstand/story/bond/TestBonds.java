package org.inkstand.story.bond;

import org.inkstand.article.Articles;
import org.inkstand.story.Cohesion;
import org.inkstand.story.Stories;

/** The real cohesion for tests of other packages. */
public final class TestBonds {
  private TestBonds() {}

  /** Of these stories and articles. */
  public static Cohesion of(Stories stories, Articles articles) {
    return new Bonds(stories, articles);
  }
}
