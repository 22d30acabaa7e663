package org.inkstand.web.desk.titles;

import org.inkstand.article.Articles;
import org.inkstand.article.TitleActivity;
import org.inkstand.title.Title;
import org.inkstand.title.Titles;
import org.inkstand.web.desk.Desk;
import org.inkstand.web.desk.Desk.Done;
import org.inkstand.web.desk.Desk.Shell;
import org.inkstand.web.desk.Places;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /desk/title/{slug}/removal}: asks once more before a title goes with all its articles. */
@Component
public class RemovalPage {

  private final Desk desk;
  private final Titles titles;
  private final Articles articles;

  RemovalPage(Desk desk, Titles titles, Articles articles) {
    this.desk = desk;
    this.titles = titles;
    this.articles = articles;
  }

  /**
   * What the page says.
   *
   * @param counted how many articles would go, in words
   */
  public record Model(Shell shell, String name, String path, String counted) {}

  /** Asks. */
  public ServerResponse show(ServerRequest request) {
    return titles
        .findBySlug(request.pathVariable("slug"))
        .map(
            title -> {
              long held =
                  articles
                      .activity()
                      .getOrDefault(title.id(), TitleActivity.none(title.id()))
                      .articles();
              Shell shell =
                  desk.around(
                      request, desk.words().of("desk.removal.title", title.name()), "titles");
              String counted = desk.words().count("desk.removal.articles", held);
              return desk.show(
                  "desk/removal.jte", new Model(shell, title.name(), Places.of(title), counted));
            })
        .orElseGet(desk::notFound);
  }

  /** {@code POST}: does it. */
  public ServerResponse remove(ServerRequest request) {
    return titles
        .findBySlug(request.pathVariable("slug"))
        .map(title -> removed(request, title))
        .orElseGet(desk::notFound);
  }

  private ServerResponse removed(ServerRequest request, Title title) {
    long held =
        articles.activity().getOrDefault(title.id(), TitleActivity.none(title.id())).articles();
    titles.remove(title.id());
    String was = title.homePage() + "\n" + desk.words().count("desk.items.held", held);
    desk.log(request, new Done("removed", title.name(), "", was, ""));
    return desk.done(request, "/desk/titles", desk.words().of("desk.done.removed", title.name()));
  }
}
