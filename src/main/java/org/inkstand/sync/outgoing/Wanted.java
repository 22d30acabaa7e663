package org.inkstand.sync.outgoing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Which feed somebody asks for. */
public sealed interface Wanted {

  /** Our address for it, without the dialect's ending. */
  String path();

  /** What stands in it behind the dialect's ending. */
  default String question() {
    return "";
  }

  /** The newest of everything. */
  record Front() implements Wanted {
    @Override
    public String path() {
      return "/rss/front";
    }
  }

  /** The newest of one section. */
  record Section(String slug) implements Wanted {
    @Override
    public String path() {
      return "/rss/section/" + slug;
    }
  }

  /** The newest that a search finds. */
  record Found(String words) implements Wanted {
    @Override
    public String path() {
      return "/rss/search";
    }

    @Override
    public String question() {
      return "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
  }

  /** The newest of one title. */
  record OneTitle(String slug) implements Wanted {
    @Override
    public String path() {
      return "/rss/title/" + slug;
    }
  }
}
