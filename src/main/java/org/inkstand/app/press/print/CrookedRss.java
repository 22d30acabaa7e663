package org.inkstand.app.press.print;

import org.inkstand.app.press.text.Inline;
import org.inkstand.app.press.text.Printed;

/**
 * RSS as nobody should write it and somebody does: bare ampersands, an entity that XML does not
 * know, and an end that never comes because the script ran out of time.
 */
final class CrookedRss {

  private final Issue issue;

  CrookedRss(Issue issue) {
    this.issue = issue;
  }

  String print() {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel>
        <title>%s</title>
        <link>%s?from=rss&utm_medium=feed</link>
        <description>One opinion a day&hellip; leaning & proud of it</description>
        <ttl>1</ttl>
        """
            .formatted(issue.title(), issue.site().base()));
    issue.standing().forEach(article -> item(text, article));
    return text.append("<item>\n<title>And another th").toString();
  }

  private void item(StringBuilder text, Printed article) {
    text.append(
        """
        <item>
        <title>%s</title>
        <link>%s</link>
        <guid>%s</guid>
        <pubDate>%s</pubDate>
        <author>%s</author>
        <category>%s</category>
        <description>%s</description>
        <content:encoded><![CDATA[%s]]></content:encoded>
        """
            .formatted(
                article.headline(),
                issue.site().page(article) + "?a=1&b=2",
                issue.name(article),
                Dates.rfc822(article.published(), issue.masthead().zone()),
                article.byline(),
                article.section(),
                Inline.plain(article.standfirst()).replace(" — ", "&nbsp;&mdash; "),
                issue.content(article)));
    article
        .picture()
        .ifPresent(
            _ ->
                text.append("<enclosure url=\"")
                    .append(issue.site().picture(article))
                    .append("\" type=\"image/jpeg\">\n"));
    text.append("</item>\n");
  }
}
