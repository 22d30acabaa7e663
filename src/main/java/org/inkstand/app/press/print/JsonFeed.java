package org.inkstand.app.press.print;

import org.inkstand.app.press.masthead.FeedFormat;
import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.text.Inline;
import org.inkstand.app.press.text.Printed;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Feed: 1.0 with one author, 1.1 with several and a language. */
final class JsonFeed {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Issue issue;
  private final Masthead masthead;
  private final boolean older;

  JsonFeed(Issue issue) {
    this.issue = issue;
    this.masthead = issue.masthead();
    this.older = issue.sheet().format() == FeedFormat.JSON_10;
  }

  String print() {
    ObjectNode feed = JSON.createObjectNode();
    feed.put("version", "https://jsonfeed.org/version/" + (older ? "1" : "1.1"));
    feed.put("title", issue.title());
    feed.put("home_page_url", issue.site().base().toString());
    feed.put("feed_url", issue.address());
    feed.put("description", masthead.description());
    feed.put("icon", issue.site().absolute("/icon.png"));
    if (!older) {
      feed.put("language", masthead.language());
    }
    author(feed, masthead.name());
    ArrayNode items = feed.putArray("items");
    issue.standing().forEach(article -> item(items.addObject(), article));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(feed);
  }

  private void item(ObjectNode item, Printed article) {
    item.put("id", issue.name(article));
    item.put("url", issue.site().page(article));
    item.put("title", article.headline());
    item.put("summary", Inline.plain(article.standfirst()));
    item.put("content_html", issue.content(article));
    item.put("date_published", Dates.iso(article.published(), masthead.zone()));
    item.put("date_modified", Dates.iso(article.updated(), masthead.zone()));
    author(item, article.byline());
    article
        .picture()
        .ifPresent(
            picture -> {
              item.put("image", issue.site().picture(article));
              ObjectNode said = item.putObject("_picture");
              said.put("caption", picture.caption());
              said.put("credit", picture.credit());
            });
    ArrayNode tags = item.putArray("tags");
    tags.add(article.section());
    article.keywords().forEach(tags::add);
    if (!older) {
      item.put("language", masthead.language());
    }
  }

  private void author(ObjectNode node, String name) {
    if (older) {
      node.putObject("author").put("name", name);
    } else {
      node.putArray("authors").addObject().put("name", name);
    }
  }
}
