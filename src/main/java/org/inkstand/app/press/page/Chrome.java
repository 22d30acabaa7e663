package org.inkstand.app.press.page;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.inkstand.app.press.masthead.Masthead;
import org.inkstand.app.press.masthead.Words;
import org.inkstand.app.press.print.Site;
import org.inkstand.app.press.text.Inline;

/** What every page of a title has around its main part: masthead, navigation, notices, foot. */
final class Chrome {

  /** The sections in the navigation of every title. */
  private static final List<String> SECTIONS =
      List.of(
          "medtop:11000000",
          "medtop:04000000",
          "medtop:01000000",
          "medtop:13000000",
          "medtop:06000000",
          "medtop:15000000");

  private final Site site;
  private final Masthead masthead;
  private final Words words;

  Chrome(Site site) {
    this.site = site;
    this.masthead = site.masthead();
    this.words = masthead.words();
  }

  String page(String title, String tags, String main) {
    return """
        <!DOCTYPE html>
        <html lang="%s" dir="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        %s%s%s<link rel="icon" href="/icon.png">
        <style>%s</style>
        </head>
        <body class="%s">
        <div class="cookie-notice" role="dialog"><p>%s</p><button>OK</button></div>
        %s
        %s
        %s
        </body>
        </html>
        """
        .formatted(
            masthead.language(),
            masthead.direction(),
            Inline.escaped(title),
            tags,
            alternates(),
            signal(),
            Style.sheet(masthead.look()),
            masthead.look().layout().name().toLowerCase(Locale.ROOT),
            words.get("cookies"),
            top(),
            main,
            foot());
  }

  static String description(String text) {
    return "<meta name=\"description\" content=\"" + Inline.escaped(text) + "\">\n";
  }

  static String spokenDate(Site site, Instant moment) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(site.masthead().locale())
        .format(moment.atOffset(site.masthead().zone()));
  }

  private String alternates() {
    return masthead.feeds().stream()
        .filter(feed -> !feed.format().alternateType().isEmpty())
        .map(
            feed ->
                "<link rel=\"alternate\" type=\"%s\" title=\"%s\" href=\"%s\">\n"
                    .formatted(
                        feed.format().alternateType(), Inline.escaped(feed.name()), feed.path()))
        .collect(Collectors.joining());
  }

  private String signal() {
    return masthead.signal() == Masthead.Signal.TDM
        ? "<meta name=\"tdm-reservation\" content=\"1\">\n"
        : "";
  }

  private String top() {
    String links =
        SECTIONS.stream()
            .map(
                topic ->
                    "<li><a href=\"%s\">%s</a></li>"
                        .formatted(site.sectionPath(topic), words.get(topic)))
            .collect(Collectors.joining());
    return """
        <header class="masthead"><a class="name" href="/">%s</a><p class="motto">%s</p></header>
        <nav class="sections"><ul><li><a href="/">%s</a></li>%s</ul></nav>"""
        .formatted(
            Inline.escaped(masthead.name()),
            Inline.escaped(masthead.motto()),
            words.get("home"),
            links);
  }

  private String foot() {
    return """
        <footer class="foot"><p>© %s. %s.</p>
        <ul><li><a href="/about">%s</a></li><li><a href="/contact">%s</a></li>\
        <li><a href="/terms">%s</a></li></ul></footer>"""
        .formatted(
            Inline.escaped(masthead.owner()),
            words.get("rights"),
            words.get("about"),
            words.get("contact"),
            words.get("imprint"));
  }
}
