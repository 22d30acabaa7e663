package org.inkstand.title;

import java.net.URI;
import java.util.Arrays;
import org.inkstand.title.TitleDraft.FeedDraft;

/** Titles for tests, by name. */
public final class TestTitles {
  private TestTitles() {}

  /** A draft of a title at {@code https://HOST/} with feeds at these paths. */
  public static TitleDraft draft(String name, String host, String... feeds) {
    return new TitleDraft(
        name,
        URI.create("https://" + host + "/"),
        "GB",
        "en",
        "",
        "",
        Licence.LINK,
        Arrays.stream(feeds)
            .map(path -> new FeedDraft(URI.create("https://" + host + path), ""))
            .toList());
  }
}
