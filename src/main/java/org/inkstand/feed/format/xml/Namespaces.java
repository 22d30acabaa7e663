package org.inkstand.feed.format.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inkstand.feed.format.reading.Limits;

/**
 * Gives every name the usual prefix of its namespace. Namespaces are known by their address without
 * regard to case, slashes at the end or spaces around; a prefix that was never declared, or was
 * declared for an address nobody knows, is taken at its word.
 */
final class Namespaces {
  private record Binding(int depth, String prefix, String canonical) {}

  /** Formats of their own, whose names carry no prefix. */
  private static final String HOME = "";

  /** Names of a vocabulary that nobody knows and that stands within a feed, without a prefix. */
  static final String FOREIGN = "foreign";

  /** Elements that make a feed: an unknown vocabulary on these is a known one, misspelt. */
  private static final Set<String> BONES =
      Set.of("rss", "rdf", "channel", "item", "items", "feed", "entry", "source", "author");

  /** Prefixes and their addresses, without scheme, www and the slash at the end. */
  private static final String TABLE =
      """
      atom w3.org/2005/atom purl.org/atom/ns purl.org/atom/app w3.org/2007/app
      - purl.org/rss/1.0 my.netscape.com/rdf/simple/0.9 channel.netscape.com/rdf/simple/0.9 \
      backend.userland.com/rss backend.userland.com/rss2 blogs.law.harvard.edu/tech/rss \
      purl.org/net/rss1.1 my.netscape.com/publish/formats/rss-0.91.dtd purl.org/rss/2.0 \
      sitemaps.org/schemas/sitemap/0.9 google.com/schemas/sitemap/0.84 \
      iptc.org/std/nar/2006-10-01 iptc.org/std/newsml/2003-10-01 cyber.law.harvard.edu/rss/rss.html
      content purl.org/rss/1.0/modules/content
      dc purl.org/dc/elements/1.1 purl.org/dc/elements/1.0
      dcterms purl.org/dc/terms
      media search.yahoo.com/mrss search.yahoo.com/mrss/rss-schema video.search.yahoo.com/mrss \
      tools.search.yahoo.com/mrss
      itunes itunes.com/dtds/podcast-1.0.dtd example.com/dtds/podcast-1.0.dtd
      georss georss.org/georss
      geo w3.org/2003/01/geo/wgs84_pos
      gml opengis.net/gml
      slash purl.org/rss/1.0/modules/slash
      wfw wellformedweb.org/commentapi
      thr purl.org/syndication/thread/1.0
      sy purl.org/rss/1.0/modules/syndication
      rdf w3.org/1999/02/22-rdf-syntax-ns
      rdfs w3.org/2000/01/rdf-schema
      xhtml w3.org/1999/xhtml
      xml w3.org/xml/1998/namespace
      feedburner rssnamespace.org/feedburner/ext/1.0
      cc creativecommons.org/ns web.resource.org/cc backend.userland.com/creativecommonsrssmodule \
      backend.userland.com/creativecommons.rssmodule
      rsl rslstandard.org/rsl
      news google.com/schemas/sitemap-news/0.9
      image google.com/schemas/sitemap-image/1.1
      video google.com/schemas/sitemap-video/1.1
      podcast podcastindex.org/namespace/1.0 github.com/podcastindex-org/podcast-namespace
      googleplay google.com/schemas/play-podcasts/1.0
      foaf xmlns.com/foaf/0.1
      admin webns.net/mvcb
      nitf iptc.org/std/nitf/2006-10-18
      tt purl.org/net/tombstones purl.org/atompub/tombstones/1.0
      source source.scripting.com
      """;

  private static final Map<String, String> KNOWN = known();

  private final List<Binding> bindings = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();
  private int atomHome = Integer.MAX_VALUE;

  private static Map<String, String> known() {
    Map<String, String> map = new HashMap<>();
    for (var line : TABLE.split("\n")) {
      var words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        map.put(words[i], words[0].equals("-") ? HOME : words[0]);
      }
    }
    return map;
  }

  /** The usual prefix of a namespace. */
  static Optional<String> prefixOf(String address) {
    var key = address.strip().toLowerCase(Locale.ROOT);
    key = key.replaceFirst("^https?://", "").replaceFirst("^(www|schemas)\\.", "");
    key = key.replaceFirst("[/#]+$", "");
    return Optional.ofNullable(KNOWN.get(key));
  }

  /** Within the element at that depth names of Atom carry no prefix. */
  void atomIsHome(int depth) {
    atomHome = Math.min(atomHome, depth);
    names.clear();
  }

  /** Declares a prefix, for the element at that depth and below. */
  void declare(int depth, String prefix, String address) {
    bind(depth, prefix, prefixOf(address).orElse(prefix));
  }

  /** Declares what names without a prefix are in, from the element of that name on. */
  void declareDefault(int depth, String address, String written) {
    var local = written.substring(written.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    boolean home = depth == 1 || address.isBlank() || BONES.contains(local);
    bind(depth, "", prefixOf(address).orElse(home ? HOME : FOREIGN));
  }

  private void bind(int depth, String prefix, String canonical) {
    if (bindings.size() >= Limits.NAMESPACES_MAX) {
      return;
    }
    bindings.add(new Binding(depth, prefix, canonical));
    names.clear();
  }

  /** Forgets what was declared at that depth or below it. */
  void leave(int depth) {
    while (!bindings.isEmpty() && bindings.getLast().depth() >= depth) {
      bindings.removeLast();
      names.clear();
    }
    if (depth <= atomHome && atomHome != Integer.MAX_VALUE) {
      atomHome = Integer.MAX_VALUE;
      names.clear();
    }
  }

  /** The name of an element as the tree carries it. */
  String element(String written, Runnable undeclared) {
    var known = names.get(written);
    if (known != null) {
      return known;
    }
    int colon = written.indexOf(':');
    var prefix = colon < 0 ? "" : written.substring(0, colon).toLowerCase(Locale.ROOT);
    var local = written.substring(colon + 1).toLowerCase(Locale.ROOT);
    var canonical = canonical(prefix, undeclared);
    var name = canonical.isEmpty() ? local : canonical + ":" + local;
    if (names.size() < Limits.NAMES_MAX) {
      names.put(written, name);
    }
    return name;
  }

  private String canonical(String prefix, Runnable undeclared) {
    for (int i = bindings.size() - 1; i >= 0; i--) {
      if (bindings.get(i).prefix().equals(prefix)) {
        return atHome(bindings.get(i).canonical());
      }
    }
    if (!prefix.isEmpty() && !prefix.equals("xml")) {
      undeclared.run();
    }
    return atHome(prefix);
  }

  private String atHome(String prefix) {
    return atomHome != Integer.MAX_VALUE && prefix.equals("atom") ? HOME : prefix;
  }
}
