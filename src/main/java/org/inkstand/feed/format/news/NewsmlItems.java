package org.inkstand.feed.format.news;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inkstand.feed.format.address.Addresses;
import org.inkstand.feed.format.address.MarkupAddresses;
import org.inkstand.feed.format.parsed.ParsedAuthor;
import org.inkstand.feed.format.parsed.ParsedCategory;
import org.inkstand.feed.format.parsed.ParsedEnclosure;
import org.inkstand.feed.format.parsed.ParsedImage;
import org.inkstand.feed.format.parsed.ParsedSource;
import org.inkstand.feed.format.parsed.ParsedText;
import org.inkstand.feed.format.parsed.PubStatus;
import org.inkstand.feed.format.reading.ItemDraft;
import org.inkstand.feed.format.reading.Reading;
import org.inkstand.feed.format.xml.Element;

/** Reads one item of NewsML-G2: what it says of itself, of its content, and the content. */
final class NewsmlItems {
  private final Reading reading;

  NewsmlItems(Reading reading) {
    this.reading = reading;
  }

  ItemDraft read(Element item) {
    var draft = new ItemDraft();
    draft.id(item.attribute("guid"));
    item.child("itemmeta").ifPresent(meta -> itemMeta(meta, draft));
    item.child("contentmeta").ifPresent(meta -> contentMeta(meta, draft));
    item.child("rightsinfo").ifPresent(rights -> rights(rights, draft));
    item.child("contentset").ifPresent(set -> contentSet(item, set, draft));
    draft.link(Addresses.isWeb(item.attribute("guid")) ? item.attribute("guid") : "");
    return draft.language(item.language());
  }

  private void itemMeta(Element meta, ItemDraft draft) {
    draft
        .updated(moment(meta, "versioncreated"))
        .published(moment(meta, "firstcreated"))
        .embargoedUntil(ahead(meta, "embargoed"))
        .expires(ahead(meta, "expires"))
        .title(ParsedText.plainly(meta.text("title")));
    meta.child("pubstatus").ifPresent(status -> draft.pubStatus(status(status)));
    for (var link : meta.children("link")) {
      var rel = link.attribute("rel");
      if (rel.endsWith("alternate") || rel.contains("webpage") || rel.endsWith("canonical")) {
        draft.link(address(link, link.attribute("href")));
      }
    }
    for (var provider : meta.children("provider")) {
      var name = provider.text("name");
      if (!name.isEmpty()) {
        draft.source(new ParsedSource(name, "", ""));
      }
    }
  }

  private static PubStatus status(Element status) {
    var code = status.attribute("qcode") + status.attribute("uri");
    if (code.endsWith("canceled") || code.endsWith("cancelled")) {
      return PubStatus.CANCELED;
    }
    return code.endsWith("withheld") ? PubStatus.WITHHELD : PubStatus.USABLE;
  }

  private void contentMeta(Element meta, ItemDraft draft) {
    draft
        .published(moment(meta, "contentcreated"))
        .updated(moment(meta, "contentmodified"))
        .urgency(meta.text("urgency").matches("\\d") ? Integer.parseInt(meta.text("urgency")) : 0)
        .language(meta.child("language").map(each -> each.attribute("tag")).orElse(""));
    draft.authors(creators(meta)).authors(byline(meta.text("by")));
    for (var description : meta.children("description")) {
      if (!description.attribute("role").endsWith("caption")) {
        draft.summary(text(description));
      }
    }
    for (var name : List.of("subject", "genre", "keyword")) {
      for (var each : meta.children(name)) {
        var words = each.text("name");
        var code = each.attribute("qcode") + each.attribute("literal") + each.attribute("uri");
        var plain = words.isEmpty() ? each.words().strip() : words;
        draft.category(new ParsedCategory(plain.isEmpty() ? code : plain, code, ""));
      }
    }
    draft.terms().usage(meta.text("creditline"));
  }

  /** Names of creators, when they are persons by name and not the agency by code. */
  private static List<ParsedAuthor> creators(Element meta) {
    var found = new ArrayList<ParsedAuthor>(1);
    for (var creator : meta.children("creator")) {
      var name = creator.text("name");
      boolean agency =
          creator
              .child("type")
              .map(type -> type.attribute("qcode"))
              .orElse("")
              .endsWith("organisation");
      if (!name.isEmpty() && !agency) {
        found.add(new ParsedAuthor(name, "", ""));
      }
    }
    return found;
  }

