package org.inkstand.title;

import java.net.URI;
import java.util.Arrays;
import org.inkstand.title.TitleDraft.FeedDraft;

/** Titles for tests, by name. */
public final class TestTitles {
  private TestTitles() {}

  /** A draft of a title at {@code https://HOST/} with feeds at these paths. */
  public static TitleDraft draft(String name, String host, String... feeds) {
    return draftIn("GB", name, host, feeds);
  }

  /** The same, of another country. */
  public static TitleDraft draftIn(String country, String name, String host, String... feeds) {
    return new TitleDraft(
        name,
        URI.create("https://" + host + "/"),
        country,
        "en",
        "",
        "",
        Licence.LINK,
        Arrays.stream(feeds)
            .map(path -> new FeedDraft(URI.create("https://" + host + path), ""))
            .toList());
  }
}
