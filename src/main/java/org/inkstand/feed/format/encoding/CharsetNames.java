package org.inkstand.feed.format.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Charsets by the names the wild gives them. As in browsers, a name of a small charset is read as
 * the larger one that everybody means by it: ISO-8859-1 is Windows-1252, GB2312 is GB18030.
 */
final class CharsetNames {
  private CharsetNames() {}

  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("utf8", "UTF-8"),
          Map.entry("unicode", "UTF-16"),
          Map.entry("ucs-2", "UTF-16"),
          Map.entry("ucs-4", "UTF-32"),
          Map.entry("csucs4", "UTF-32"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("iso_8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("latin-1", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ansi", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("windows-874", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("cp936", "GB18030"),
          Map.entry("euc-cn", "GB18030"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("euckr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("ksc5601", "x-windows-949"),
          Map.entry("cp949", "x-windows-949"),
          Map.entry("uhc", "x-windows-949"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("big5", "x-windows-950"),
          Map.entry("koi8", "KOI8-R"),
          Map.entry("cp-1251", "windows-1251"),
          Map.entry("win-1251", "windows-1251"),
          Map.entry("x-cp1251", "windows-1251"),
          Map.entry("cp-1252", "windows-1252"),
          Map.entry("ebcdic", "IBM037"),
          Map.entry("mac", "x-MacRoman"),
          Map.entry("macintosh", "x-MacRoman"),
          Map.entry("x-mac-roman", "x-MacRoman"),
          Map.entry("x-mac-cyrillic", "x-MacCyrillic"));

  /** The charset; empty when nobody knows the name. */
  static Optional<Charset> find(String name) {
    var key = name.strip().toLowerCase(Locale.ROOT);
    if (key.equals("utf-8")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    try {
      return Optional.of(Charset.forName(MEANT.getOrDefault(key, key)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }
}