  private static List<ParsedAuthor> byline(String by) {
    var name = by.replaceFirst("(?i)^by\\s+", "");
    return name.isEmpty() ? List.of() : List.of(new ParsedAuthor(name, "", ""));
  }

  private void rights(Element rights, ItemDraft draft) {
    var holder =
        rights
            .child("copyrightholder")
            .map(
                each -> each.text("name").isEmpty() ? each.attribute("literal") : each.text("name"))
            .orElse("");
    draft
        .terms()
        .copyright(rights.text("copyrightnotice"))
        .copyright(holder.isEmpty() ? "" : "© " + holder)
        .usage(rights.text("usageterms"));
    rights
        .child("copyrightnotice")
        .ifPresent(notice -> draft.terms().licence(notice.attribute("href")));
    rights
        .child("link")
        .ifPresent(link -> draft.terms().licence(address(link, link.attribute("href"))));
  }

  private void contentSet(Element item, Element set, ItemDraft draft) {
    var meta = item.child("contentmeta");
    var headline = meta.map(each -> each.text("headline")).orElse("");
    draft.title(ParsedText.plainly(headline));
    for (var inline : set.children("inlinexml")) {
      inline(inline, draft);
    }
    for (var inline : set.children("inlinedata")) {
      boolean html = inline.attribute("contenttype").contains("html");
      var words = inline.words().strip();
      draft.content(words.isEmpty() ? ParsedText.NONE : new ParsedText(words, html));
    }
    remote(item, set, draft);
  }

  /** XHTML's body or article, or NITF's body.content, with its headline and byline. */
  private void inline(Element inline, ItemDraft draft) {
    find(inline, 4, "body.content")
        .or(() -> find(inline, 4, "article"))
        .or(() -> find(inline, 4, "body"))
        .or(() -> inline.children().stream().findFirst())
        .ifPresent(body -> draft.content(text(body)));
    find(inline, 6, "hl1").ifPresent(head -> draft.title(text(head)));
    find(inline, 3, "title").ifPresent(head -> draft.title(text(head)));
    find(inline, 5, "byline")
        .ifPresent(by -> draft.authors(byline(new ParsedText(by.markup(by.base()), true).plain())));
  }

  private static Optional<Element> find(Element parent, int depth, String name) {
    for (var child : parent.children()) {
      if (child.localName().equals(name)) {
        return Optional.of(child);
      }
    }
    if (depth > 0) {
      for (var child : parent.children()) {
        var found = find(child, depth - 1, name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private ParsedText text(Element element) {
    var markup = element.markup(element.base());
    return markup.isEmpty()
        ? ParsedText.NONE
        : new ParsedText(
            MarkupAddresses.absolute(markup, element.base(), reading.budget()::allows), true);
  }

  /** Of several renditions of one picture the widest. */
  private void remote(Element item, Element set, ItemDraft draft) {
    var contents = set.children("remotecontent");
    contents.stream()
        .filter(each -> each.attribute("contenttype").startsWith("image"))
        .max(Comparator.comparingInt(each -> number(each.attribute("width"))))
        .ifPresent(best -> draft.image(picture(item, best)));
    for (var file : contents) {
      var type = file.attribute("contenttype");
      if (!type.startsWith("image")) {
        var size = file.attribute("size");
        draft.enclosure(
            new ParsedEnclosure(address(file, file.attribute("href")), type, number(size)));
      }
    }
  }

  private ParsedImage picture(Element item, Element file) {
    var meta = item.child("contentmeta");
    var caption = meta.map(each -> each.text("description", "headline")).orElse("");
    var credit =
        meta.map(each -> each.text("creditline", "by"))
            .filter(each -> !each.isEmpty())
            .orElse(item.child("rightsinfo").map(each -> each.text("copyrightnotice")).orElse(""));
    return new ParsedImage(
        address(file, file.attribute("href")),
        number(file.attribute("width")),
        number(file.attribute("height")),
        caption,
        credit,
        "image");
  }

  private static int number(String digits) {
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
  }

  private String address(Element element, String written) {
    return reading.address(element.base(), written);
  }

  private Instant moment(Element parent, String name) {
    return parent
        .child(name)
        .map(each -> reading.moment(each.words(), each::line))
        .orElse(Instant.EPOCH);
  }

  private Instant ahead(Element parent, String name) {
    return parent
        .child(name)
        .map(each -> reading.momentAhead(each.words(), each::line))
        .orElse(Instant.EPOCH);
  }
}
