package org.inkstand.article.extract.body;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the names that a publisher gave an element (class, id, role, test id) say of its part in the
 * page.
 *
 * <p>Names are taken apart into words, so that {@code share} is found in {@code ArticleShareBar}
 * and {@code article__share} but not in {@code shareholders}. The words are those that content
 * systems of all countries use, most of them English.
 */
final class Names {

  /** What an element is for. */
  enum Part {
    TEXT,
    CLUTTER,
    UNSAID
  }

  private static final Set<String> CLUTTER =
      Set.of(
          "share",
          "sharing",
          "sharebar",
          "sharedaddy",
          "social",
          "socials",
          "related",
          "relateds",
          "recommend",
          "recommended",
          "recommendation",
          "recommendations",
          "recirc",
          "recirculation",
          "newsletter",
          "newsletters",
          "signup",
          "subscribe",
          "subscription",
          "promo",
          "promos",
          "promotion",
          "advert",
          "adverts",
          "advertising",
          "advertisement",
          "ad",
          "ads",
          "adslot",
          "sponsor",
          "sponsored",
          "outbrain",
          "taboola",
          "comment",
          "comments",
          "disqus",
          "footer",
          "nav",
          "navigation",
          "navbar",
          "menu",
          "breadcrumb",
          "breadcrumbs",
          "sidebar",
          "widget",
          "widgets",
          "popup",
          "modal",
          "overlay",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "tags",
          "taglist",
          "tagcloud",
          "keywords",
          "byline",
          "bylines",
          "toolbar",
          "print",
          "rating",
          "ratings",
          "poll",
          "login",
          "trending",
          "popular",
          "teaser",
          "teasers",
          "carousel",
          "pagination",
          "pager",
          "readmore",
          "seealso",
          "copyright",
          "disclaimer",
          "bio",
          "biography",
          "tooltip",
          "dropdown",
          "jobs",
          "shop",
          "buy",
          "donate",
          "donation",
          "crosslinks",
          "linkbox",
          "followus",
          "notification",
          "notifications",
          "banner",
          "masthead",
          "skiplink",
          "metadata",
          "dateline",
          "timestamp",
          "sharelinks",
          "whatsapp",
          "addthis",
          "addtoany",
          "jp",
          "yarpp",
          "zergnet",
          "revcontent",
          "mgid",
          "pubdate",
          "caption",
          "credit",
          "credits",
          "hidden",
          "sr",
          "screenreader",
          "visuallyhidden",
          "playlist",
          "upsell",
          "commercial",
          "affiliate",
          "livefyre",
          "correction",
          "toc",
          "merken",
          "drucken",
          "weitere",
          "authorbox",
          "authorinfo",
          "authorbio",
          "ticker",
          "feedback",
          "report",
          "register",
          "audio",
          "podcast",
          "player",
          "horoscope",
          "weather",
          "inarticle",
          "marketing",
          "reactions",
          "reaction",
          "emoji",
          "likes",
          "bookmark",
          "moreon",
          "articlemeta",
          "entrymeta",
          "postmeta",
          "mostread",
          "latest",
          "supplementary",
          "attribution",
          "flag");

  /** Pairs that only together say something. */
  private static final Pattern CLUTTER_PAIR =
      Pattern.compile(
          "(?:read|see|more|also|most|you may|around the) (?:more|also|like|next|read|from|on|stories|news|articles"
              + "|posts|viewed|popular|web)|(?:author|writer) (?:bio|box|info|card|about|profile|description|details)"
              + "|about (?:the )?author|(?:post|entry|article|story) (?:meta|footer|tags|info|tools|actions|author"
              + "|date|byline|header info|links)|sign up|log in|follow (?:us|on)|call to action|in article (?:promo|ad)"
              + "|top stories|further reading|link (?:list|box)|article (?:list|teaser)|story (?:list|card)|post nav"
              + "|image (?:credit|caption)|live ?blog (?:nav|menu)|jump (?:to|link)|pay wall|click to");

  private static final Pattern TEXT =
      Pattern.compile(
          "(?:article|story|post|entry|news|content|rich|main|page|paragraph|detail|blog|body|artikel|full) "
              + "?(?:body|content|text|main|copy|detail|txt|inner|paragraphs?)|paragraph|prose|wysiwyg|field items?"
              + "|articlebody|articletext|entry|hentry|texto?|artigo|noticia|corpo|cuerpo|haber");

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern GAP = Pattern.compile("[^a-z]+");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "dialog",
          "alertdialog",
          "search",
          "banner",
          "contentinfo",
          "form",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "button",
          "alert",
          "status",
          "tooltip");
  private static final Set<String> CLUTTER_TAGS =
      Set.of("nav", "aside", "footer", "form", "figcaption", "dialog", "menu");

  private final Map<String, Part> known = new HashMap<>();

  /** The part that an element's tag, role and names say it plays. */
  Part part(Element element) {
    if (CLUTTER_TAGS.contains(element.normalName()) || hidden(element)) {
      return Part.CLUTTER;
    }
    if (element.attributesSize() == 0 || element.nameIs("body") || element.nameIs("html")) {
      return Part.UNSAID;
    }
    if (ROLES.contains(element.attr("role"))) {
      return Part.CLUTTER;
    }
    if (element.attr("itemprop").contains("articleBody")) {
      return Part.TEXT;
    }
    String names =
        element.className()
            + " "
            + element.id()
            + " "
            + element.attr("data-testid")
            + " "
            + element.attr("data-component")
            + " "
            + element.attr("data-module");
    return names.length() == 4 ? Part.UNSAID : known.computeIfAbsent(names, Names::read);
  }

  /** True when the names say "the text is in here" with the words that most sites use. */
  static boolean body(Element element) {
    String names =
        words(element.className() + " " + element.id() + " " + element.attr("data-testid"));
    return element.attr("itemprop").contains("articleBody") || TEXT.matcher(names).find();
  }

  private static boolean hidden(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (!style.isEmpty()
            && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none"));
  }

  private static Part read(String names) {
    String words = words(names);
    for (String word : words.split(" ")) {
      if (CLUTTER.contains(word)) {
        return Part.CLUTTER;
      }
    }
    if (CLUTTER_PAIR.matcher(words).find()) {
      return Part.CLUTTER;
    }
    return TEXT.matcher(words).find() ? Part.TEXT : Part.UNSAID;
  }

  static String words(String names) {
    String parted = CAMEL.matcher(names).replaceAll(" ").toLowerCase(Locale.ROOT);
    return GAP.matcher(parted).replaceAll(" ").strip();
  }
}
