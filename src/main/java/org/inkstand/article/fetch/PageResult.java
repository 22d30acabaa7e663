package org.inkstand.article.fetch;

import java.net.URI;
import java.time.Duration;
import org.inkstand.kit.http.HttpHeaders;

/** What came of fetching an article's page. */
public sealed interface PageResult {

  /**
   * The page.
   *
   * @param contentType as HTTP gave it, with its charset; may be empty
   * @param finalAddress where it was in the end
   */
  @SuppressWarnings("ArrayRecordComponent") // handed to the extractor once, never compared
  record Fetched(byte[] bytes, String contentType, URI finalAddress, HttpHeaders headers)
      implements PageResult {}

  /**
   * It was not to be had.
   *
   * @param reason in plain words
   * @param retryAfter how long to wait at least; zero when nobody says
   * @param forGood asking again is useless: it is gone, forbidden, or no page
   */
  record Refused(String reason, Duration retryAfter, boolean forGood) implements PageResult {}

  /** 410: its publisher has taken the page away and says so. */
  record Gone() implements PageResult {}
}
