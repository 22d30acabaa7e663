package org.inkstand.article.clean;

import java.net.URI;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.inkstand.article.player.VideoPlayers;
import org.inkstand.article.player.VideoPlayers.Frame;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** One walk through a publisher's tree that writes what is allowed into a {@link CleanTree}. */
final class Walk {

  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}");
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} :+.,'’()/-]{0,120}");
  private static final Pattern SPAN = Pattern.compile("[1-9]\\d?");
  private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");
  private static final Set<String> IMAGES = Set.of("img", "amp-img");

  private final String base;
  private final PictureDoor door;
  private final VideoPlayers players;
  private final CleanTree tree = new CleanTree();
  private final List<FoundPicture> pictures = new ArrayList<>();
  private final Set<String> shown = new LinkedHashSet<>();
  private final Set<String> flaws = new LinkedHashSet<>();
  private final Map<Element, Boolean> layouts = new IdentityHashMap<>();
  private Map<String, String> tongue = Map.of();

  Walk(String base, PictureDoor door, VideoPlayers players) {
    this.base = base;
    this.door = door;
    this.players = players;
  }

  Element root() {
    return tree.root();
  }

  List<FoundPicture> pictures() {
    return pictures;
  }

  Set<String> flaws() {
    return flaws;
  }

  void children(Element element, int depth) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        tree.text(text.getWholeText());
      } else if (node instanceof Element child) {
        element(child, depth + 1);
      }
    }
  }

  private void element(Element element, int depth) {
    String name = AllowList.RENAMED.getOrDefault(element.normalName(), element.normalName());
    if (unwanted(element, name)) {
      flaws.add("left out: " + name);
    } else if (depth > Limits.DEPTH_MAX) {
      flaws.add("nested too deep; flattened");
      tree.text(" " + element.text() + " ");
    } else if (IMAGES.contains(name)) {
      picture(element);
    } else if (AllowList.INLINE.contains(name)) {
      inline(element, name, depth);
    } else if (allowedBlock(name) && !layout(element)) {
      block(element, name, depth);
    } else {
      other(element, name, depth);
    }
  }

  private void other(Element element, String name, int depth) {
    switch (name) {
      case "br" -> tree.lineBreak();
      case "hr" -> tree.rule();
      case "wbr" -> {}
      case "iframe", "amp-iframe", "amp-youtube" -> frame(element, depth);
      case "video", "amp-video" -> poster(element);
      default -> {
        if (element.isBlock()) {
          container(element, depth);
        } else {
          children(element, depth);
        }
      }
    }
  }

  /** A frame that may stand here, in a quote with its link; the quote alone for all others. */
  private void frame(Element element, int depth) {
    Optional<Frame> allowed = Embeds.allowed(element, players);
    if (allowed.isPresent() && tree.withinEmbed()) {
      tree.frame(Embeds.frame(allowed.get(), titled(element)));
    } else if (allowed.isPresent() && tree.takesQuote()) {
      element(Embeds.framed(element, allowed.get()), depth);
    } else {
      Embeds.quote(element).ifPresent(quote -> element(quote, depth));
    }
  }

  private static String titled(Element frame) {
    String title = PlainText.collapse(frame.attr("title"));
    return PLAIN.matcher(title).matches() ? title : "";
  }

  private static boolean unwanted(Element element, String name) {
    return AllowList.DROPPED.contains(name)
        || !Parser.NamespaceHtml.equals(element.tag().namespace())
        || element.hasAttr("hidden")
        || HIDDEN.matcher(element.attr("style")).find()
        || (name.equals("form")
            && element.selectFirst("input[type=email],input[type=password]") != null);
  }

  private static boolean allowedBlock(String name) {
    return AllowList.FLOW.contains(name)
        || AllowList.CELL.contains(name)
        || AllowList.LINE.contains(name)
        || AllowList.FRAME.contains(name);
  }

  /** True for a table, and the parts of one, that only places things on a page. */
  private boolean layout(Element element) {
    Element table =
        switch (element.normalName()) {
          case "table" -> element;
          case "thead", "tbody", "tfoot", "tr", "td", "th", "caption" -> element.closest("table");
          default -> null;
        };
    return table != null && layouts.computeIfAbsent(table, Walk::placesThings);
  }

  private static boolean placesThings(Element table) {
    return table.attr("role").equals("presentation")
        || table.selectFirst("table table, td figure, td h2") != null
        || table.select("tr").stream().allMatch(row -> row.childrenSize() < 2);
  }

  private void container(Element element, int depth) {
    Map<String, String> outer = tongue;
    Map<String, String> own = tongue(element);
    tongue = own.isEmpty() ? outer : own;
    Element place = tree.place();
    children(element, depth);
    tree.close(place);
    tongue = outer;
  }

  private void block(Element element, String name, int depth) {
    Element shell = new Element(name);
    Map<String, String> outer = tongue;
    Map<String, String> own = tongue(element);
    (own.isEmpty() ? outer : own).forEach(shell::attr);
    Element place = tree.place();
    copyPlain(element, shell);
    if (name.equals("blockquote") && Embeds.post(element)) {
      shell.attr("class", Embeds.MARK);
    }
    boolean opened = tree.open(shell);
    tongue = opened ? Map.of() : outer;
    children(element, depth);
    tongue = outer;
    tree.close(place);
  }

  private void inline(Element element, String name, int depth) {
    Optional<Element> template = template(element, name);
    template.ifPresent(tree::push);
    children(element, depth);
    template.ifPresent(_ -> tree.pop());
  }

  private Optional<Element> template(Element element, String name) {
    Element template = new Element(name);
    tongue(element).forEach(template::attr);
    copyPlain(element, template);
    if (name.equals("span")) {
      return template.attributesSize() > 0 ? Optional.of(template) : Optional.empty();
    }
    if (!name.equals("a")) {
      return tree.within(name) ? Optional.empty() : Optional.of(template);
    }
    return SafeAddress.ofLink(base, element.attr("href"))
        .filter(_ -> !tree.within("a"))
        .map(address -> template.attr("href", address).attr("rel", "noopener nofollow ugc"));
  }

  private static Map<String, String> tongue(Element element) {
    var tongue = new TreeMap<String, String>();
    String direction = element.attr("dir").strip().toLowerCase(Locale.ROOT);
    if (DIRECTIONS.contains(direction)) {
      tongue.put("dir", direction);
    }
    String language =
        element.attr("lang").isEmpty() ? element.attr("xml:lang") : element.attr("lang");
    if (LANGUAGE.matcher(language).matches()) {
      tongue.put("lang", language);
    }
    return tongue;
  }

  private static void copyPlain(Element from, Element to) {
    for (String name : AllowList.PLAIN_ATTRIBUTES.getOrDefault(to.normalName(), Set.of())) {
      String value = PlainText.collapse(from.attr(name));
      boolean span = name.endsWith("span");
      if (!value.isEmpty() && (span ? SPAN : PLAIN).matcher(value).matches()) {
        to.attr(name, value);
      }
    }
  }

  private void poster(Element video) {
    if (video.hasAttr("poster")) {
      picture(
          new Element("img").attr("src", video.attr("poster")).attr("alt", video.attr("title")));
    }
  }

  private void picture(Element image) {
    String given = image.attr("src").strip();
    if (door.gave(given)) {
      place(image, given);
      return;
    }
    Optional<URI> best = PictureChoice.of(image, base);
    if (best.isEmpty() || pictures.size() >= Limits.PICTURES_MAX) {
      emoji(image);
      return;
    }
    URI address = best.get();
    Optional<String> ours = shown.add(bare(address)) ? door.doorOf(address) : Optional.empty();
    ours.flatMap(a -> place(image, a)).ifPresent(p -> pictures.add(found(address, p)));
  }

  /** A picture of one sign in a line, as editors' software makes of emoji, is that sign again. */
  private void emoji(Element image) {
    String alt = image.attr("alt").strip();
    if (!alt.isEmpty()
        && alt.length() <= 8
        && alt.codePoints().noneMatch(Character::isLetterOrDigit)) {
      tree.text(alt);
    }
  }

  /** The same picture in another size, or behind another cache key, is the same picture. */
  private static String bare(URI address) {
    return address.getHost()
        + address.getPath()
        + (address.getPath().contains(".") ? "" : address.getQuery());
  }

  private Optional<Element> place(Element from, String address) {
    Element image = new Element("img").attr("src", address);
    image.attr("alt", PlainText.collapse(from.attr("alt")));
    for (String side : List.of("width", "height")) {
      int pixels = PictureChoice.pixels(from.attr(side));
      if (pixels > 2) {
        image.attr(side, Integer.toString(pixels));
      }
    }
    return tree.picture(image) ? Optional.of(image) : Optional.empty();
  }

  private static FoundPicture found(URI address, Element image) {
    int width = Math.max(0, PictureChoice.pixels(image.attr("width")));
    int height = Math.max(0, PictureChoice.pixels(image.attr("height")));
    return new FoundPicture(address, image.attr("src"), image.attr("alt"), "", width, height);
  }
}
