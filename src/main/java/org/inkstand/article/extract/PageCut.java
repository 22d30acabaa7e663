package org.inkstand.article.extract;

import java.util.Locale;

/**
 * Where a page is cut that holds more than any article: after so many elements, or so many letters
 * outside of its scripts and styles, whichever comes first. What a tree costs grows with these and
 * not with the scripts, of which news pages have megabytes.
 */
final class PageCut {

  /** What is passed over as one: it makes no tree. */
  private static final String[][] RAW = {
    {"<!--", "-->"}, {"<script", "</script"}, {"<style", "</style"}
  };

  private PageCut() {}

  /** The letters of the page that are read; all of them for every page that we have seen. */
  static int after(String page) {
    int elements = 0;
    int markup = 0;
    int at = 0;
    while (at < page.length()) {
      int tag = page.indexOf('<', at);
      int end = tag < 0 ? page.length() : tag;
      markup += end - at;
      if (markup > Limits.MARKUP_CHARS_MAX) {
        return end - (markup - Limits.MARKUP_CHARS_MAX);
      }
      if (tag < 0) {
        return page.length();
      }
      int behind = raw(page, tag);
      boolean named = tag + 1 < page.length() && letter(page.charAt(tag + 1));
      elements += behind >= 0 || named ? 1 : 0;
      if (elements > Limits.ELEMENTS_MAX) {
        return tag;
      }
      markup += behind < 0 ? 1 : 0;
      at = behind < 0 ? tag + 1 : behind;
    }
    return page.length();
  }

  /** Where a script, a style or a comment that begins here ends; -1 for anything else. */
  private static int raw(String page, int tag) {
    for (String[] raw : RAW) {
      if (page.regionMatches(true, tag, raw[0], 0, raw[0].length())) {
        return ending(page, tag + raw[0].length(), raw[1].toLowerCase(Locale.ROOT));
      }
    }
    return -1;
  }

  private static int ending(String page, int from, String end) {
    for (int at = page.indexOf(end.charAt(0), from);
        at >= 0;
        at = page.indexOf(end.charAt(0), at + 1)) {
      if (page.regionMatches(true, at, end, 0, end.length())) {
        return at + end.length();
      }
    }
    return page.length();
  }

  private static boolean letter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
