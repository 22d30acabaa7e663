package org.inkstand.feed.format.address;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Makes addresses absolute as RFC 3986, section 5, says, on strings, and without refusing any: what
 * is no address stays as it is. Time is linear in the length.
 */
public final class Addresses {
  private Addresses() {}

  /** What may be followed or named; {@code javascript:} and its like are not among them. */
  private static final Set<String> REFUSED =
      Set.of(
          "javascript",
          "x-javascript",
          "vbscript",
          "data",
          "livescript",
          "mocha",
          "view-source",
          "jar",
          "blob",
          "filesystem",
          "about",
          "mhtml",
          "mk",
          "ms-its",
          "res",
          "wyciwyg");

  /**
   * The address, absolute where the base is: what a link may be. Empty when it is refused.
   *
   * @param base may be empty
   * @param reference as written
   */
  public static String link(String base, String reference) {
    var address = resolve(base, clean(reference));
    return REFUSED.contains(scheme(address)) ? "" : address;
  }

  /** Resolves a reference against a base; against no base it stays as it is. */
  public static String resolve(String base, String reference) {
    if (isWeb(reference) && !reference.contains("/.") && !reference.contains(":///")) {
      return reference;
    }
    var ref = Parts.of(reference);
    if (!ref.scheme().isEmpty()) {
      return ref.isWeb() ? ref.withoutDots().toString() : reference;
    }
    if (base.isEmpty()) {
      return reference;
    }
    var from = Parts.of(base);
    if (!from.scheme().isEmpty() && !from.hasAuthority() && !from.path().startsWith("/")) {
      return reference;
    }
    return from.join(ref).withoutDots().toString();
  }

  /** Whether it has a scheme. */
  public static boolean isAbsolute(String address) {
    return !scheme(address).isEmpty();
  }

  /** Whether it begins with http:// or https://. */
  public static boolean isWeb(String address) {
    return address.regionMatches(true, 0, "http://", 0, 7)
        || address.regionMatches(true, 0, "https://", 0, 8);
  }

  /** Without the spaces around it and the line breaks and tabs in it, as browsers read it. */
  static String clean(String written) {
    var stripped = written.strip();
    boolean broken = false;
    for (int i = 0; i < stripped.length() && !broken; i++) {
      broken = stripped.charAt(i) < ' ';
    }
    return broken ? stripped.replaceAll("[\\x00-\\x1f]+\\s*", "") : stripped;
  }

  private static String scheme(String address) {
    int colon = address.indexOf(':');
    if (colon < 1 || !isLetter(address.charAt(0))) {
      return "";
    }
    for (int i = 1; i < colon; i++) {
      char c = address.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '+' && c != '-' && c != '.') {
        return "";
      }
    }
    return address.substring(0, colon).toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** The five parts of an address; query and fragment keep their mark, authority its slashes. */
  private record Parts(
      String scheme, String authority, String path, String query, String fragment) {

    static Parts of(String address) {
      var scheme = Addresses.scheme(address);
      var rest = scheme.isEmpty() ? address : address.substring(scheme.length() + 1);
      var fragment = from(rest, '#');
      rest = rest.substring(0, rest.length() - fragment.length());
      var query = from(rest, '?');
      rest = rest.substring(0, rest.length() - query.length());
      if (!rest.startsWith("//")) {
        return new Parts(scheme, "", rest, query, fragment);
      }
      int start = 2;
      while (start < rest.length() && rest.charAt(start) == '/' && !scheme.equals("file")) {
        start++;
      }
      int slash = rest.indexOf('/', start);
      int end = slash < 0 ? rest.length() : slash;
      return new Parts(
          scheme, "//" + rest.substring(start, end), rest.substring(end), query, fragment);
    }

    private static String from(String text, char mark) {
      int at = text.indexOf(mark);
      return at < 0 ? "" : text.substring(at);
    }

    boolean hasAuthority() {
      return authority.length() > 2;
    }

    boolean isWeb() {
      return scheme.equals("http") || scheme.equals("https");
    }

    Parts join(Parts ref) {
      if (ref.hasAuthority()) {
        return new Parts(scheme, ref.authority, ref.path, ref.query, ref.fragment);
      }
      if (ref.path.isEmpty()) {
        var asked = ref.query.isEmpty() ? query : ref.query;
        return new Parts(scheme, authority, path, asked, ref.fragment);
      }
      if (ref.path.startsWith("/")) {
        return new Parts(scheme, authority, ref.path, ref.query, ref.fragment);
      }
      var folder = path.substring(0, path.lastIndexOf('/') + 1);
      var root = folder.isEmpty() && hasAuthority() ? "/" : folder;
      return new Parts(scheme, authority, root + ref.path, ref.query, ref.fragment);
    }

    Parts withoutDots() {
      if (!path.contains("/.") && !path.startsWith(".")) {
        return this;
      }
      Deque<String> kept = new ArrayDeque<>();
      var segments = path.split("/", -1);
      for (int i = 0; i < segments.length; i++) {
        boolean last = i == segments.length - 1;
        var segment = segments[i];
        boolean up = segment.equals("..");
        if (up && kept.size() > (path.startsWith("/") ? 1 : 0)) {
          kept.removeLast();
        }
        if (!up && !segment.equals(".")) {
          kept.addLast(segment);
        } else if (last) {
          kept.addLast("");
        }
      }
      return new Parts(scheme, authority, String.join("/", kept), query, fragment);
    }

    @Override
    public String toString() {
      return (scheme.isEmpty() ? "" : scheme + ":") + authority + path + query + fragment;
    }
  }
}
