package org.inkstand.app.press.page;

import org.inkstand.app.press.masthead.Look;
import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.print.Site;
import org.inkstand.app.press.text.Inline;
import org.inkstand.app.press.text.Printed;
import org.inkstand.title.Access;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an article's page tells machines: canonical address, OpenGraph, schema.org. */
final class ArticleHead {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Site site;
  private final Masthead masthead;
  private final Printed article;

  ArticleHead(Site site, Printed article) {
    this.site = site;
    this.masthead = site.masthead();
    this.article = article;
  }

  String tags() {
    StringBuilder tags = new StringBuilder(Chrome.description(plainStandfirst()));
    tags.append("<link rel=\"canonical\" href=\"")
        .append(Inline.escaped(site.page(article)))
        .append("\">\n");
    property(tags, "og:type", "article");
    property(tags, "og:title", article.headline());
    property(tags, "og:description", plainStandfirst());
    property(tags, "og:url", site.page(article));
    property(tags, "og:site_name", masthead.name());
    article.picture().ifPresent(_ -> property(tags, "og:image", site.picture(article)));
    property(tags, "article:published_time", article.published().toString());
    property(tags, "article:modified_time", article.updated().toString());
    property(tags, "article:section", masthead.words().get(article.section()));
    if (!linked()) {
      tags.append("<meta name=\"author\" content=\"")
          .append(Inline.escaped(article.byline()))
          .append("\">\n");
    } else {
      tags.append("<script type=\"application/ld+json\">")
          .append(newsArticle())
          .append("</script>\n");
    }
    return tags.toString();
  }

  /** The homelier titles have no schema.org at all. */
  private boolean linked() {
    return masthead.look().layout() != Look.Layout.PLAIN;
  }

  private String newsArticle() {
    ObjectNode node = JSON.createObjectNode();
    node.put("@context", "https://schema.org");
    node.put("@type", "NewsArticle");
    node.put("mainEntityOfPage", site.page(article));
    node.put("headline", article.headline());
    node.put("description", plainStandfirst());
    node.put("datePublished", site.local(article).toString());
    node.put("dateModified", article.updated().atOffset(masthead.zone()).toString());
    node.put("inLanguage", masthead.language());
    node.put("articleSection", masthead.words().get(article.section()));
    node.put("wordCount", article.words());
    node.put("isAccessibleForFree", masthead.licence().access() == Access.OPEN);
    ArrayNode authors = node.putArray("author");
    authors.addObject().put("@type", "Person").put("name", article.byline());
    ArrayNode keywords = node.putArray("keywords");
    article.keywords().forEach(keywords::add);
    ObjectNode publisher = node.putObject("publisher");
    publisher.put("@type", "NewsMediaOrganization").put("name", masthead.owner());
    publisher.putObject("logo").put("@type", "ImageObject").put("url", site.absolute("/icon.png"));
    node.put("copyrightNotice", site.copyright(article));
    article.picture().ifPresent(_ -> picture(node));
    return JSON.writeValueAsString(node).replace("</", "<\\/");
  }

  private void picture(ObjectNode node) {
    ObjectNode image = node.putObject("image");
    image.put("@type", "ImageObject");
    image.put("url", site.picture(article));
    image.put("width", masthead.look().pictureWidth());
    image.put("height", masthead.look().pictureHeight());
    article
        .picture()
        .ifPresent(
            about -> image.put("caption", about.caption()).put("creditText", about.credit()));
  }

  private String plainStandfirst() {
    return Inline.plain(article.standfirst());
  }

  private static void property(StringBuilder tags, String name, String value) {
    tags.append("<meta property=\"")
        .append(name)
        .append("\" content=\"")
        .append(Inline.escaped(value))
        .append("\">\n");
  }
}
