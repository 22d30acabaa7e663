package org.inkstand.article.extract.body;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.inkstand.article.extract.markup.NameWords;
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
    FOREIGN,
    UNSAID
  }

  /** Words of things that can be longer than the article and still are none of it. */
  private static final Set<String> FOREIGN =
      words(
          """
          consent cookie cookies gdpr onetrust comments disqus privacy cmp didomi usercentrics cookiebot
          truste evidon caption captions figcaption credits
          """);

  private static final Set<String> CLUTTER =
      words(
          """
          share sharing sharebar sharedaddy social socials related relateds recommend recommended
          recommendation recommendations recirc recirculation newsletter newsletters signup subscribe
          subscription promo promos promotion advert adverts advertising advertisement ad ads adslot sponsor
          sponsored outbrain taboola comment comments disqus footer nav navigation navbar menu breadcrumb
          breadcrumbs sidebar widget widgets popup modal overlay cookie cookies consent gdpr tags taglist
          tagcloud keywords byline bylines toolbar print rating ratings poll login trending popular teaser
          teasers carousel pagination pager readmore seealso copyright disclaimer bio biography tooltip
          dropdown jobs shop buy donate donation crosslinks linkbox followus notification notifications banner
          masthead skiplink metadata dateline timestamp sharelinks whatsapp addthis addtoany jp yarpp zergnet
          revcontent mgid pubdate credit hidden sr screenreader visuallyhidden playlist upsell commercial
          affiliate livefyre correction toc merken drucken weitere authorbox authorinfo authorbio ticker
          feedback report register audio podcast player horoscope weather inarticle marketing reactions
          reaction emoji likes bookmark moreon articlemeta entrymeta postmeta mostread latest supplementary
          attribution flag boilerplate cta
          """);

  /** Pairs that only together say something. */
  private static final Set<String> CLUTTER_PAIRS =
      words(
          """
          about author, also also, also from, also like, also more, also next, also popular, also read,
          also viewed, around web, article actions, article author, article byline, article date,
          article footer, article info, article links, article list, article meta, article nav,
          article related, article share, article social, article tags, article teaser, article tools,
          author about, author bio, author box, author card, author description, author details, author info,
          author profile, call action, click to, entry actions, entry author, entry byline, entry date,
          entry footer, entry info, entry links, entry meta, entry nav, entry related, entry share,
          entry social, entry tags, entry tools, follow on, follow us, further reading, header info,
          image agency, image caption, image credit, image description, media description, photo agency,
          photo description, video container,
          video title, in ad, in promo, jump link, jump to, link box, link list, live nav,
          log in, more articles, more from, more headlines, more like, more news, more on, more posts,
          more read, more stories, most also, most from, most like, most more, most next, most popular,
          most read, most viewed, post actions, post author, post byline, post date, post footer, post info,
          post links, post meta, post nav, post related, post share, post social, post tags, post tools,
          read also, read from, read like, read more, read next, read popular, read read, read viewed,
          see also, see from, see like, see more, see next, see popular, see read, see viewed, sign up,
          skip to, story actions, story author, story byline, story card, story date, story footer, story info,
          story links, story list, story meta, story nav, story related, story share, story social, story tags,
          story tools, top stories, writer about, writer bio, writer box, writer card, writer description,
          writer details, writer info, writer profile, you may
          """);

  /** Pairs that say "the text is in here". */
  private static final Set<String> TEXT_PAIRS =
      words(
          """
          article body, article content, article copy, article detail, article inner, article main,
          article paragraph, article paragraphs, article text, article txt, artikel body, artikel content,
          artikel copy, artikel detail, artikel inner, artikel main, artikel paragraph, artikel paragraphs,
          artikel text, artikel txt, blog body, blog content, blog copy, blog detail, blog inner, blog main,
          blog paragraph, blog paragraphs, blog text, blog txt, body content, body copy, body detail,
          body inner, body main, body paragraph, body paragraphs, body text, body txt, content body,
          content copy, content detail, content inner, content main, content paragraph, content paragraphs,
          content text, content txt, detail body, detail content, detail copy, detail inner, detail main,
          detail paragraph, detail paragraphs, detail text, detail txt, entry body, entry content, entry copy,
          entry detail, entry inner, entry main, entry paragraph, entry paragraphs, entry text, entry txt,
          full body, full content, full copy, full detail, full inner, full main, full paragraph,
          full paragraphs, full text, full txt, main body, main content, main copy, main detail, main inner,
          main paragraph, main paragraphs, main text, main txt, news body, news content, news copy,
          news detail, news inner, news main, news paragraph, news paragraphs, news text, news txt, page body,
          page content, page copy, page detail, page inner, page main, page paragraph, page paragraphs,
          page text, page txt, post body, post content, post copy, post detail, post inner, post main,
          post paragraph, post paragraphs, post text, post txt, rich body, rich content, rich copy,
          rich detail, rich inner, rich main, rich paragraph, rich paragraphs, rich text, rich txt, story body,
          story content, story copy, story detail, story inner, story main, story paragraph, story paragraphs,
          story text, story txt
          """);

  /** Words that say it alone. */
  private static final Set<String> TEXT_WORDS =
      words(
          """
          articlebody articlecontent articletext artigo bodycopy bodytext corpo cuerpo entry haber hentry
          newstext noticia paragraph paragraphs prose storybody texto wysiwyg
          """);

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

  /** Words of what only a screen reader says: landmarks, not headings of the text. */
  private static final Set<String> UNSEEN =
      Set.of("hidden", "sr", "screenreader", "visuallyhidden", "visually");

  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");

  /**
   * Text that a script shows to subscribers is part of the article; the licence decides who may
   * read it.
   */
  private static final Pattern GATED =
      Pattern.compile("(?i)paywall|subscri|premium|locked|encrypt|meter|gated|members?-only");

  private final Map<String, Part> known = new HashMap<>();

  /** The part that an element's tag, role and names say it plays. */
  Part part(Element element) {
    if (element.nameIs("figcaption")) {
      return Part.FOREIGN;
    }
    String names = names(element);
    if (CLUTTER_TAGS.contains(element.normalName())
        || (hidden(element) && !GATED.matcher(names).find())) {
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
    Part part = names.isBlank() ? Part.UNSAID : known.computeIfAbsent(names, Names::read);
    // A paragraph or heading is named for its looks; what it is not, only the hard words say.
    boolean looks =
        part == Part.CLUTTER
            && HEADINGS.contains(element.normalName())
            && Collections.disjoint(NameWords.of(names), UNSEEN);
    return looks ? Part.UNSAID : part;
  }

  private static String names(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    return element.className()
        + " "
        + element.id()
        + " "
        + element.attr("data-testid")
        + " "
        + element.attr("data-component")
        + " "
        + element.attr("data-module");
  }

  /** True when the names say "the text is in here" with the words that most sites use. */
  static boolean body(Element element) {
    return element.attr("itemprop").contains("articleBody")
        || text(
            NameWords.of(
                element.className() + " " + element.id() + " " + element.attr("data-testid")));
  }

  private static boolean hidden(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || (!style.isEmpty()
            && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none"));
  }

  /** A list in which commas part pairs of words, and white space words where there are no pairs. */
  private static Set<String> words(String list) {
    return Set.of(list.strip().split(list.contains(",") ? "\\s*,\\s*" : "\\s+"));
  }

  private static Part read(String names) {
    List<String> words = NameWords.of(names);
    boolean clutter = false;
    String before = "";
    for (String word : words) {
      if (FOREIGN.contains(word)) {
        return Part.FOREIGN;
      }
      clutter |= CLUTTER.contains(word) || CLUTTER_PAIRS.contains(before + " " + word);
      before = word;
    }
    if (clutter) {
      return Part.CLUTTER;
    }
    return text(words) ? Part.TEXT : Part.UNSAID;
  }

  private static boolean text(List<String> words) {
    String before = "";
    for (String word : words) {
      if (TEXT_WORDS.contains(word) || TEXT_PAIRS.contains(before + " " + word)) {
        return true;
      }
      before = word;
    }
    return false;
  }
}
