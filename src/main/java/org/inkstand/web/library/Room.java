package org.inkstand.web.library;

import java.util.List;
import java.util.Optional;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.text.Numbers;
import org.inkstand.reader.ReaderId;
import org.inkstand.web.frame.Frames;
import org.inkstand.web.frame.Head;
import org.inkstand.web.frame.Pages;
import org.inkstand.web.guest.Forms;
import org.inkstand.web.guest.Notices;
import org.inkstand.web.guest.Notices.Notice;
import org.inkstand.web.own.Mine;
import org.inkstand.web.wording.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What all pages of the library share: the tabs, the last deed's notice, the way back. */
@Component
class Room {

  private final Frames frames;
  private final Pages pages;
  private final Notices notices;
  private final Mine mine;

  Room(Frames frames, Pages pages, Notices notices, Mine mine) {
    this.frames = frames;
    this.pages = pages;
    this.notices = notices;
    this.mine = mine;
  }

  /** The room around a page. */
  Walls around(String name, String path) {
    Words words = frames.words();
    String title = words.of("library." + name);
    Head head = Head.of(title, words.of("library.description"), path, "library").unlisted();
    return new Walls(
        frames.around(head),
        title,
        List.of(
            tab(name, "following", "/following"),
            tab(name, "saved", "/saved"),
            tab(name, "history", "/history"),
            tab(name, "notes", "/saved/notes"),
            tab(name, "muted", "/muted"),
            tab(name, "look", "/appearance"),
            tab(name, "all", "/saved/everything")),
        notices.take(),
        mine.token());
  }

  private Walls.Tab tab(String current, String name, String path) {
    return new Walls.Tab(frames.words().of("library.tab." + name), path, name.equals(current));
  }

  ServerResponse show(String template, Object page) {
    return pages.showPrivate(template, page);
  }

  /** A page that its reader's own device may keep, to be read without a network. */
  ServerResponse showToKeep(String template, Object page) {
    return pages.show(template, page);
  }

  Frames frames() {
    return frames;
  }

  Words words() {
    return frames.words();
  }

  ReaderId reader() {
    return mine.signedIn();
  }

  Mine mine() {
    return mine;
  }

  /** Ends a deed: back to where it was done, which says so. */
  ServerResponse done(ServerRequest request, String otherwise, String key, Object... about) {
    notices.leave(new Notice("done", frames.words().of(key, about)));
    return back(request, otherwise);
  }

  /** Ends a deed that could not be done. */
  ServerResponse refused(ServerRequest request, String otherwise, String key, Object... about) {
    notices.leave(new Notice("refused", frames.words().of(key, about)));
    return back(request, otherwise);
  }

  /** Back to the path of ours that a form names. */
  ServerResponse back(ServerRequest request, String otherwise) {
    String to = Forms.field(request, "to");
    boolean ours = to.matches("/(?![/\\\\])[^\\s\\\\]*") && to.length() <= 1_000;
    return pages.seeOther(ours ? to : otherwise);
  }

  ServerResponse notFound() {
    return pages.notFound();
  }

  /** The article that a form is about. */
  static Optional<ArticleId> article(ServerRequest request) {
    return Numbers.id(Forms.field(request, "article")).map(ArticleId::new);
  }

  /** A word of an enumeration; empty for any other. */
  static <E extends Enum<E>> Optional<E> word(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(name)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
