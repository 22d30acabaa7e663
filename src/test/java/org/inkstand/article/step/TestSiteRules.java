package org.inkstand.article.step;

import java.time.Clock;
import org.inkstand.article.ArticleSettings;
import org.inkstand.article.Pictures;
import org.inkstand.article.SiteRules;
import org.inkstand.article.fetch.PageFetch;
import org.inkstand.kit.http.HttpFetcher;
import org.inkstand.kit.http.Robots;
import org.inkstand.testnews.FakeTitles;

/** Rules for single sites in a file of a test's own, tried on a test's own servers. */
public final class TestSiteRules {

  private TestSiteRules() {}

  /** Where the settings say, through this client. */
  public static SiteRules of(ArticleSettings settings, HttpFetcher fetcher, Pictures pictures) {
    return bench(settings, fetcher, pictures, file(settings, pictures));
  }

  static RuleBench bench(
      ArticleSettings settings, HttpFetcher fetcher, Pictures pictures, RuleFile file) {
    return new RuleBench(
        file,
        new PageFetch(fetcher, new Robots(fetcher), settings, Clock.systemUTC()),
        drafting(pictures),
        pictures);
  }

  static RuleFile file(ArticleSettings settings, Pictures pictures) {
    return new RuleFile(settings, drafting(pictures));
  }

  private static PageDrafting drafting(Pictures pictures) {
    return new PageDrafting(pictures, new FakeTitles());
  }
}
