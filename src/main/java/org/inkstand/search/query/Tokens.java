package org.inkstand.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes what was typed apart: at spaces, but not inside quotes.
 *
 * <p>Quotes are those of any keyboard, and one that is never closed reaches to the end. A name is a
 * filter's when it has ASCII letters only and a colon with something right behind it, so that a
 * pasted {@code Vellmark: the vote} is words, and so is {@code https://…}.
 */
final class Tokens {

  private static final String QUOTES = "\"“”„‟«»「」『』";
  private static final String MINUS = "-−–";
  private static final String COLONS = ":：";
  private static final int FILTER_CHARS_MAX = 12;

  private final String typed;
  private int at;

  private Tokens(String typed) {
    this.typed = typed;
  }

  /** The tokens, in order; none of them empty. */
  static List<Token> of(String typed) {
    return new Tokens(typed).all();
  }

  private List<Token> all() {
    List<Token> tokens = new ArrayList<>();
    while (true) {
      while (at < typed.length() && space(typed.charAt(at))) {
        at++;
      }
      if (at == typed.length()) {
        return tokens;
      }
      Token token = next();
      if (!token.text().isBlank()) {
        tokens.add(token);
      }
    }
  }

  private Token next() {
    int start = at;
    boolean without = isOneOf(MINUS, at) && at + 1 < typed.length() && !space(typed.charAt(at + 1));
    at += without ? 1 : 0;
    String filter = filter();
    boolean quoted = isOneOf(QUOTES, at);
    String text = quoted ? quote() : word();
    return new Token(typed.substring(start, at), filter, text, quoted, without);
  }

  private String filter() {
    int colon = at;
    while (colon < typed.length() && letter(typed.charAt(colon))) {
      colon++;
    }
    int length = colon - at;
    boolean named = length > 1 && length <= FILTER_CHARS_MAX && isOneOf(COLONS, colon);
    int value = colon + 1;
    if (!named
        || value >= typed.length()
        || space(typed.charAt(value))
        || typed.startsWith("//", value)) {
      return "";
    }
    String name = typed.substring(at, colon).toLowerCase(Locale.ROOT);
    at = value;
    return name;
  }

  private String quote() {
    int start = ++at;
    while (at < typed.length() && !isOneOf(QUOTES, at)) {
      at++;
    }
    String text = typed.substring(start, at);
    at += at < typed.length() ? 1 : 0;
    return text;
  }

  private String word() {
    int start = at;
    while (at < typed.length() && !space(typed.charAt(at)) && !isOneOf(QUOTES, at)) {
      at++;
    }
    return typed.substring(start, at);
  }

  private boolean isOneOf(String characters, int place) {
    return place < typed.length() && characters.indexOf(typed.charAt(place)) >= 0;
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean space(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
