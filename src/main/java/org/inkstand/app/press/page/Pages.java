package org.inkstand.app.press.page;

import java.util.List;
import java.util.stream.Collectors;
import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.print.Site;
import org.inkstand.app.press.text.Inline;
import org.inkstand.app.press.text.Printed;

/**
 * All pages of one title at one moment.
 *
 * @param articles what stands, the newest first
 */
public record Pages(Site site, List<Printed> articles) {

  private static final int HOME_MAX = 24;

  public Pages {
    articles = List.copyOf(articles);
  }

  /** The front of the title. */
  public String home() {
    Masthead masthead = site.masthead();
    String list =
        articles.stream().limit(HOME_MAX).map(this::teaser).collect(Collectors.joining("\n"));
    return new Chrome(site)
        .page(
            masthead.name() + " – " + masthead.motto(),
            Chrome.description(masthead.description()),
            "<main class=\"list\">\n" + list + "\n</main>");
  }

  /** The page of one section. */
  public String section(String topic) {
    String name = site.masthead().words().get(topic);
    String list =
        articles.stream()
            .filter(article -> article.section().equals(topic))
            .map(this::teaser)
            .collect(Collectors.joining("\n"));
    return new Chrome(site)
        .page(
            name + " | " + site.masthead().name(),
            Chrome.description(name),
            "<main class=\"list\"><h1>" + name + "</h1>\n" + list + "\n</main>");
  }

  /** The page of one article. */
  public String article(Printed article) {
    Masthead masthead = site.masthead();
    String tags = new ArticleHead(site, article).tags();
    String around =
        switch (masthead.look().layout()) {
          case BROADSHEET -> new Story(site, article, articles).broadsheet();
          case METRO -> new Story(site, article, articles).metro();
          case JOURNAL -> new Story(site, article, articles).journal();
          case WIRE -> new Story(site, article, articles).wire();
          case PLAIN -> new Story(site, article, articles).plain();
          case PORTAL -> new Story(site, article, articles).portal();
        };
    return new Chrome(site).page(article.headline() + " | " + masthead.name(), tags, around);
  }

  /** What stands at the address of a withdrawn article. */
  public String gone() {
    return notice(site.masthead().words().get("gone"));
  }

  /** What stands where nothing is. */
  public String missing() {
    return notice(site.masthead().words().get("missing"));
  }

  private String notice(String sentence) {
    return new Chrome(site)
        .page(
            sentence,
            "<meta name=\"robots\" content=\"noindex\">",
            "<main><h1>" + sentence + "</h1></main>");
  }

  private String teaser(Printed article) {
    String picture =
        article
            .picture()
            .map(
                _ ->
                    "<img src=\"%s?w=400\" alt=\"\" loading=\"lazy\">"
                        .formatted(site.picturePath(article)))
            .orElse("");
    return """
        <article class="teaser"><a href="%s">%s<h2>%s</h2></a>
        <p>%s</p><p class="meta"><span>%s</span> · <time datetime="%s">%s</time></p></article>"""
        .formatted(
            Inline.escaped(site.path(article)),
            picture,
            Inline.escaped(article.headline()),
            Inline.html(article.standfirst()),
            Inline.escaped(article.byline()),
            article.published(),
            Chrome.spokenDate(site, article.published()));
  }
}
