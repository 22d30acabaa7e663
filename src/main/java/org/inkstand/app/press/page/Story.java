package org.inkstand.app.press.page;

import java.util.List;
import java.util.stream.Collectors;
import org.inkstand.app.press.masthead.Words;
import org.inkstand.app.press.print.Site;
import org.inkstand.app.press.text.Block;
import org.inkstand.app.press.text.Inline;
import org.inkstand.app.press.text.Printed;

/** An article between its masthead and its foot, built the way each kind of house builds it. */
final class Story {

  private final Site site;
  private final Words words;
  private final Printed article;
  private final Around around;

  Story(Site site, Printed article, List<Printed> others) {
    this.site = site;
    this.words = site.masthead().words();
    this.article = article;
    this.around = new Around(site, article, others);
  }

  String broadsheet() {
    return """
        <nav class="breadcrumb"><a href="/">%s</a> › <a href="%s">%s</a></nav>
        <main><article>
        <header><p class="kicker">%s</p><h1>%s</h1><p class="standfirst">%s</p>
        <p class="byline">%s <span class="author" rel="author">%s</span></p>
        <p class="dateline">%s</p></header>
        %s%s
        <div class="body">
        %s%s</div>
        %s</article>
        %s%s</main>
        %s"""
        .formatted(
            words.get("home"),
            site.sectionPath(article.section()),
            section(),
            section(),
            headline(),
            standfirst(),
            words.get("by"),
            byline(),
            dates(),
            figure(),
            around.share(),
            body(),
            notes(),
            around.tags(),
            around.related(),
            around.comments(),
            around.newsletter());
  }

  String metro() {
    return """
        <div id="wrap"><div id="content"><div class="post">
        <h1 class="post-title">%s</h1>
        <div class="post-meta"><span class="by">%s %s</span> | <span class="date">%s</span></div>
        %s%s
        <div class="entry"><p class="lede"><b>%s</b></p>
        %s%s
        </div></div>
        %s</div>
        <div id="sidebar">%s%s%s</div></div>"""
        .formatted(
            headline(),
            words.get("by"),
            byline(),
            dates(),
            around.share(),
            figure(),
            standfirst(),
            interrupted(around.advert()),
            notes(),
            around.comments(),
            around.latest(),
            around.newsletter(),
            around.advert());
  }

  String journal() {
    return """
        <main class="longread"><section class="opening">%s<h1>%s</h1><p class="dek">%s</p>
        <address class="author">%s %s</address>%s</section>
        <section class="prose">
        %s%s</section>
        <section class="more">%s%s</section></main>"""
        .formatted(
            figure(),
            headline(),
            standfirst(),
            words.get("by"),
            byline(),
            dates(),
            interrupted(around.newsletter()),
            notes(),
            around.related(),
            around.share());
  }

  String wire() {
    return """
        <main><table class="slug"><tr><td>%s</td><td>%s</td><td>%s</td><td>%s w.</td></tr></table>
        <h1>%s</h1><p class="sub">%s</p>
        <div class="story">
        %s%s</div>
        <p class="sign">(%s)</p>%s
        %s</main>"""
        .formatted(
            Inline.escaped(article.id()),
            section(),
            dates(),
            article.words(),
            headline(),
            standfirst(),
            body(),
            notes(),
            byline(),
            figure(),
            around.latest());
  }

  String plain() {
    return """
        <div class="page"><h1>%s</h1>
        <p><b>%s</b></p>
        <p><small>%s %s, %s</small></p>
        %s%s%s
        <hr>%s
        %s</div>"""
        .formatted(
            headline(),
            standfirst(),
            words.get("by"),
            byline(),
            dates(),
            figure(),
            body(),
            notes(),
            around.latest(),
            around.share());
  }

  String portal() {
    return """
        %s<main itemscope itemtype="https://schema.org/NewsArticle">
        <span class="tag">%s</span><h1 itemprop="headline">%s</h1>
        <h2 class="sub" itemprop="description">%s</h2>
        <div class="info"><span itemprop="author" itemscope itemtype="https://schema.org/Person">\
        <span itemprop="name">%s</span></span> %s</div>
        %s%s
        <div class="article-body" itemprop="articleBody">
        %s%s</div>
        %s</main><aside class="rail">%s%s</aside>
        %s"""
        .formatted(
            around.advert(),
            section(),
            headline(),
            standfirst(),
            byline(),
            dates(),
            around.share(),
            figure(),
            interrupted(around.inlineRelated()),
            notes(),
            around.tags(),
            around.latest(),
            around.newsletter(),
            around.comments());
  }

  private String headline() {
    return Inline.escaped(article.headline());
  }

  private String standfirst() {
    return Inline.html(article.standfirst());
  }

  private String byline() {
    return Inline.escaped(article.byline());
  }

  private String section() {
    return words.get(article.section());
  }

  private String body() {
    return article.html();
  }

  /** The body with something put between its paragraphs, as most pages have it. */
  private String interrupted(String box) {
    List<Block> blocks = article.body();
    int middle = Math.min(3, blocks.size());
    return Inline.html(blocks.subList(0, middle))
        + box
        + "\n"
        + Inline.html(blocks.subList(middle, blocks.size()));
  }

  private String dates() {
    String published =
        "%s <time datetime=\"%s\">%s</time>"
            .formatted(
                words.get("published"),
                site.local(article),
                Chrome.spokenDate(site, article.published()));
    return article.version() == 1
        ? published
        : published
            + " · %s <time datetime=\"%s\">%s</time>"
                .formatted(
                    words.get("updated"),
                    article.updated(),
                    Chrome.spokenDate(site, article.updated()));
  }

  private String figure() {
    return article
        .picture()
        .map(
            picture ->
                """
                <figure><img src="%s" alt="%s" width="%d" height="%d">\
                <figcaption>%s <span class="credit">%s</span></figcaption></figure>
                """
                    .formatted(
                        site.picturePath(article),
                        Inline.escaped(picture.caption()),
                        site.masthead().look().pictureWidth(),
                        site.masthead().look().pictureHeight(),
                        Inline.escaped(picture.caption()),
                        Inline.escaped(picture.credit())))
        .orElse("");
  }

  private String notes() {
    return article.notes().stream()
        .map(
            note ->
                "<p class=\"correction\"><em>%s: %s</em></p>\n"
                    .formatted(
                        words.get(note.correction() ? "correction" : "update"),
                        Inline.html(note.text())))
        .collect(Collectors.joining());
  }
}
