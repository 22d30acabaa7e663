package org.inkstand.web.own;

import java.util.List;
import java.util.Optional;
import org.inkstand.article.ArticleId;
import org.inkstand.reader.Highlights;
import org.inkstand.reader.Library;
import org.inkstand.reader.ReaderId;
import org.inkstand.reader.Unread;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/** Opens an article on its reader's shelf. */
@Component
public class Shelf {

  private final Mine mine;
  private final Library library;
  private final Highlights highlights;
  private final Unread unread;

  Shelf(Mine mine, Library library, Highlights highlights, Unread unread) {
    this.mine = mine;
    this.library = library;
    this.highlights = highlights;
    this.unread = unread;
  }

  /**
   * What the reader keeps of an article that they open now. A device that fetches it to have it
   * later has not opened it.
   */
  public Kept open(ServerRequest request, ArticleId article) {
    Optional<ReaderId> reader = mine.reader();
    if (reader.isEmpty()) {
      return Kept.nothing(article.value());
    }
    int place = opensIt(request) ? place(reader.get(), article) : 0;
    return new Kept(
        article.value(),
        true,
        library.savedOf(reader.get(), List.of(article)).containsKey(article),
        place,
        highlights.of(reader.get(), article),
        mine.token());
  }

  private int place(ReaderId reader, ArticleId article) {
    Library.Opened opened = library.open(reader, article);
    unread.read(reader, article);
    return opened.begun() ? opened.place() : 0;
  }

  private static boolean opensIt(ServerRequest request) {
    String purpose = header(request, "Sec-Purpose");
    String into = header(request, "Sec-Fetch-Dest");
    return !purpose.contains("prefetch") && (into.isEmpty() || into.equals("document"));
  }

  private static String header(ServerRequest request, String name) {
    return Optional.ofNullable(request.headers().firstHeader(name)).orElse("");
  }
}
