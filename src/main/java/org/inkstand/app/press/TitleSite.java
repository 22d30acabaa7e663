package org.inkstand.app.press;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inkstand.app.press.hub.Topic;
import org.inkstand.app.press.masthead.FeedFormat;
import org.inkstand.app.press.masthead.FeedSheet;
import org.inkstand.app.press.masthead.Look;
import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.page.Pages;
import org.inkstand.app.press.print.Issue;
import org.inkstand.app.press.print.Site;
import org.inkstand.app.press.text.Printed;

/** Everything that one title has at its address. */
final class TitleSite {

  /** Where a title that has moved its feed used to have it. */
  static final String FORMER_FEED = "/feeds/atom.php";

  private static final int PICTURE_WIDTH_MIN = 16;

  private final Site site;
  private final Masthead masthead;
  private final Desk desk;
  private final Signals signals;

  TitleSite(Site site, Desk desk) {
    this.site = site;
    this.masthead = site.masthead();
    this.desk = desk;
    this.signals = new Signals(site);
  }

  Answer answer(Asked asked) {
    if (masthead.dead()) {
      return Answer.html(500, "<html><body><h1>500 Internal Server Error</h1></body></html>");
    }
    List<Printed> printed = printed();
    return feed(asked, printed)
        .or(() -> signals.answer(asked))
        .or(() -> picture(asked, printed))
        .or(() -> page(asked, printed))
        .map(answer -> answer.status() == 200 ? signals.mark(answer) : answer)
        .orElseGet(() -> Answer.html(404, new Pages(site, List.of()).missing()));
  }

  private Optional<Answer> feed(Asked asked, List<Printed> printed) {
    if (asked.path().equals(FORMER_FEED)) {
      return masthead.feeds().stream()
          .filter(feed -> feed.format() == FeedFormat.ATOM_03)
          .map(feed -> Answer.moved(site.feed(feed).toString()))
          .findFirst();
    }
    return masthead.feeds().stream()
        .filter(feed -> asked.path().equals(feed.path()))
        .map(feed -> issue(feed, printed))
        .findFirst();
  }

  private Answer issue(FeedSheet feed, List<Printed> printed) {
    Issue issue = new Issue(site, feed, printed);
    Answer answer =
        Answer.bytes(200, feed.format().mediaType(), issue.bytes()).changed(issue.updated());
    return masthead.hub() ? answer.with("Link", desk.hub().links(site.feed(feed))) : answer;
  }

  /** The feeds of which the hub tells; none where the title offers no hub. */
  List<Topic> topics() {
    return masthead.hub() ? masthead.feeds().stream().map(this::topic).toList() : List.of();
  }

  private Topic topic(FeedSheet feed) {
    return new Topic(
        site.feed(feed),
        feed.format().mediaType(),
        () -> printed().stream().map(it -> it.id() + it.updated()).toList(),
        () -> new Issue(site, feed, printed()).bytes());
  }

  private List<Printed> printed() {
    return desk.newsroom().printed(masthead.slug(), desk.clock().instant());
  }

  private Optional<Answer> picture(Asked asked, List<Printed> printed) {
    Look look = masthead.look();
    if (asked.path().equals("/icon.png")) {
      byte[] icon = desk.studio().icon(masthead.slug(), look.paper(), look.accent());
      return Optional.of(Answer.bytes(200, "image/png", icon));
    }
    return printed.stream()
        .filter(article -> asked.path().equals(site.picturePath(article)))
        .flatMap(
            article -> article.picture().stream().map(about -> about.scene() + " " + article.id()))
        .map(
            order -> {
              int width =
                  Math.clamp(
                      asked.number("w").orElse(look.pictureWidth()),
                      PICTURE_WIDTH_MIN,
                      look.pictureWidth());
              int height = look.pictureHeight() * width / look.pictureWidth();
              String[] scene = order.split(" ");
              byte[] jpeg = desk.studio().picture(scene[0], scene[1], width, height);
              return Answer.bytes(200, "image/jpeg", jpeg);
            })
        .findFirst();
  }

  private Optional<Answer> page(Asked asked, List<Printed> printed) {
    List<Printed> standing = printed.stream().filter(article -> !article.withdrawn()).toList();
    Pages pages = new Pages(site, standing);
    if (asked.path().equals("/")) {
      return Optional.of(Answer.html(200, pages.home()));
    }
    if (asked.path().equals("/sitemap.xml")) {
      return Optional.of(Answer.text(200, "application/xml", sitemap(standing)));
    }
    for (Printed article : printed) {
      if (asked.names(site.path(article))) {
        return Optional.of(
            article.withdrawn()
                ? Answer.html(410, pages.gone())
                : Answer.html(200, pages.article(article)).changed(article.updated()));
      }
    }
    return standing.stream()
        .map(Printed::section)
        .filter(topic -> asked.path().equals(site.sectionPath(topic)))
        .map(topic -> Answer.html(200, pages.section(topic)))
        .findFirst();
  }

  private String sitemap(List<Printed> standing) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        + standing.stream()
            .map(
                article ->
                    "<url><loc>%s</loc><lastmod>%s</lastmod></url>\n"
                        .formatted(site.page(article), article.updated()))
            .collect(Collectors.joining())
        + "</urlset>\n";
  }
}
