package org.inkstand.article.extract.said;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** Finds the lead picture: OpenGraph's, which is the one made for showing, else linked data's. */
final class LeadPictures {

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?iu)(?:^|[\\s(\\[|])(?:©|\\(c\\)|foto:?|photo(?:graph)?(?: by|:)|credit:?|bild:|picture:|image:"
              + "|photo ?:|photograph:|imago|crédit:?|fuente:|foto ?:)\\s*([^|\\n)\\]]{2,80})");
  private static final Pattern STAND_IN =
      Pattern.compile(
          "(?i)(?:default|placeholder|fallback|site-?logo|/logo|og[-_]?image[-_]default|no-?image)");

  private final PageParts parts;
  private final LinkedData data;
  private final String base;

  LeadPictures(PageParts parts, LinkedData data, String base) {
    this.parts = parts;
    this.data = data;
    this.base = base;
  }

  Optional<LeadPicture> find() {
    return social().or(this::linked).map(this::captioned);
  }

  private Optional<LeadPicture> social() {
    int width = number(parts.meta("og:image:width").orElse(""));
    int height = number(parts.meta("og:image:height").orElse(""));
    return parts
        .meta(
            "og:image:secure_url",
            "og:image",
            "og:image:url",
            "twitter:image",
            "twitter:image:src",
            "parsely-image-url")
        .filter(address -> !STAND_IN.matcher(address).find())
        .flatMap(this::absolute)
        .map(address -> new LeadPicture(address, "", "", width, height));
  }

  private Optional<LeadPicture> linked() {
    Optional<JsonNode> first =
        data.field("image").map(image -> image.isArray() ? image.path(0) : image);
    return first
        .map(data::resolved)
        .flatMap(
            image ->
                absolute(image.isObject() ? image.path("url").asString("") : image.asString(""))
                    .map(
                        address ->
                            new LeadPicture(
                                address,
                                image.path("caption").asString(""),
                                image.path("creditText").asString(""),
                                number(image.path("width").asString("")),
                                number(image.path("height").asString("")))));
  }

  /**
   * The caption stands with the same file, often in another size, else with the first captioned
   * figure.
   */
  private LeadPicture captioned(LeadPicture picture) {
    if (!picture.caption().isEmpty()) {
      return picture;
    }
    String file = file(picture.address().getPath());
    int seen = 0;
    for (Element caption : parts.document().body().getElementsByTag("figcaption")) {
      Element figure = caption.parent();
      String markup = figure == null || seen > 20 ? "" : figure.select("img, source").outerHtml();
      if (seen++ == 0 && markup.isEmpty() || file.length() >= 6 && markup.contains(file)) {
        return withCaption(picture, caption.text());
      }
    }
    return picture;
  }

  private static LeadPicture withCaption(LeadPicture picture, String caption) {
    String shown = caption.length() > 600 ? "" : caption;
    Matcher credit = CREDIT.matcher(shown);
    String by =
        picture.credit().isEmpty() && credit.find() ? credit.group(1).strip() : picture.credit();
    return new LeadPicture(picture.address(), shown, by, picture.width(), picture.height());
  }

  private static String file(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.replaceFirst("\\.\\w{3,4}$", "").replaceFirst("[-_]\\d{2,4}x\\d{2,4}$", "");
  }

  private Optional<URI> absolute(String address) {
    try {
      URI uri = URI.create(StringUtil.resolve(base, address.strip()).replace(" ", "%20"));
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static int number(String written) {
    Matcher m = Pattern.compile("^\\s*(\\d{1,5})").matcher(written);
    return m.find() ? Integer.parseInt(m.group(1)) : 0;
  }
}
