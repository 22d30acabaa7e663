package org.inkstand.app.press.print;

import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.text.Inline;
import org.inkstand.app.press.text.Printed;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** IPTC ninjs 3.1, a list of items, as an agency files it. Withdrawn items stay as canceled. */
final class Ninjs {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Issue issue;
  private final Masthead masthead;

  Ninjs(Issue issue) {
    this.issue = issue;
    this.masthead = issue.masthead();
  }

  String print() {
    ArrayNode file = JSON.createArrayNode();
    issue.articles().forEach(article -> item(file.addObject(), article));
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file);
  }

  private void item(ObjectNode item, Printed article) {
    item.put("uri", issue.site().page(article));
    ObjectNode standard = item.putObject("standard");
    standard.put("name", "ninjs");
    standard.put("version", "3.1");
    standard.put("schema", "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json");
    item.put("type", "text");
    item.put("representationType", "complete");
    item.put("version", Integer.toString(article.version()));
    item.put("firstCreated", Dates.iso(article.published(), masthead.zone()));
    item.put("versionCreated", Dates.iso(article.updated(), masthead.zone()));
    item.put("contentCreated", Dates.iso(article.published(), masthead.zone()));
    item.put("pubStatus", article.withdrawn() ? "canceled" : "usable");
    item.put("urgency", 4);
    item.put("language", masthead.language());
    item.put("by", article.byline());
    item.put("located", article.place());
    item.put("copyrightHolder", masthead.owner());
    item.put("copyrightNotice", issue.site().copyright(article));
    item.put("usageTerms", masthead.licence().terms());
    said(item.putArray("headlines"), "main", "text/plain", article.headline());
    if (!article.withdrawn()) {
      words(item, article);
    }
  }

  private void words(ObjectNode item, Printed article) {
    said(
        item.putArray("descriptions"), "summary", "text/plain", Inline.plain(article.standfirst()));
    ObjectNode body = said(item.putArray("bodies"), "main", "text/html", article.html());
    body.put("wordCount", article.words());
    ArrayNode subjects = item.putArray("subjects");
    ObjectNode subject = subjects.addObject();
    subject.put("uri", "http://cv.iptc.org/newscodes/mediatopic/" + article.section().substring(7));
    subject.put("name", masthead.words().get(article.section()));
    ArrayNode genres = item.putArray("genres");
    genres.addObject().put("name", "Current");
    if (!article.notes().isEmpty()) {
      item.put("edNote", article.notes().getFirst().text());
    }
    article.keywords().forEach(word -> subjects.addObject().put("name", word));
    article.picture().ifPresent(_ -> picture(item, article));
  }

  private void picture(ObjectNode item, Printed article) {
    ObjectNode picture = item.putArray("associations").addObject();
    picture.put("name", "main");
    picture.put("uri", issue.site().picture(article));
    picture.put("type", "picture");
    article
        .picture()
        .ifPresent(
            about -> {
              said(picture.putArray("descriptions"), "caption", "text/plain", about.caption());
              picture.put("by", about.credit());
            });
    ObjectNode rendition = picture.putArray("renditions").addObject();
    rendition.put("name", "full");
    rendition.put("href", issue.site().picture(article));
    rendition.put("contentType", "image/jpeg");
    rendition.put("width", masthead.look().pictureWidth());
    rendition.put("height", masthead.look().pictureHeight());
  }

  private static ObjectNode said(ArrayNode list, String role, String type, String value) {
    ObjectNode node = list.addObject();
    node.put("role", role);
    node.put("contentType", type);
    node.put("value", value);
    return node;
  }
}
