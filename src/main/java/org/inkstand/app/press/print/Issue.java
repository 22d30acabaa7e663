package org.inkstand.app.press.print;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.inkstand.app.press.masthead.FeedSheet;
import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.text.Inline;
import org.inkstand.app.press.text.Printed;

/**
 * One feed of one title at one moment.
 *
 * @param articles what the title has printed, withdrawn articles included, the newest first
 */
public record Issue(Site site, FeedSheet sheet, List<Printed> articles) {

  /** As many items as most papers keep in a feed. */
  private static final int ITEMS_MAX = 40;

  public Issue {
    articles =
        articles.stream()
            .filter(article -> sheet.takes(article.section()))
            .limit(ITEMS_MAX)
            .toList();
  }

  /** The feed as it goes over the wire. */
  public byte[] bytes() {
    return switch (sheet.format()) {
      case RSS_FULL, RSS_SUMMARY, RSS_GROUP, RSS_BASE -> utf8(new Rss(this).print());
      case RSS_WRONG_ENCODING -> new Rss(this).print().getBytes(Charset.forName("windows-1252"));
      case RSS_BROKEN -> utf8(new CrookedRss(this).print());
      case RSS_092 -> utf8(new OldRss(this).print());
      case RDF -> utf8(new Rdf(this).print());
      case ATOM, ATOM_XHTML -> utf8(new Atom(this).print());
      case ATOM_03 -> utf8(new OldAtom(this).print());
      case JSON_10, JSON_11 -> utf8(new JsonFeed(this).print());
      case NINJS -> utf8(new Ninjs(this).print());
      case NEWSML_G2 -> utf8(new NewsMl(this).print());
      case NEWS_SITEMAP -> utf8(new NewsSitemap(this).print());
      case DEAD -> utf8("<html><body><h1>Service unavailable</h1></body></html>");
    };
  }

  /** Articles that stand. */
  List<Printed> standing() {
    return articles.stream().filter(article -> !article.withdrawn()).toList();
  }

  /** Articles that were taken back. */
  List<Printed> withdrawn() {
    return articles.stream().filter(Printed::withdrawn).toList();
  }

  /** Writes a tombstone (RFC 6721) for each article that was taken back, under its feed's name. */
  void tombstones(Xml xml, Function<Printed, String> named) {
    for (Printed article : withdrawn()) {
      String when = Dates.iso(article.updated(), masthead().zone());
      xml.open("at:deleted-entry", "ref", named.apply(article), "when", when)
          .leaf("at:comment", masthead().words().get("gone"))
          .close();
    }
  }

  /** When anything in it last changed. */
  public Instant updated() {
    return articles.stream()
        .map(Printed::updated)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  Masthead masthead() {
    return site.masthead();
  }

  String title() {
    return sheet.topics().isEmpty() ? masthead().name() : masthead().name() + " – " + sheet.name();
  }

  String address() {
    return site.feed(sheet).toString();
  }

  /** The whole text, with what later versions say about themselves at its end. */
  String content(Printed article) {
    StringBuilder html = new StringBuilder(article.html());
    for (Printed.Note note : article.notes()) {
      String word = masthead().words().get(note.correction() ? "correction" : "update");
      html.append("<p><em>")
          .append(word)
          .append(": ")
          .append(Inline.html(note.text()))
          .append("</em></p>\n");
    }
    return html.toString();
  }

  /** What the feed calls the article for ever. */
  String name(Printed article) {
    return "tag:" + masthead().slug() + ".example,2026:" + article.id();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
