package org.inkstand.sync.outgoing;

/** Which feed somebody asks for. */
public sealed interface Wanted {

  /** Our address for it, without the dialect's ending. */
  String path();

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

  /** The newest of one title. */
  record OneTitle(String slug) implements Wanted {
    @Override
    public String path() {
      return "/rss/title/" + slug;
    }
  }
}
